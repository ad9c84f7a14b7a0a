package uk.cdop.casebook.office.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.meeting.AgendaOutcome;
import uk.cdop.casebook.casework.people.Role;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.office.session.RecordDecision.Decision;
import uk.cdop.casebook.office.session.RecordDecision.DecisionCommand;
import uk.cdop.casebook.office.session.RecordDecision.DecisionOutcome;
import uk.cdop.casebook.testkit.MeetingInSession;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.StoreCases;

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

    private DecisionOutcome decide(int sequence, long version, Decision decision) {
        return office.can().session().recordDecision().record(new DecisionCommand(MeetingInSession.NUMBER, MeetingInSession.number(sequence), version, decision));
    }

    private DecisionOutcome answer(int sequence, long version, FieldKey key, String value) {
        return decide(sequence, version, new Decision.Answered(Map.of(key, Answer.given(value))));
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
        assertThat(answer(2, 0, AnalysisKeys.CATEGORY, "CAT05_ACUTE")).isInstanceOfSatisfying(DecisionOutcome.Kept.class,
                kept -> assertThat(kept.now().text(AnalysisKeys.CATEGORY)).contains("CAT05_ACUTE"));
        assertThat(shown().caseOf(MeetingInSession.number(2)).orElseThrow().text(AnalysisKeys.CATEGORY)).contains("CAT05_ACUTE");
        assertThat(answer(2, 99, AnalysisKeys.CATEGORY, "CAT04_MALIGNANCY")).isInstanceOf(DecisionOutcome.ChangedMeanwhile.class);
    }

    @Test
    void theLastDecisionIsTakenBack() {
        MeetingInSession.open(office, MeetingInSession.NUMBER);
        DecisionOutcome.Kept kept = (DecisionOutcome.Kept) answer(2, 0, AnalysisKeys.MODIFIABLE, "MOD_NO");
        DecisionOutcome.Kept back = (DecisionOutcome.Kept) decide(2, kept.now().rowVersion(), new Decision.TakenBack());
        assertThat(back.now().text(AnalysisKeys.MODIFIABLE)).isEmpty();
        assertThat(decide(2, back.now().rowVersion(), new Decision.TakenBack())).isInstanceOf(DecisionOutcome.Refused.class);
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
        assertThat(answer(1, 1, AnalysisKeys.MODIFIABLE, "MOD_NO")).isInstanceOfSatisfying(DecisionOutcome.Refused.class,
                refused -> assertThat(refused.sentence()).contains("not in session"));
        assertThat(office.can().session().decideCase().decide(MeetingInSession.NUMBER, MeetingInSession.number(1), AgendaOutcome.DEFERRED, "A reason")).isPresent();
    }

    @Test
    void aTextTooLongIsRefusedWithASentenceAndACodeOutsideTheListToo() {
        MeetingInSession.open(office, MeetingInSession.NUMBER);
        assertThat(answer(2, 0, AnalysisKeys.ISSUES, "a".repeat(60_000))).isInstanceOf(DecisionOutcome.Refused.class);
        assertThat(office.can().session().decideCase().decide(MeetingInSession.NUMBER, MeetingInSession.number(2), AgendaOutcome.DEFERRED, "a".repeat(1_001)))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("1,000 letters"));
    }

    @Test
    void aCaseIsDeferredWithItsReasonOnly() {
        MeetingInSession.open(office, MeetingInSession.NUMBER);
        DecideCase decide = office.can().session().decideCase();
        assertThat(decide.decide(MeetingInSession.NUMBER, MeetingInSession.number(1), AgendaOutcome.DEFERRED, "  ")).isPresent();
        assertThat(decide.decide(MeetingInSession.NUMBER, MeetingInSession.number(1), AgendaOutcome.DEFERRED, "The report on Quillan is missing.")).isEmpty();
        CaseStage stage = office.read(records -> records.cases().find(MeetingInSession.number(1)).orElseThrow().stage());
        assertThat(stage).isEqualTo(CaseStage.DEFERRED);
        assertThat(shown().cases().getFirst().course().reason()).contains("The report on [the child] is missing.");
        assertThat(decide.decide(MeetingInSession.NUMBER, MeetingInSession.number(1), AgendaOutcome.DEFERRED, "Again")).isPresent();
        assertThat(answer(1, 1, AnalysisKeys.MODIFIABLE, "MOD_NO")).isInstanceOf(DecisionOutcome.Refused.class);
    }

    @Test
    void aCaseIsReviewedOnceItIsSignedOff() {
        MeetingInSession.open(office, MeetingInSession.NUMBER);
        DecideCase decide = office.can().session().decideCase();
        assertThat(decide.decide(MeetingInSession.NUMBER, MeetingInSession.number(1), AgendaOutcome.REVIEWED, "")).hasValueSatisfying(said -> assertThat(said).contains("signed off"));
    }

    @Test
    void presenceRecusalsAndTimeAreKept() {
        var desk = office.can().session();
        desk.markPresent().mark(MeetingInSession.NUMBER, MeetingInSession.COUNCIL, true);
        desk.stepBack().record(MeetingInSession.NUMBER, MeetingInSession.number(2), MeetingInSession.HEALTH, true);
        desk.recordTime().record(MeetingInSession.NUMBER, MeetingInSession.number(2), 754);
        assertThat(shown().seats()).allMatch(PanelSession.SessionSeat::present);
        SessionCase two = shown().caseOf(MeetingInSession.number(2)).orElseThrow();
        assertThat(two.stepsBack()).containsExactly(MeetingInSession.HEALTH);
        assertThat(two.course().secondsTaken()).isEqualTo(754);
        desk.stepBack().record(MeetingInSession.NUMBER, MeetingInSession.number(2), MeetingInSession.HEALTH, false);
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
        assertThat(can.session().recordDecision().record(new DecisionCommand(MeetingInSession.NUMBER, MeetingInSession.number(2), 0,
                new Decision.Answered(Map.of(AnalysisKeys.MODIFIABLE, Answer.given("MOD_NO")))))).isInstanceOf(DecisionOutcome.Kept.class);
    }

    @Test
    void earlierSimilarCasesAreCountedAndNeverNamed() {
        assertThat(office.can().session().showEarlierCases().of(MeetingInSession.number(1)).cases()).isZero();
        assertThat(office.can().session().showEarlierCases().of(new CaseNumber("CDOP-1999-0001"))).isEqualTo(ShowEarlierCases.Earlier.NONE);
        assertThat(office.can().session().showSession().show(new uk.cdop.casebook.casework.reference.MeetingNumber("PANEL-1999-01"))).isEqualTo(Optional.empty());
    }
}
