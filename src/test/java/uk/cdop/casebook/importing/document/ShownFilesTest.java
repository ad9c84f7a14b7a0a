package uk.cdop.casebook.importing.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.document.DocumentForm;
import uk.cdop.casebook.office.door.DocumentReader.Page;
import uk.cdop.casebook.office.door.DocumentReader.Pages;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.testkit.SampleFiles;

class ShownFilesTest {

    private final ShownFiles files = new ShownFiles();

    @Test
    void tellsTheFormFromTheContentAlone() {
        assertThat(files.form(SampleFiles.pdf(1, "Sample"))).contains(DocumentForm.PDF);
        assertThat(files.form(SampleFiles.picture(4, 4))).contains(DocumentForm.PICTURE);
        assertThat(files.form(SampleFiles.word("Sample"))).contains(DocumentForm.WORD);
        assertThat(files.form("An invented note, Bryngwyn, 7 °C".getBytes(StandardCharsets.UTF_8))).contains(DocumentForm.TEXT);
    }

    @Test
    void whatCannotBeShownIsNoForm() {
        assertThat(files.form(new byte[] {'P', 'K', 3, 4, 9, 9})).isEmpty();
        assertThat(files.form(new byte[] {'M', 'Z', 0, 0})).isEmpty();
        assertThat(files.form(new byte[] {(byte) 0xC3, (byte) 0x28})).isEmpty();
    }

    @Test
    void drawsEachPageOfAPdfAsAPicture() {
        Pages pages = files.open(SampleFiles.pdf(3, "An invented report"), DocumentForm.PDF);
        assertThat(pages.count()).isEqualTo(3);
        assertThat(pages.page(2)).isInstanceOfSatisfying(Page.Picture.class, picture -> {
            assertThat(picture.width()).isBetween(1_090, 1_110);
            assertThat(Arrays.stream(picture.pixels()).distinct().count()).as("something is drawn").isGreaterThan(2);
        });
    }

    @Test
    void readsTheWordsOfAWordDocumentAndItsTables() {
        assertThat(files.open(SampleFiles.word("An invented letter"), DocumentForm.WORD).page(0))
                .isInstanceOfSatisfying(Page.Words.class, words -> assertThat(words.text()).contains("An invented letter", "In a table"));
    }

    @Test
    void thinsOutAPictureThatIsLargerThanAScreen() {
        assertThat(files.open(SampleFiles.picture(5_000, 40), DocumentForm.PICTURE).page(0))
                .isInstanceOfSatisfying(Page.Picture.class, picture -> assertThat(picture.width()).isLessThanOrEqualTo(2_400));
    }

    @Test
    void aDamagedOrProtectedFileIsRefusedWithASentence() {
        refuses(SampleFiles.protectedPdf(), DocumentForm.PDF);
        refuses("%PDF-1.7 and nothing more".getBytes(StandardCharsets.US_ASCII), DocumentForm.PDF);
        refuses(Arrays.copyOf(SampleFiles.picture(50, 50), 40), DocumentForm.PICTURE);
        refuses(Arrays.copyOf(SampleFiles.word("Sample"), 400), DocumentForm.WORD);
    }

    /** A reader that meets hostile bytes answers with its refusal and with nothing else. */
    @Test
    void spoiltFilesNeverEndInAnythingButARefusal() {
        Random spoiling = new Random(20_241_103);
        byte[] pdf = SampleFiles.pdf(2, "Sample");
        byte[] word = SampleFiles.word("Sample");
        int refused = 0;
        for (int time = 0; time < 120; time++) {
            refused += refusal(spoilt(pdf, spoiling), DocumentForm.PDF) + refusal(spoilt(word, spoiling), DocumentForm.WORD);
        }
        assertThat(refused).as("some of them are broken enough to be refused").isPositive();
    }

    private static byte[] spoilt(byte[] whole, Random spoiling) {
        byte[] copy = whole.clone();
        for (int byteAt = 0; byteAt < 12; byteAt++) {
            copy[spoiling.nextInt(copy.length)] = (byte) spoiling.nextInt();
        }
        return copy;
    }

    private int refusal(byte[] content, DocumentForm form) {
        try {
            files.open(content, form).page(0);
            return 0;
        } catch (OfficeFailure refused) {
            return 1;
        }
    }

    private void refuses(byte[] content, DocumentForm form) {
        assertThatExceptionOfType(OfficeFailure.class)
                .isThrownBy(() -> files.open(content, form).page(0))
                .satisfies(failure -> assertThat(failure.kind()).isEqualTo(OfficeFailure.Kind.REFUSED));
    }

    @Test
    void aFileThatIsNotThereIsTheWorldInTheWay(@TempDir Path folder) {
        assertThatExceptionOfType(OfficeFailure.class)
                .isThrownBy(() -> files.bytes(folder.resolve("none.pdf"), 10))
                .withMessageNotContaining("none.pdf");
    }
}
