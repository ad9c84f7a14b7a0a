package uk.cdop.casebook.importing.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.office.door.TransferPack;
import uk.cdop.casebook.office.door.TransferPack.PackAnswer;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.publishing.transfer.TransferPackFile;

class TransferPackZipTest {

    private static final String HEADINGS = "case_ref,from,to,prepared_on,form,form_version,field,question,state,kind,value,shown,about\n";

    @TempDir
    Path folder;

    private Path zip(String entry, String content) throws IOException {
        Path file = folder.resolve("came.zip");
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return file;
    }

    private static PackAnswer answer(String key, String value) {
        return new PackAnswer(FormCode.NOTIFICATION, LocalDate.of(2022, 4, 1), FieldKey.read(key), "A question, with a comma",
                AnswerState.GIVEN, "text", value, value);
    }

    @Test
    void readsWhatWasWrittenAlsoQuotesLinesRowsAndFormulas() {
        TransferPack pack = new TransferPack("CDOP-2023-0001", "Robin \"R\" Example", "Exampleshire CDOP", LocalDate.of(2024, 2, 29), "", List.of(
                answer("child_surname", "=Testford"), answer("circumstances", "one\ntwo, \"three\""), answer("persons.name[2]", "Müller"),
                new PackAnswer(FormCode.NOTIFICATION, LocalDate.of(2022, 4, 1), FieldKey.of("sex"), "Sex", AnswerState.REFUSED, "", "", "Refused")));
        Path file = new TransferPackFile().write(pack, folder, Progress.NONE);
        assertThat(file.getFileName().toString()).isEqualTo("CDOP-2023-0001-transfer.zip");
        assertThat(new TransferPackZip().read(file)).isEqualTo(pack);
    }

    @Test
    void theSamePackGivesTheSameBytes() throws IOException {
        TransferPack pack = new TransferPack("CDOP-2023-0001", "A", "B", LocalDate.of(2024, 2, 29), "A letter", List.of(answer("sex", "F")));
        byte[] first = Files.readAllBytes(new TransferPackFile().write(pack, folder.resolve("one"), Progress.NONE));
        assertThat(Files.readAllBytes(new TransferPackFile().write(pack, folder.resolve("two"), Progress.NONE))).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "case_ref\nX\n",
        HEADINGS + "X,A,B,not a day,CDN,2022-04-01,sex,Sex,given,text,F,F,x\n",
        HEADINGS + "X,A,B,2024-02-29,ZZZ,2022-04-01,sex,Sex,given,text,F,F,x\n",
        HEADINGS + "X,A,B,2024-02-29,CDN,2022-04-01,Not A Key,Sex,given,text,F,F,x\n",
        HEADINGS + "X,A,B,2024-02-29,CDN,2022-04-01,sex,Sex,nonsense,text,F,F,x\n",
        HEADINGS + "\"X,A,B"})
    void whatIsNoListOfAnswersIsRefusedInWordsThatRepeatNothing(String text) throws IOException {
        Path file = zip(TransferPackZip.ANSWERS, text);
        assertThatThrownBy(() -> new TransferPackZip().read(file)).isInstanceOfSatisfying(OfficeFailure.class, failure -> {
            assertThat(failure.kind()).isEqualTo(OfficeFailure.Kind.REFUSED);
            assertThat(failure.getMessage()).contains("Nothing was changed").doesNotContain("not a day", "ZZZ", "Not A Key", "nonsense");
        });
    }

    @Test
    void aZipWithoutAListOrLargerThanAPackIsRefused() throws IOException {
        Path other = zip("../letter.txt", "hello");
        assertThatThrownBy(() -> new TransferPackZip().read(other)).isInstanceOf(OfficeFailure.class);
        Path bomb = zip(TransferPackZip.ANSWERS, HEADINGS + "x".repeat(11 << 20));
        assertThatThrownBy(() -> new TransferPackZip().read(bomb)).isInstanceOf(OfficeFailure.class).hasMessageContaining("larger than any");
    }
}
