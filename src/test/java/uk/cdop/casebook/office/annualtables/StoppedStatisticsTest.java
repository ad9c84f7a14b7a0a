package uk.cdop.casebook.office.annualtables;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.casework.notification.NotificationFields.DATE_OF_BIRTH;
import static uk.cdop.casebook.casework.notification.NotificationFields.DATE_OF_DEATH;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.audit.AuditEntry;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.duplicate.MatchDecision;
import uk.cdop.casebook.casework.duplicate.MatchPair;
import uk.cdop.casebook.casework.duplicate.MatchVerdict;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.office.annualtables.AcceptDoubts.AcceptDoubtsOutcome;
import uk.cdop.casebook.office.annualtables.WriteAnnualStatistics.WriteStatisticsOutcome;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.statistics.facts.Doubt;
import uk.cdop.casebook.statistics.measure.Completeness;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Publication.Check;
import uk.cdop.casebook.statistics.table.Publication.Edition;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.ImportFixture;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.StoreCases;
import uk.cdop.casebook.testkit.StoreDesk;

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
        assertThat(write()).isInstanceOfSatisfying(WriteStatisticsOutcome.Written.class, written -> {
            assertThat(written.files()).hasSize(4);
            StatisticalTable complete = written.publication().table(Completeness.ID);
            assertThat(complete.rows()).hasSizeGreaterThan(5).allSatisfy(row -> {
                assertThat(number(complete, row, "required")).isPositive().isLessThanOrEqualTo(27);
                assertThat(number(complete, row, "complete") + number(complete, row, "missing")).isEqualTo(number(complete, row, "required"));
                for (String key : List.of("required", "complete", "missing")) {
                    assertThat(((Cell.Figure) complete.cell(row, key)).trail()).as(key).hasSize(number(complete, row, key)).doesNotHaveDuplicates();
                }
            });
        });
    }

    private static int number(StatisticalTable table, Row row, String key) {
        return ((Cell.Figure) table.cell(row, key)).value().intValueExact();
    }

    @Test
    void casesMadeForTrialMayBePublished() {
        office.can().generateCases().generate(60, 7, LocalDate.of(2021, 4, 1), LocalDate.of(2025, 3, 31), Progress.NONE);
        assertThat(write()).isInstanceOf(WriteStatisticsOutcome.Written.class);
    }

    @Test
    void anAcceptedExceptionHoldsNothingUpAndIsSaidWithItsReason() {
        Doubt doubt = new Doubt(CaseNumber.of(2023, 1), Doubt.Kind.DIED_BEFORE_REVIEWS_BEGAN);
        office.keep(StoreCases.notified(doubt.number(), StoreCases.answers().with(DATE_OF_DEATH, LocalDate.of(2007, 5, 4)).with(DATE_OF_BIRTH, LocalDate.of(2004, 5, 4))));
        AcceptDoubts accept = office.can().acceptDoubts();
        assertThat(accept.accept(YEAR, List.of(new Doubt(CaseNumber.of(2023, 2), doubt.kind())), "Not doubted")).isInstanceOf(AcceptDoubtsOutcome.Refused.class);
        assertThat(accept.accept(YEAR, List.of(doubt), "  ")).isInstanceOf(AcceptDoubtsOutcome.Refused.class);
        assertThat(accept.accept(YEAR, List.of(doubt), "Imported from the register before this one")).isEqualTo(new AcceptDoubtsOutcome.Accepted(1));
        assertThat(write()).isInstanceOfSatisfying(WriteStatisticsOutcome.Written.class, written ->
                assertThat(written.publication().checks()).filteredOn(check -> check.outcome() == Check.Outcome.EXCEPTED).singleElement().satisfies(check ->
                        assertThat(check.difference()).contains("CDOP-2023-0001").contains("on 2025-06-02: Imported from the register before this one")));
        assertThat(accept.takeBack(doubt)).isInstanceOf(AcceptDoubtsOutcome.TakenBack.class);
        assertThat(accept.takeBack(doubt)).isInstanceOf(AcceptDoubtsOutcome.Refused.class);
        assertThat(write()).isInstanceOf(WriteStatisticsOutcome.Stopped.class);
        List<AuditEntry> audited = office.read(records -> records.audit().ofObject("case", doubt.number().text()));
        assertThat(audited).extracting(entry -> entry.event().what()).contains(AuditEvent.What.DOUBT_ACCEPTED, AuditEvent.What.DOUBT_TAKEN_BACK);
    }

    @Test
    void twoCasesOfOneChildStopUntilSomebodyHasDecidedAboutThem() {
        CaseNumber first = CaseNumber.of(2023, 1);
        CaseNumber second = CaseNumber.of(2023, 2);
        office.keep(StoreCases.named(1, "Testford", "Example"), StoreCases.named(2, " testford ", "EXAMPLE"), StoreCases.named(3, "Testford", "Other"));
        assertThat(write()).isInstanceOfSatisfying(WriteStatisticsOutcome.Stopped.class, stopped ->
                assertThat(stopped.failed()).singleElement().satisfies(check -> {
                    assertThat(check.id()).isEqualTo("Q09_counted_once");
                    assertThat(check.cases()).containsExactly(first, second);
                }));
        office.change(records -> {
            records.matches().decide(new MatchDecision(MatchPair.of(first, second), MatchVerdict.SAME_CHILD, "Looked at", "Somebody", Instant.EPOCH));
            return records.audit().record(StoreDesk.somethingDone());
        });
        assertThat(write()).as("the same child, and still two cases").isInstanceOf(WriteStatisticsOutcome.Stopped.class);
        office.change(records -> {
            records.matches().decide(new MatchDecision(MatchPair.of(first, second), MatchVerdict.TWIN, "Looked at", "Somebody", Instant.EPOCH));
            return records.audit().record(StoreDesk.somethingDone());
        });
        assertThat(write()).isInstanceOf(WriteStatisticsOutcome.Written.class);
    }

    @Test
    void twinsWithoutNamesOfTheirOwnAreToldApartBySex() {
        office.keep(StoreCases.named(1, "Testford", "Baby"), StoreCases.notified(CaseNumber.of(2023, 2), StoreCases.answers().with(NotificationFields.FAMILY_NAME, "Testford")
                .with(NotificationFields.GIVEN_NAMES, "Baby").with(NotificationFields.SEX, "M")));
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
