package uk.cdop.casebook.office.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.chronology.Chronology;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.StoreCases;

class ShowChronologyTest {

    @TempDir
    static Path folder;

    private static OfficeOnDisk office;
    private static final CaseNumber NUMBER = StoreCases.full(1).number();

    @BeforeAll
    static void open() {
        office = OfficeOnDisk.in(folder.resolve("vault"), LocalDate.of(2024, 2, 29));
        office.keep(StoreCases.full(1));
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void tellsBirthDeathNoticesProcessesAndReviewInOneOrder() {
        Chronology shown = office.can().documents().showChronology().show(NUMBER).orElseThrow();
        assertThat(shown.lines()).extracting(line -> line.entry().what()).containsSubsequence(
                "Born", "Died", "Criminal investigation opened", "Notified by Example Hospital", "Accepted: In scope",
                "Received from another CDOP", "Criminal investigation closed: No proceedings", "Reviewed by the panel");
        assertThat(shown.lines().getFirst().when()).isEqualTo("0 days old");
    }

    @Test
    void aCaseThatIsNotThereHasNone() {
        assertThat(office.can().documents().showChronology().show(CaseNumber.of(2023, 999))).isEmpty();
    }

    @Test
    void thePrintedSheetHasEveryLine() throws IOException {
        Path file = folder.resolve("time-line.pdf");
        office.can().documents().showChronology().print(NUMBER, file);
        try (PDDocument written = Loader.loadPDF(file.toFile())) {
            assertThat(new PDFTextStripper().getText(written)).contains("Time line of " + NUMBER, "Born", "Reviewed by the panel");
        }
    }
}
