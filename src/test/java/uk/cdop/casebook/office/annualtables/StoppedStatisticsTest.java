package uk.cdop.casebook.office.annualtables;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.audit.AuditEntry;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.office.annualtables.WriteAnnualStatistics.WriteStatisticsOutcome;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.statistics.table.Publication.Edition;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.ImportFixture;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.StoreCases;

/** The auditor's checks stand between a year's figures and its files. */
class StoppedStatisticsTest {

    private static final FinancialYear YEAR = new FinancialYear(2023);
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 2);

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

    private WriteStatisticsOutcome write() {
        return office.can().writeStatistics().write(YEAR, Edition.RESTRICTED, folder.resolve("out"), Progress.NONE);
    }

    @Test
    void theSampleOfficeMayPublish() {
        office.can().importFiles().importFiles(ImportFixture.sampleFiles(), Optional.empty(), false, Progress.NONE);
        assertThat(write()).isInstanceOfSatisfying(WriteStatisticsOutcome.Written.class, written -> assertThat(written.files()).hasSize(4));
    }

    @Test
    void casesMadeForTrialMayBePublished() {
        office.can().generateCases().generate(60, 7, LocalDate.of(2021, 4, 1), LocalDate.of(2025, 3, 31), Progress.NONE);
        assertThat(write()).isInstanceOf(WriteStatisticsOutcome.Written.class);
    }

    @Test
    void aFailedCheckWritesNothingAndNamesTheCheckAndTheCase() {
        CaseNumber number = CaseNumber.of(2023, 1);
        office.keep(StoreCases.notified(number, StoreCases.answers().with(NotificationFields.DATE_OF_BIRTH, LocalDate.of(2001, 2, 28))));
        assertThat(write()).isInstanceOfSatisfying(WriteStatisticsOutcome.Stopped.class, stopped -> {
            assertThat(stopped.failed()).singleElement().satisfies(check -> {
                assertThat(check.id()).isEqualTo("Q08_dates_in_order");
                assertThat(check.cases()).containsExactly(number);
            });
            assertThat(stopped.sentence()).contains("Nothing was written").contains("Q08_dates_in_order (1 case)").doesNotContain(number.text());
        });
        assertThat(folder.resolve("out")).doesNotExist();
        List<AuditEntry> audited = office.read(records -> records.audit().ofObject("statistics", YEAR.fileLabel()));
        assertThat(audited).isEmpty();
    }
}
