package uk.cdop.casebook.office.ncmdreturn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.casework.area.Residence;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.ncmdreturn.MonitoredMeasure;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.office.ncmdreturn.EditReturnFields.RefusedRow;
import uk.cdop.casebook.office.ncmdreturn.KeepReportedCounts.KeepReportedOutcome;
import uk.cdop.casebook.statistics.monitoring.HeldHere.Kind;
import uk.cdop.casebook.statistics.monitoring.HeldHere;
import uk.cdop.casebook.statistics.monitoring.MonitoredLine.CaseDifference;
import uk.cdop.casebook.statistics.monitoring.MonitoredLine;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.StoreCases;

class ReconcileReturnTest {

    private static final FinancialYear YEAR = new FinancialYear(2023);

    @TempDir
    Path folder;
    private OfficeOnDisk office;

    @BeforeEach
    void twoNotified() {
        office = OfficeOnDisk.in(folder.resolve("vault"), LocalDate.of(2024, 5, 2));
        office.keep(StoreCases.notified(1), StoreCases.notified(2));
    }

    @AfterEach
    void close() {
        office.close();
    }

    private KeepReportedOutcome keep(String... lines) {
        return office.can().ncmdReturn().keepReportedCounts().keep(YEAR, ReportedText.HEADER + "\n" + String.join("\n", lines));
    }

    private MonitoredLine line(MonitoredMeasure measure) {
        return office.can().ncmdReturn().reconcileReturn().reconcile(YEAR).lines().stream().filter(line -> line.measure() == measure).findFirst().orElseThrow();
    }

    @Test
    void withoutAReportOnlyOurCountsStand() {
        assertThat(line(MonitoredMeasure.NOTIFIED)).isEqualTo(
                new MonitoredLine(MonitoredMeasure.NOTIFIED, line(MonitoredMeasure.NOTIFIED).counted(), Optional.empty(), Optional.empty(), "", List.of()));
        assertThat(line(MonitoredMeasure.NOTIFIED).ours()).isEqualTo(2);
        assertThat(line(MonitoredMeasure.REVIEWED).ours()).isZero();
        assertThat(line(MonitoredMeasure.REVIEWED).isUnexplained()).isFalse();
    }

    @Test
    void aDifferenceStandsUntilItIsExplained() {
        assertThat(keep("notified,3,2024-05-01,,")).isEqualTo(new KeepReportedOutcome.Kept(1));
        assertThat(line(MonitoredMeasure.NOTIFIED).difference()).contains(-1);
        assertThat(line(MonitoredMeasure.NOTIFIED).isUnexplained()).isTrue();
        keep("notified,3,2024-05-01,,\"One was notified twice, as twins\"");
        assertThat(line(MonitoredMeasure.NOTIFIED).isUnexplained()).isFalse();
        assertThat(line(MonitoredMeasure.NOTIFIED).explanation()).isEqualTo("One was notified twice, as twins");
    }

    @Test
    void whereTheReportListsCasesEachDifferingCaseStandsAloneEvenWhereTheTotalsAgree() {
        keep("died,2,2024-05-01,,", "died,1,,CDOP-2023-0001,", "died,1,,N-77,Their number for a child of another panel");
        assertThat(line(MonitoredMeasure.DIED).difference()).contains(0);
        assertThat(line(MonitoredMeasure.DIED).cases()).containsExactly(
                new CaseDifference("CDOP-2023-0002", true, "", new HeldHere(Kind.COUNTED, Optional.of(StoreCases.DIED))),
                new CaseDifference("N-77", false, "Their number for a child of another panel", new HeldHere(Kind.NOT_HERE, Optional.empty())));
        assertThat(line(MonitoredMeasure.DIED).isUnexplained()).isTrue();
        keep("died,2,2024-05-01,,", "died,1,,CDOP-2023-0001,", "died,0,,CDOP-2023-0002,Keyed in April", "died,1,,N-77,Theirs");
        assertThat(line(MonitoredMeasure.DIED).isUnexplained()).isFalse();
    }

    @Test
    void whatIsSaidOfTheWholeLineDoesNotSilenceASingleCase() {
        keep("died,2,2024-05-01,,Theirs was made in April", "died,1,,CDOP-2023-0001,", "died,1,,N-77,Theirs");
        assertThat(line(MonitoredMeasure.DIED).isUnexplained()).as("nothing is said of the second case").isTrue();
        keep("died,2,2024-05-01,,", "died,1,,CDOP-2023-0001,", "died,0,,CDOP-2023-0002,Keyed in April", "died,1,,N-77,Theirs");
        assertThat(line(MonitoredMeasure.DIED).isUnexplained()).isFalse();
    }

    @Test
    void aReportThatListsFewerCasesThanItCountsLeavesTheRestToBeExplained() {
        keep("died,3,2024-05-01,,", "died,1,,CDOP-2023-0001,", "died,1,,CDOP-2023-0002,");
        assertThat(line(MonitoredMeasure.DIED).cases()).isEmpty();
        assertThat(line(MonitoredMeasure.DIED).beyondCases()).isEqualTo(-1);
        assertThat(line(MonitoredMeasure.DIED).isUnexplained()).isTrue();
        keep("died,3,2024-05-01,,One of theirs has no reference yet", "died,1,,CDOP-2023-0001,", "died,1,,CDOP-2023-0002,");
        assertThat(line(MonitoredMeasure.DIED).isUnexplained()).isFalse();
    }

    @Test
    void aCaseExplainsAReportOfNumbersAsFarAsItGoes() {
        office.keep(StoreCases.notified(3));
        keep("notified,1,2024-05-01,,", "notified,0,,CDOP-2023-0002,Keyed in April");
        assertThat(line(MonitoredMeasure.NOTIFIED).cases()).extracting(CaseDifference::reference, CaseDifference::explanation)
                .containsExactly(tuple("CDOP-2023-0002", "Keyed in April"));
        assertThat(line(MonitoredMeasure.NOTIFIED).isUnexplained()).as("three here, one there, one explained").isTrue();
        keep("notified,1,2024-05-01,,", "notified,0,,CDOP-2023-0002,Keyed in April", "notified,0,,CDOP-2023-0003,Keyed in April");
        assertThat(line(MonitoredMeasure.NOTIFIED).isUnexplained()).isFalse();
    }

    private static CaseFile child(int sequence, LocalDate died, ReportingArea area) {
        CaseNumber number = CaseNumber.of(2024, sequence);
        CaseFile file = StoreCases.notified(number, StoreCases.answers().with(NotificationFields.DATE_OF_DEATH, died).with(NotificationFields.HOME_CDOP, "Invented CDOP"));
        return new CaseFile(
                number, file.stage(), new Residence("E07000999", area, Answer.given("Invented CDOP")), file.notificationForm(), file.notifications(), file.stageChanges(),
                file.holds(), file.transfers(), file.analysis(), file.rowVersion());
    }

    @Test
    void eachDifferenceSaysHowTheCaseIsHeldHereAndKeepsOurReason() {
        office.keep(child(3, LocalDate.of(2023, 3, 31), ReportingArea.SOMERSET), child(4, StoreCases.DIED, ReportingArea.OUT_OF_AREA),
                child(5, StoreCases.DIED, ReportingArea.SOMERSET).movedTo(CaseStage.REJECTED_OUT_OF_SCOPE, StoreCases.NOTIFIED.plusDays(1), Optional.of("A stillbirth")));
        keep("died,5,2024-05-01,,", "died,1,,CDOP-2023-0001,", "died,0,,CDOP-2023-0002,Keyed in April", "died,1,,CDOP-2024-0003,Theirs is the day of the call",
                "died,1,,CDOP-2024-0004,Lived with a relative here", "died,1,,CDOP-2024-0005,", "died,1,,N-77,");
        assertThat(line(MonitoredMeasure.DIED).cases()).containsExactly(
                new CaseDifference("CDOP-2023-0002", true, "Keyed in April", new HeldHere(Kind.COUNTED, Optional.of(StoreCases.DIED))),
                new CaseDifference("CDOP-2024-0003", false, "Theirs is the day of the call", new HeldHere(Kind.OTHER_YEAR, Optional.of(LocalDate.of(2023, 3, 31)))),
                new CaseDifference("CDOP-2024-0004", false, "Lived with a relative here", new HeldHere(Kind.OTHER_AREA, Optional.empty())),
                new CaseDifference("CDOP-2024-0005", false, "", new HeldHere(Kind.OUT_OF_SCOPE, Optional.empty())),
                new CaseDifference("N-77", false, "", new HeldHere(Kind.NOT_HERE, Optional.empty())));
        assertThat(line(MonitoredMeasure.DIED).isUnexplained()).as("two have no reason yet").isTrue();
        keep("reviewed,1,2024-05-01,,", "reviewed,1,,CDOP-2023-0001,", "notified,1,2024-05-01,,", "notified,1,,CDOP-2024-0003,");
        assertThat(line(MonitoredMeasure.REVIEWED).cases()).containsExactly(new CaseDifference("CDOP-2023-0001", false, "", new HeldHere(Kind.NO_REVIEW, Optional.empty())));
        assertThat(line(MonitoredMeasure.NOTIFIED).cases()).extracting(CaseDifference::reference).as("notified in the year, whenever the child died").doesNotContain("CDOP-2024-0003");
        assertThat(line(MonitoredMeasure.DIED).reported()).as("what was kept is the whole of the newest text").isEmpty();
    }

    @Test
    void whatIsShownAsTextIsTakenBackUnchanged() {
        keep("notified,2,2024-05-01,,", "notified,1,,CDOP-2023-0001,\"a, \"\"b\"\"\"", "reviewed,0,2024-05-01,,None yet");
        String csv = office.can().ncmdReturn().reconcileReturn().reconcile(YEAR).csv();
        assertThat(office.can().ncmdReturn().keepReportedCounts().keep(YEAR, csv)).isEqualTo(new KeepReportedOutcome.Kept(2));
        assertThat(office.can().ncmdReturn().reconcileReturn().reconcile(YEAR).csv()).isEqualTo(csv);
        assertThat(office.can().ncmdReturn().reconcileReturn().reconcile(new FinancialYear(2022)).csv().strip()).isEqualTo(ReportedText.HEADER);
    }

    @Test
    void refusesEveryBadLineAndKeepsWhatWasThere() {
        keep("notified,2,2024-05-01,,");
        assertThat(keep("notified,many,2024-05-01,,", "born,1,2024-05-01,,", "died,1,2024-05-03,,", "reviewed,2,,CDOP-2023-0001,", "died,1")).isInstanceOfSatisfying(
                KeepReportedOutcome.Refused.class, refused -> assertThat(refused.rows()).extracting(RefusedRow::line).containsExactly(2, 3, 4, 5, 6));
        assertThat(line(MonitoredMeasure.NOTIFIED).reported()).contains(2);
    }
}
