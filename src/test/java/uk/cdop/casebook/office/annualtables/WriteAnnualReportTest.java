package uk.cdop.casebook.office.annualtables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.office.annualtables.WriteAnnualReport.WriteReportOutcome;
import uk.cdop.casebook.office.annualtables.WriteAnnualStatistics.WriteStatisticsOutcome.Written;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.publishing.file.ZipParts;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.table.Publication.Edition;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.ImportFixture;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.StoreCases;

/** Report, sections and internal workbook of a real vault. */
class WriteAnnualReportTest {

    private static final FinancialYear YEAR = new FinancialYear(2023);
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 2);

    /** Somebody who presses cancel when the files are about to be written. */
    private static final Progress CANCELLED_AT_WRITING = new Progress() {

        private boolean writing;

        @Override
        public void report(String step, int done, int total) {
            writing = step.startsWith("Drafting") || step.startsWith("Making");
        }

        @Override
        public boolean isCancelled() {
            return writing;
        }
    };

    @TempDir
    private Path folder;

    private OfficeOnDisk office;

    @BeforeEach
    void open() {
        office = OfficeOnDisk.in(folder.resolve("vault"), TODAY);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Path out() {
        return folder.resolve("out").resolve("report.docx");
    }

    private WriteReportOutcome write(Path file, Progress progress) {
        return office.can().reports().writeReport().write(YEAR, Edition.RESTRICTED, file, progress);
    }

    private int recorded(String kind) {
        return office.read(records -> records.audit().ofObject(kind, YEAR.fileLabel())).size();
    }

    @Test
    void theSampleYearSaysWhatThePublishedReportSaysInTheReportAndInEachSection() throws IOException {
        office.can().importFiles().importFiles(ImportFixture.sampleFiles(), Optional.empty(), false, Progress.NONE);
        assertThat(write(out(), Progress.NONE)).isInstanceOfSatisfying(WriteReportOutcome.Written.class, done -> assertThat(done.files()).extracting(Path::getFileName)
                .extracting(Path::toString).containsExactly("report.docx", "report-section-pan-dorset.docx", "report-section-somerset.docx"));
        for (String name : List.of("report.docx", "report-section-pan-dorset.docx")) {
            assertThat(ZipParts.text(Files.readAllBytes(out().resolveSibling(name)))).as(name)
                    .contains("The panel met 4 times in 2023/24 and reviewed 27 deaths: 22 of Pan-Dorset children").contains("14 of the 27 (51.9 percent, or 52 in whole percent")
                    .contains("54.2 percent (32 of 59)").contains("27 residents of Pan-Dorset and 30 residents of Somerset").contains("9 notifications of out of county children");
        }
        assertThat(recorded("report")).isEqualTo(1);
    }

    @Test
    void cancellingLeavesTheEarlierReportAndNoEntry() throws IOException {
        Files.createDirectories(out().getParent());
        Files.writeString(out(), "earlier");
        assertThatThrownBy(() -> write(out(), CANCELLED_AT_WRITING))
                .isInstanceOfSatisfying(OfficeFailure.class, failure -> assertThat(failure.kind()).isEqualTo(OfficeFailure.Kind.CANCELLED));
        assertThat(out()).hasContent("earlier");
        assertThat(out().getParent()).isDirectoryContaining(path -> path.equals(out())).isDirectoryNotContaining("glob:**section**");
        assertThat(recorded("report")).isZero();
    }

    @Test
    void anotherEndingAndAFailedCheckAreRefusedWithASentence() {
        assertThat(write(folder.resolve("report.odt"), Progress.NONE))
                .isEqualTo(new WriteReportOutcome.Refused("Give the name of a file that ends in .docx. Nothing was written."));
        office.keep(StoreCases.notified(CaseNumber.of(2023, 1), StoreCases.answers().with(NotificationFields.DATE_OF_BIRTH, LocalDate.of(2001, 2, 28))));
        assertThat(write(out(), Progress.NONE)).isInstanceOfSatisfying(WriteReportOutcome.Refused.class,
                refused -> assertThat(refused.sentence()).contains("Nothing was written").doesNotContain("CDOP-"));
        assertThat(out()).doesNotExist();
    }

    @Test
    void aNameThatSaysAnotherEditionIsRefused() {
        assertThat(write(folder.resolve("Annual report, PUBLIC 2023-24.docx"), Progress.NONE)).isEqualTo(new WriteReportOutcome.Refused(
                "The name of the file says \u201cpublic\u201d, and this is the restricted edition. Give another name. Nothing was written."));
        assertThat(folder.resolve("Annual report, PUBLIC 2023-24.docx")).doesNotExist();
        assertThat(write(folder.resolve("published-restricted.docx"), Progress.NONE)).as("only whole words").isInstanceOf(WriteReportOutcome.Written.class);
    }

    private WriteReportOutcome forOutside(Edition edition) {
        return office.can().reports().writeReport().write(YEAR, edition, out(), Progress.NONE);
    }

    private void publish(Edition edition, AreaGroup area) {
        assertThat(office.can().writeStatistics().write(YEAR, edition, area, folder.resolve("tables"), Progress.NONE)).isInstanceOf(Written.class);
    }

    /** Refused for want of a publication, and nothing is left behind. */
    private void isNotPublished(Edition edition, String when) {
        assertThat(forOutside(edition)).as(edition.code() + ", " + when).isInstanceOfSatisfying(WriteReportOutcome.Refused.class, refused -> assertThat(refused.sentence())
                .startsWith("This edition has not been published from these facts. Write its annual statistics first").endsWith("Nothing was written."));
        assertThat(out()).doesNotExist();
    }

    @Test
    void aReportForOutsideIsWrittenOnlyOnceItsEditionIsPublishedFromTheSameFacts() throws IOException {
        office.can().importFiles().importFiles(ImportFixture.sampleFiles(), Optional.empty(), false, Progress.NONE);
        assertThatThrownBy(() -> forOutside(Edition.PUBLIC)).isInstanceOf(OfficeFailure.class).hasMessageContaining("nobody has signed off");
        office.can().editDisclosureRule().signOff("Sample Person", "Information governance lead", Optional.of(TODAY));
        for (Edition edition : List.of(Edition.PARTNER, Edition.PUBLIC, Edition.NHS_STYLE)) {
            isNotPublished(edition, "before anything left the panel");
        }
        publish(Edition.PARTNER, AreaGroup.ALL_AREAS);
        publish(Edition.PUBLIC, AreaGroup.DORSET);
        isNotPublished(Edition.PUBLIC, "after another edition and an extract of one council");
        publish(Edition.PUBLIC, AreaGroup.ALL_AREAS);
        assertThat(forOutside(Edition.PUBLIC)).isInstanceOf(WriteReportOutcome.Written.class);
        assertThat(ZipParts.text(Files.readAllBytes(out()))).contains("Public edition").doesNotContain("OFFICIAL-SENSITIVE").doesNotContain("CDOP-2");
        assertThat(recorded("report")).isEqualTo(1);
        Files.delete(out());
        office.keep(StoreCases.notified(CaseNumber.of(2023, 999), StoreCases.answers().with(NotificationFields.DATE_OF_DEATH, LocalDate.of(2024, 2, 3))));
        isNotPublished(Edition.PUBLIC, "after the facts have changed");
        assertThat(recorded("report")).isEqualTo(1);
    }

    @Test
    void theInternalWorkbookIsWrittenAlsoWhereACheckFailsBecauseItIsWhereOneLooks() throws IOException {
        office.keep(StoreCases.notified(CaseNumber.of(2023, 1), StoreCases.answers().with(NotificationFields.DATE_OF_BIRTH, LocalDate.of(2001, 2, 28))));
        List<Path> files = office.can().reports().writeInternalWorkbook().write(YEAR, folder.resolve("out"), Progress.NONE);
        assertThat(files).singleElement().extracting(file -> file.getFileName().toString()).isEqualTo("annual-statistics-2023-24-internal.xlsx");
        assertThat(ZipParts.text(Files.readAllBytes(files.getFirst()))).contains("Internal working workbook: not for publication").contains("Did not hold");
        assertThat(recorded("internal_workbook")).isEqualTo(1);
    }
}
