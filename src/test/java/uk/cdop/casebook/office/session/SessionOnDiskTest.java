package uk.cdop.casebook.office.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.people.Role;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormInstance;
import uk.cdop.casebook.office.analysis.Decision;
import uk.cdop.casebook.office.analysis.PanelBefore;
import uk.cdop.casebook.office.analysis.RecordFinding.RecordFindingCommand;
import uk.cdop.casebook.office.analysis.RecordFinding.Seen;
import uk.cdop.casebook.office.analysis.SignOff.SignOffCommand;
import uk.cdop.casebook.office.analysis.SignOff.SignOffOutcome;
import uk.cdop.casebook.office.casefile.RecordOutcome;
import uk.cdop.casebook.office.form.SaveOutcome;
import uk.cdop.casebook.office.meeting.InterestStep;
import uk.cdop.casebook.office.meeting.MeetingOutcome;
import uk.cdop.casebook.office.meeting.RecordInterest.InterestOutcome;
import uk.cdop.casebook.testkit.MeetingInSession;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.StoreCases;
import uk.cdop.casebook.testkit.StoreDesk;

class SessionOnDiskTest {

    @TempDir
    Path folder;

    private OfficeOnDisk office;

    @BeforeEach
    void aMeeting() {
        office = OfficeOnDisk.in(folder.resolve("vault"), MeetingInSession.DAY);
        MeetingInSession.in(office, 2);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private PanelSession shown() {
        return office.can().session().showSession().show(MeetingInSession.NUMBER).orElseThrow();
    }

    private SaveOutcome decide(int sequence, long version, Decision decision) {
        return office.can().findings().recordFinding().record(
                new RecordFindingCommand(MeetingInSession.number(sequence), Optional.of(new Seen(MeetingInSession.NUMBER, version)), decision));
    }

    private SessionCase shown(int sequence) {
        return office.can().session().showSession().one(MeetingInSession.NUMBER, MeetingInSession.number(sequence)).orElseThrow();
    }

    private SaveOutcome answer(int sequence, long version, FieldKey key, String value) {
        return decide(sequence, version, new Decision.Answered(Map.of(key, Answer.given(value))));
    }

    private RecordOutcome defer(int sequence, String reason) {
        return office.can().findings().deferCase().defer(MeetingInSession.number(sequence), reason);
    }

    private InterestOutcome stepsBack(int sequence, boolean back) {
        return office.can().panel().recordInterest().record(MeetingInSession.NUMBER,
                new InterestStep.StepBack(MeetingInSession.number(sequence), MeetingInSession.HEALTH, back));
    }

    @Test
    void nothingInTheWholeViewPointsToTheChildOrAnybodyElse() {
        List<String> everything = new ArrayList<>();
        for (SessionCase one : shown().cases()) {
            one.answers().byKey().values().forEach(answer -> answer.toOptional().ifPresent(value -> everything.add(value.toString())));
            one.questions().forEach(asked -> everything.add(asked.question() + " " + asked.answer().orElse("")));
            everything.add(one.age() + one.area() + one.course().reason().orElse(""));
        }
        String all = String.join("\n", everything);
        assertThat(MeetingInSession.PLANTED).noneMatch(all::contains);
        assertThat(all).doesNotContain(StoreCases.nhsNumber(1).digits()).doesNotContain(StoreCases.nhsNumber(1).grouped());
        assertThat(all).contains("[the child]", "[a relative]", "[a place]", "4 years").contains("2025-03-01");
    }

    @Test
    void aCaseIsShownByItsReferenceAgeAndArea() {
        SessionCase one = shown().caseOf(MeetingInSession.number(1)).orElseThrow();
        assertThat(one.age()).isEqualTo("4 years");
        assertThat(one.questions()).hasSize(2);
        assertThat(one.covered()).contains(AnalysisKeys.SUMMARY, AnalysisKeys.LEARNING).doesNotContain(AnalysisKeys.ACTION_OWNER);
        assertThat(one).hasToString("SessionCase " + MeetingInSession.number(1));
    }

    @Test
    void aDecisionIsKeptAtOnceAndOpensTheFormWhereThereIsNone() {
        MeetingInSession.open(office, MeetingInSession.NUMBER);
        assertThat(answer(2, 0, AnalysisKeys.CATEGORY, "CAT05_ACUTE")).isInstanceOf(SaveOutcome.Saved.class);
        assertThat(shown(2).text(AnalysisKeys.CATEGORY)).contains("CAT05_ACUTE");
        assertThat(shown().caseOf(MeetingInSession.number(2)).orElseThrow().text(AnalysisKeys.CATEGORY)).contains("CAT05_ACUTE");
        assertThat(answer(2, 99, AnalysisKeys.CATEGORY, "CAT04_MALIGNANCY")).isInstanceOf(SaveOutcome.ChangedMeanwhile.class);
    }

    @Test
    void theLastDecisionIsTakenBack() {
        MeetingInSession.open(office, MeetingInSession.NUMBER);
        assertThat(answer(2, 0, AnalysisKeys.MODIFIABLE, "MOD_NO")).isInstanceOf(SaveOutcome.Saved.class);
        assertThat(decide(2, shown(2).rowVersion(), new Decision.TakenBack())).isInstanceOf(SaveOutcome.Saved.class);
        assertThat(shown(2).text(AnalysisKeys.MODIFIABLE)).isEmpty();
        assertThat(decide(2, shown(2).rowVersion(), new Decision.TakenBack())).isInstanceOf(SaveOutcome.NothingToDo.class);
    }

    @Test
    void whatIsAddedToACoveredTextLosesNothingOfIt() {
        MeetingInSession.open(office, MeetingInSession.NUMBER);
        SessionCase before = shown().caseOf(MeetingInSession.number(1)).orElseThrow();
        decide(1, before.rowVersion(), new Decision.Added(AnalysisKeys.LEARNING, "Listen to parents."));
        String kept = office.read(records -> records.forms().ofCase(MeetingInSession.number(1)).getFirst().instance().answers().text(AnalysisKeys.LEARNING)
                .toOptional().orElseThrow());
        assertThat(kept).startsWith("Staff at Zedlock Infirmary").endsWith("\nListen to parents.");
    }

    @Test
    void nothingIsRecordedWhileTheMeetingIsNotInSession() {
        assertThat(answer(1, 1, AnalysisKeys.MODIFIABLE, "MOD_NO")).isInstanceOfSatisfying(SaveOutcome.Refused.class,
                refused -> assertThat(refused.findings().getFirst().sentence()).contains("not in session"));
        assertThat(defer(1, "A reason")).isInstanceOfSatisfying(RecordOutcome.Refused.class,
                refused -> assertThat(refused.findings().getFirst().sentence()).contains("not in session yet"));
    }

    @Test
    void aTextTooLongIsRefusedWithASentenceAndACodeOutsideTheListToo() {
        MeetingInSession.open(office, MeetingInSession.NUMBER);
        assertThat(answer(2, 0, AnalysisKeys.ISSUES, "a".repeat(60_000))).isInstanceOf(SaveOutcome.Refused.class);
        assertThat(defer(2, "a".repeat(1_001))).isInstanceOfSatisfying(RecordOutcome.Refused.class,
                refused -> assertThat(refused.findings().getFirst().sentence()).contains("1,000 characters"));
    }

    @Test
    void aCaseIsDeferredWithItsReasonOnly() {
        MeetingInSession.open(office, MeetingInSession.NUMBER);
        assertThat(defer(1, "  ")).isInstanceOf(RecordOutcome.Refused.class);
        assertThat(defer(1, "The report on Quillan is missing.")).isInstanceOf(RecordOutcome.Recorded.class);
        CaseStage stage = office.read(records -> records.cases().find(MeetingInSession.number(1)).orElseThrow().stage());
        assertThat(stage).isEqualTo(CaseStage.DEFERRED);
        assertThat(shown().cases().getFirst().course().reason()).contains("The report on [the child] is missing.");
        assertThat(defer(1, "Again")).isInstanceOf(RecordOutcome.Refused.class);
        assertThat(answer(1, 1, AnalysisKeys.MODIFIABLE, "MOD_NO")).isInstanceOf(SaveOutcome.Refused.class);
    }

    @Test
    void aCaseIsReviewedOnceItIsSignedOffAndNotBefore() {
        MeetingInSession.open(office, MeetingInSession.NUMBER);
        assertThat(office.can().findings().signOff().signOff(new SignOffCommand(MeetingInSession.number(1), Map.of(), Optional.of("A Chair")))).isInstanceOf(SignOffOutcome.Stopped.class);
        assertThat(shown(1).course().outcome()).isEmpty();
    }

    @Test
    void aSecondReviewInTheRoomBeginsWithWhatTheFirstFound() {
        office.change(records -> {
            var first = records.forms().ofCase(MeetingInSession.number(1)).getFirst();
            var done = first.instance();
            records.forms().update(first.withInstance(new FormInstance(done.form(), done.version(), done.openedOn(), Optional.of(MeetingInSession.DAY.minusDays(5)), done.answers())));
            return records.audit().record(StoreDesk.somethingDone());
        });
        MeetingInSession.open(office, MeetingInSession.NUMBER);
        assertThat(shown(1).isDecided()).as("locked only once the panel has decided").isFalse();
        assertThat(answer(1, shown(1).rowVersion(), AnalysisKeys.MODIFIABLE, "MOD_NO")).isInstanceOf(SaveOutcome.Saved.class);
        assertThat(shown(1).text(AnalysisKeys.FACTOR_CODE.at(1))).contains("D_COMMUNICATION");
        assertThat(shown(1).text(AnalysisKeys.MODIFIABLE)).contains("MOD_NO");
    }

    @Test
    void presenceRecusalsAndTimeAreKept() {
        var desk = office.can().panel();
        assertThat(desk.recordSeat().present(MeetingInSession.NUMBER, MeetingInSession.COUNCIL, true)).isInstanceOf(MeetingOutcome.Kept.class);
        assertThat(desk.recordSeat().present(MeetingInSession.NUMBER, new UUID(0, 7), true)).isInstanceOf(MeetingOutcome.Refused.class);
        assertThat(stepsBack(2, true)).isInstanceOf(InterestOutcome.Kept.class);
        desk.recordTime().record(MeetingInSession.NUMBER, MeetingInSession.number(2), 754);
        assertThat(shown().seats()).allMatch(PanelSession.SessionSeat::present);
        SessionCase two = shown().caseOf(MeetingInSession.number(2)).orElseThrow();
        assertThat(two.stepsBack()).containsExactly(MeetingInSession.HEALTH);
        assertThat(two.course().secondsTaken()).isEqualTo(754);
        assertThat(stepsBack(2, false)).isInstanceOfSatisfying(InterestOutcome.Kept.class,
                kept -> assertThat(kept.interest().reason()).contains("Taken back during the meeting"));
        assertThat(stepsBack(2, false)).as("who stays already").isInstanceOf(InterestOutcome.Refused.class);
        assertThat(stepsBack(9, true)).as("not on the agenda").isInstanceOf(InterestOutcome.Refused.class);
        assertThat(shown().caseOf(MeetingInSession.number(2)).orElseThrow().stepsBack()).isEmpty();
    }

    @Test
    void thePlaceOfTheMeetingIsRemembered() {
        KeepSessionPlace place = office.can().session().keepSessionPlace();
        assertThat(place.last(MeetingInSession.NUMBER)).isEmpty();
        place.keep(MeetingInSession.NUMBER, MeetingInSession.number(2) + " CATEGORY 0");
        assertThat(place.last(MeetingInSession.NUMBER)).contains(MeetingInSession.number(2) + " CATEGORY 0");
    }

    @Test
    void theChairRecordsDecisionsToo() {
        MeetingInSession.open(office, MeetingInSession.NUMBER);
        var session = office.session(Role.CHAIR);
        var can = uk.cdop.casebook.app.OfficeForTests.useCases(session, null, null, MeetingInSession.DAY);
        assertThat(can.findings().recordFinding().record(new RecordFindingCommand(MeetingInSession.number(2), Optional.of(new Seen(MeetingInSession.NUMBER, 0)),
                new Decision.Answered(Map.of(AnalysisKeys.MODIFIABLE, Answer.given("MOD_NO")))))).isInstanceOf(SaveOutcome.Saved.class);
    }

    @Test
    void earlierSimilarCasesAreCountedAndNeverNamed() {
        var recurrence = office.can().findings().showRecurrence();
        assertThat(recurrence.before(MeetingInSession.number(1), List.of()).similar().cases()).isZero();
        assertThat(recurrence.before(new CaseNumber("CDOP-1999-0001"), List.of())).isEqualTo(PanelBefore.NOTHING);
        assertThat(office.can().session().showSession().show(new uk.cdop.casebook.casework.reference.MeetingNumber("PANEL-1999-01"))).isEqualTo(Optional.empty());
    }
}
