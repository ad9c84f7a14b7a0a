package uk.cdop.casebook.office.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.casework.action.ActionStatus;
import uk.cdop.casebook.casework.action.ReviewAction;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.casefile.StageChange;
import uk.cdop.casebook.casework.casefile.StageRules;
import uk.cdop.casebook.casework.hold.Hold;
import uk.cdop.casebook.casework.hold.HoldKind;
import uk.cdop.casebook.casework.transfer.Transfer;
import uk.cdop.casebook.casework.transfer.TransferDirection;
import uk.cdop.casebook.office.demonstration.CaseGenerator;
import uk.cdop.casebook.office.demonstration.GeneratedCases;
import uk.cdop.casebook.office.demonstration.InventedNhsNumbers;
import uk.cdop.casebook.testkit.ImportFixture;
import uk.cdop.casebook.testkit.SampleAreas;
import uk.cdop.casebook.testkit.ShippedForms;

class StageHistoryTest {

    private static final LocalDate START = LocalDate.of(2024, 1, 10);

    private final CaseEvents events = new CaseEvents();
    private final List<Hold> holds = new ArrayList<>();
    private final List<Transfer> transfers = new ArrayList<>();
    private final List<ReviewAction> actions = new ArrayList<>();

    private static LocalDate day(int after) {
        return START.plusDays(after);
    }

    private void happened(Milestone milestone, int after) {
        events.put(milestone, day(after), Optional.empty());
    }

    private void hold(HoldKind kind, int opened, Integer closed, boolean cdrm) {
        holds.add(new Hold(new UUID(0, holds.size()), kind, Optional.empty(), day(opened), Optional.empty(),
                Optional.ofNullable(closed).map(StageHistoryTest::day), Optional.empty(), cdrm, true));
    }

    private void reviewed(int on, Integer completed) {
        Optional<LocalDate> done = Optional.ofNullable(completed).map(StageHistoryTest::day);
        events.put(new PanelVisit(day(on), true, Optional.empty(), done, done));
    }

    private void deferred(int on) {
        events.put(new PanelVisit(day(on), false, Optional.of("Not enough known"), Optional.empty(), Optional.empty()));
    }

    private List<StageChange> history() {
        return StageHistory.of(START, events, holds, transfers, actions);
    }

    /** The stages with the day of each, counted from the notification: "notified@0 accepted@1". */
    private String told() {
        List<StageChange> changes = history();
        assertThat(changes.stream().skip(1)).allMatch(change -> StageRules.allows(change.from().orElseThrow(), change.to()));
        return String.join(" ", changes.stream()
                .map(change -> change.to().code() + "@" + (change.on().toEpochDay() - START.toEpochDay())).toList());
    }

    @Test
    void isNotifiedAndNoMore() {
        assertThat(told()).isEqualTo("notified@0");
    }

    @Test
    void goesAsFarAsItsDatesGo() {
        happened(Milestone.ACCEPTED, 1);
        assertThat(told()).isEqualTo("notified@0 accepted@1");
        happened(Milestone.INFORMATION_REQUESTED, 5);
        happened(Milestone.INFORMATION_COMPLETE, 30);
        assertThat(told()).isEqualTo("notified@0 accepted@1 gathering_information@5 awaiting_cdrm@30");
    }

    @Test
    void datesWhatWasPassedByWhatShowsIt() {
        happened(Milestone.CDRM_HELD, 70);
        assertThat(told()).isEqualTo("notified@0 accepted@70 gathering_information@70 awaiting_cdrm@70 cdrm_held@70");
    }

    @Test
    void goesWholeToItsCompletion() {
        happened(Milestone.ACCEPTED, 1);
        happened(Milestone.INFORMATION_REQUESTED, 5);
        happened(Milestone.INFORMATION_COMPLETE, 30);
        happened(Milestone.CDRM_HELD, 70);
        happened(Milestone.READY, 80);
        happened(Milestone.SCHEDULED, 85);
        reviewed(100, 108);
        assertThat(told()).endsWith("cdrm_held@70 ready_for_panel@80 scheduled@85 reviewed@100 analysis_submitted@108 completed@108");
    }

    @Test
    void staysReviewedUntilItIsMarkedComplete() {
        happened(Milestone.CDRM_HELD, 70);
        reviewed(100, null);
        assertThat(told()).endsWith("reviewed@100");
    }

    @Test
    void waitsForAnInquestBetweenMeetingAndPanel() {
        happened(Milestone.CDRM_HELD, 70);
        hold(HoldKind.INQUEST, 3, null, false);
        assertThat(told()).endsWith("cdrm_held@70 on_hold@70");
        holds.clear();
        hold(HoldKind.INQUEST, 3, 200, false);
        reviewed(230, 240);
        assertThat(told()).endsWith("cdrm_held@70 on_hold@70 cdrm_held@200 ready_for_panel@200 scheduled@230 reviewed@230 analysis_submitted@240 completed@240");
    }

    @Test
    void doesNotWaitForAnInquestThatWasOver() {
        happened(Milestone.CDRM_HELD, 70);
        hold(HoldKind.INQUEST, 3, 70, false);
        assertThat(told()).endsWith("cdrm_held@70");
    }

    @Test
    void waitsBeforeTheMeetingWhereAHoldBlocksThat() {
        happened(Milestone.INFORMATION_COMPLETE, 30);
        hold(HoldKind.CRIMINAL, 1, null, true);
        assertThat(told()).endsWith("awaiting_cdrm@30 on_hold@30");
        holds.clear();
        hold(HoldKind.CRIMINAL, 1, 50, true);
        happened(Milestone.CDRM_HELD, 60);
        assertThat(told()).endsWith("awaiting_cdrm@30 on_hold@30 awaiting_cdrm@50 cdrm_held@60");
    }

    @Test
    void waitsForTheLastOfHoldsThatOverlap() {
        happened(Milestone.CDRM_HELD, 70);
        hold(HoldKind.INQUEST, 3, 150, false);
        hold(HoldKind.PSII, 100, 180, false);
        assertThat(told()).endsWith("cdrm_held@70 on_hold@70 cdrm_held@180");
    }

    @Test
    void waitsTwiceForHoldsThatFollowOneAnother() {
        happened(Milestone.CDRM_HELD, 70);
        hold(HoldKind.PSII, 3, 100, false);
        hold(HoldKind.INQUEST, 120, null, false);
        assertThat(told()).endsWith("cdrm_held@70 on_hold@70 cdrm_held@100 on_hold@120");
    }

    @Test
    void isReviewedDespiteAHoldWhereThePanelDecidedSo() {
        happened(Milestone.CDRM_HELD, 70);
        hold(HoldKind.INQUEST, 3, null, false);
        reviewed(100, 110);
        assertThat(told()).endsWith("on_hold@70 ready_for_panel@100 scheduled@100 reviewed@100 analysis_submitted@110 completed@110");
    }

    @Test
    void isDeferredAndTakenAgain() {
        happened(Milestone.CDRM_HELD, 70);
        deferred(100);
        assertThat(told()).endsWith("scheduled@100 deferred@100");
        reviewed(160, 170);
        assertThat(told()).endsWith("deferred@100 ready_for_panel@160 scheduled@160 reviewed@160 analysis_submitted@170 completed@170");
    }

    @Test
    void isReopenedAndReviewedAgain() {
        happened(Milestone.CDRM_HELD, 70);
        reviewed(100, 110);
        happened(Milestone.REOPENED, 200);
        assertThat(told()).endsWith("completed@110 reopened@200");
        reviewed(260, 270);
        assertThat(told()).endsWith("reopened@200 ready_for_panel@260 scheduled@260 reviewed@260 analysis_submitted@270 completed@270");
    }

    @Test
    void leavesThePanelWhereItIsHandedOn() {
        happened(Milestone.ACCEPTED, 1);
        happened(Milestone.CDRM_HELD, 70);
        transfers.add(new Transfer(TransferDirection.OUT, "Exampleshire CDOP", day(20), Optional.empty()));
        assertThat(told()).isEqualTo("notified@0 accepted@1 transferred_out@20");
    }

    @Test
    void leavesThePanelOutOfScopeOrAsADuplicate() {
        happened(Milestone.DUPLICATE, 3);
        assertThat(told()).isEqualTo("notified@0 duplicate@3");
        happened(Milestone.OUT_OF_SCOPE, 3);
        assertThat(told()).isEqualTo("notified@0 rejected_out_of_scope@3");
    }

    @Test
    void closesWhenTheLastActionIsDone() {
        happened(Milestone.CDRM_HELD, 70);
        reviewed(100, 110);
        actions.add(new ReviewAction("1", Optional.empty(), "x", Optional.empty(), Optional.empty(), Optional.empty(), ActionStatus.COMPLETED, Optional.of(day(150)), 0));
        assertThat(told()).endsWith("completed@110 actions_open@110 closed@150");
        actions.add(new ReviewAction("2", Optional.empty(), "x", Optional.empty(), Optional.empty(), Optional.empty(), ActionStatus.OPEN, Optional.empty(), 0));
        assertThat(told()).endsWith("completed@110 actions_open@110");
    }

    @Test
    void refusesEventsThatContradictEachOther() {
        happened(Milestone.ACCEPTED, -1);
        assertThatThrownBy(this::history).isInstanceOf(StageWalk.NoWay.class).hasMessageContaining("before");
    }

    @Test
    void refusesAReviewOfACaseThatLeft() {
        happened(Milestone.OUT_OF_SCOPE, 5);
        reviewed(100, null);
        assertThatThrownBy(this::history).isInstanceOf(StageWalk.NoWay.class);
    }

    /** What is derived tells the same events again, so that an import can build on what an earlier one left. */
    @Test
    void derivesTheSameFromWhatItDerived() {
        GeneratedCases made = new CaseGenerator(5, new InventedNhsNumbers(0, Set.of()), SampleAreas.directory(), ShippedForms.versions(), ImportFixture.ids())
                .generate(1_500, LocalDate.of(2019, 4, 1), LocalDate.of(2025, 3, 31), year -> 0, year -> 0);
        assertThat(made.cases()).flatExtracting(CaseFile::stageChanges).extracting(StageChange::to).contains(CaseStage.DEFERRED, CaseStage.REOPENED, CaseStage.ON_HOLD);
        assertThat(made.cases()).allSatisfy(file -> {
            List<ReviewAction> own = made.actions().stream().filter(action -> action.caseNumber().filter(file.number()::equals).isPresent()).toList();
            assertThat(StageHistory.of(file.dateNotified(), CaseEvents.of(file), file.holds(), file.transfers(), own)).isEqualTo(file.stageChanges());
        });
    }
}
