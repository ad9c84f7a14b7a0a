package uk.cdop.casebook.office.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.casework.analysis.AnalysisFields.*;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.action.ActionStatus;
import uk.cdop.casebook.casework.action.LearningLevel;
import uk.cdop.casebook.casework.action.ReviewAction;
import uk.cdop.casebook.casework.analysis.FactorDomain;
import uk.cdop.casebook.casework.analysis.FactorKey;
import uk.cdop.casebook.casework.analysis.ResponseKind;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.casefile.StageChange;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.office.action.ActionOutcome;
import uk.cdop.casebook.office.action.ChangeAction.ChangeActionCommand;
import uk.cdop.casebook.office.analysis.CorrectAnalysis.CorrectAnalysisCommand;
import uk.cdop.casebook.office.analysis.CorrectAnalysis.CorrectAnalysisOutcome;
import uk.cdop.casebook.office.analysis.RecordFactorResponse.FactorResponseCommand;
import uk.cdop.casebook.office.analysis.RecordFinding.RecordFindingCommand;
import uk.cdop.casebook.office.analysis.SignOff.SignOffCommand;
import uk.cdop.casebook.office.analysis.SignOff.SignOffOutcome;
import uk.cdop.casebook.office.casefile.RecordOutcome;
import uk.cdop.casebook.office.form.SaveOutcome;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.SampleFindings;
import uk.cdop.casebook.testkit.ScheduledCase;
import uk.cdop.casebook.testkit.StoreDesk;

class ActionsOfSignOffTest {

    private static final LocalDate DAY = ScheduledCase.DAY;
    private static final LocalDate LATER = DAY.plusDays(20);
    private static final FactorKey COMMUNICATION = FactorKey.first(FactorDomain.SERVICE, "D_COMMUNICATION");

    @TempDir
    static Path folder;
    private static OfficeOnDisk office;
    private static int sequence;

    @BeforeAll
    static void open() {
        office = OfficeOnDisk.in(folder.resolve("vault"), DAY);
    }

    @AfterAll
    static void close() {
        office.close();
    }

    /** Findings with these actions, each owned by the ward and due in 60 days. */
    private static Answers naming(String... actions) {
        Answers answers = SampleFindings.form();
        for (int row = 1; row <= actions.length; row++) {
            answers = answers.with(ACTION.at(row), actions[row - 1]).with(ACTION_OWNER.at(row), "The ward").with(ACTION_DUE.at(row), DAY.plusDays(60));
        }
        return answers;
    }

    private static void record(CaseNumber number, Answers answers) {
        assertThat(office.can().findings().recordFinding().record(new RecordFindingCommand(number, new HashMap<>(answers.byKey())))).isInstanceOf(SaveOutcome.Saved.class);
    }

    private static void respond(CaseNumber number, ResponseKind kind, String text) {
        assertThat(office.can().findings().recordFactorResponse().record(new FactorResponseCommand(
                number, COMMUNICATION, kind, Optional.of(LearningLevel.LOCAL), text, Optional.of("The ward"), Optional.of("ssb_dorset"), Optional.of(DAY.plusDays(60)))))
                .isInstanceOf(RecordOutcome.Recorded.class);
    }

    private static CaseNumber decided(String... actions) {
        CaseNumber number = ScheduledCase.in(office, ++sequence, true);
        record(number, naming(actions));
        respond(number, ResponseKind.LEARNING, "An invented learning point.");
        return number;
    }

    private static SignOffOutcome sign(CaseNumber number) {
        return office.can().findings().signOff().signOff(new SignOffCommand(number, Map.of(), Optional.of("A Chair")));
    }

    private static CaseNumber signed(String... actions) {
        CaseNumber number = decided(actions);
        assertThat(sign(number)).isEqualTo(new SignOffOutcome.SignedOff());
        return number;
    }

    private static void correct(CaseNumber number, Map<FieldKey, Answer<?>> changes) {
        assertThat(office.on(LATER).findings().correctAnalysis().correct(new CorrectAnalysisCommand(number, changes, "The minutes say otherwise")))
                .isInstanceOf(CorrectAnalysisOutcome.Corrected.class);
    }

    private static void returned(CaseNumber number) {
        assertThat(office.on(DAY.plusDays(4)).findings().recordReturned().record(number, DAY.plusDays(3))).isInstanceOf(RecordOutcome.Recorded.class);
    }

    private static List<ReviewAction> actions(CaseNumber number) {
        return office.read(records -> records.actions().ofCase(number));
    }

    private static ReviewAction only(CaseNumber number) {
        assertThat(actions(number)).hasSize(1);
        return actions(number).getFirst();
    }

    private static CaseStage stage(CaseNumber number) {
        return office.read(records -> records.cases().find(number).orElseThrow().stage());
    }

    private static void change(ReviewAction action, String text, Optional<LocalDate> due, ActionStatus status) {
        boolean done = status == ActionStatus.COMPLETED;
        assertThat(office.on(LATER).actions().changeAction().change(new ChangeActionCommand(
                action.number(), action.rowVersion(), text, action.owner().orElse(""), action.owningBoard(), due, status,
                done ? Optional.of(LATER) : Optional.empty(), done ? "The answer of the ward" : "", status == ActionStatus.NOT_PURSUED ? "Not possible" : "")))
                .isInstanceOf(ActionOutcome.Kept.class);
    }

    private static void complete(ReviewAction action) {
        change(action, action.description(), action.dueOn(), ActionStatus.COMPLETED);
    }

    @Test
    void theActionsOfTheFormAreInTheRegisterOnceTheFindingsAreSignedOff() {
        CaseNumber number = decided("Write to the ward", "Review the leaflet");
        assertThat(actions(number)).as("nothing is agreed before").isEmpty();
        sign(number);
        assertThat(actions(number)).extracting(ReviewAction::description).containsExactly("Write to the ward", "Review the leaflet");
        assertThat(actions(number)).allSatisfy(action -> {
            assertThat(action.status()).isEqualTo(ActionStatus.OPEN);
            assertThat(action.owner()).contains("The ward");
            assertThat(action.dueOn()).contains(DAY.plusDays(60));
            assertThat(action.origin().meeting()).isPresent();
            assertThat(action.origin().factorCode()).as("the only factor that calls for one").contains("D_COMMUNICATION");
        });
        assertThat(office.on(LATER).actions().showActionHistory().show(actions(number).getFirst().number())).singleElement()
                .satisfies(change -> assertThat(change.after()).isEqualTo("Write to the ward"));
    }

    @Test
    void whichOfSeveralFactorsAnActionAnswersIsLeftOpen() {
        CaseNumber number = ScheduledCase.in(office, ++sequence, true);
        record(number, SampleFindings.factor(naming("Write to the ward"), 2, "D", "D_TRANSITION", "2", "yes").with(FACTOR_DETAIL.at(2), "An invented detail"));
        respond(number, ResponseKind.LEARNING, "An invented learning point.");
        office.can().findings().recordFactorResponse().record(new FactorResponseCommand(
                number, FactorKey.first(FactorDomain.SERVICE, "D_TRANSITION"), ResponseKind.NOTHING, Optional.empty(), "Under way", Optional.empty(), Optional.empty(), Optional.empty()));
        assertThat(sign(number)).isEqualTo(new SignOffOutcome.SignedOff());
        assertThat(only(number).origin().factorCode()).isEmpty();
    }

    @Test
    void anActionThatAnswersAFactorIsNotAddedAgainAtSignOff() {
        CaseNumber number = decided();
        respond(number, ResponseKind.ACTION, "Agree one handover sheet");
        record(number, Answers.NONE.with(ACTION.at(1), "Agree one handover sheet for all wards").with(ACTION_DUE.at(1), DAY.plusDays(90)));
        sign(number);
        ReviewAction action = only(number);
        assertThat(action.description()).isEqualTo("Agree one handover sheet for all wards");
        assertThat(action.dueOn()).contains(DAY.plusDays(90));
        assertThat(action.owningBoard()).contains("ssb_dorset");
        assertThat(action.origin().level()).contains(LearningLevel.LOCAL);
    }

    @Test
    void anActionThatWasTakenBackDoesNotComeBackAtSignOff() {
        CaseNumber number = decided();
        respond(number, ResponseKind.ACTION, "Agree one handover sheet");
        FindingsView view = office.can().findings().showFindings().show(number).orElseThrow();
        office.can().findings().recordFactorResponse().takeBack(number, view.facts().responses().stream()
                .filter(one -> one.kind() == ResponseKind.ACTION).findFirst().orElseThrow().id());
        sign(number);
        assertThat(only(number).status()).isEqualTo(ActionStatus.NOT_PURSUED);
        assertThat(only(number).progress().response()).hasValueSatisfying(why -> assertThat(why).contains("Taken back"));
    }

    @Test
    void anActionThatIsTooLongForTheRegisterStopsSignOffWithASentence() {
        CaseNumber number = decided("x".repeat(2_001));
        assertThat(sign(number)).isInstanceOfSatisfying(SignOffOutcome.NotPossible.class, refused -> assertThat(refused.sentence()).contains("2,000").contains("nothing was changed"));
        assertThat(stage(number)).isEqualTo(CaseStage.SCHEDULED);
        record(number, Answers.NONE.with(ACTION.at(1), "x".repeat(2_000)));
        assertThat(sign(number)).isEqualTo(new SignOffOutcome.SignedOff());
    }

    @Test
    void aDeferredCaseBringsNothingIntoTheRegister() {
        CaseNumber number = decided("Write to the ward");
        office.can().findings().deferCase().defer(number, "The toxicology report is awaited");
        assertThat(actions(number)).isEmpty();
    }

    @Test
    void aCorrectionChangesTheActionInPlaceAndKeepsWhatStoodThere() {
        CaseNumber number = signed("Write to the ward", "Review the leaflet");
        correct(number, Map.of(ACTION.at(1), Answer.given("Write to both wards"), ACTION_OWNER.at(1), Answer.given("Named doctor")));
        assertThat(actions(number)).extracting(ReviewAction::description).containsExactly("Write to both wards", "Review the leaflet");
        ReviewAction changed = actions(number).getFirst();
        assertThat(changed.owner()).contains("Named doctor");
        assertThat(office.on(LATER).actions().showActionHistory().show(changed.number())).extracting(change -> change.before()).contains("Write to the ward", "The ward");
        correct(number, Map.of(CATEGORY, Answer.given("CAT06_CHRONIC")));
        assertThat(actions(number)).as("a correction of something else").hasSize(2);
    }

    @Test
    void whatTheRegisterChangedStaysUnlessTheFindingsChangeTheSame() {
        CaseNumber number = signed("Write to the ward");
        change(only(number), "Telephone somebody else altogether", Optional.of(DAY.plusDays(100)), ActionStatus.OPEN);
        correct(number, Map.of(ACTION_OWNER.at(1), Answer.given("Named doctor")));
        ReviewAction action = only(number);
        assertThat(action.description()).isEqualTo("Telephone somebody else altogether");
        assertThat(action.dueOn()).contains(DAY.plusDays(100));
        assertThat(action.owner()).contains("Named doctor");
    }

    @Test
    void anActionThatACorrectionTakesOffIsNotPursuedForItsReasonAndAnotherIsAdded() {
        CaseNumber number = signed("Write to the ward", "Review the leaflet");
        correct(number, Map.of(ACTION.at(1), Answer.given("Ask every surgery about asthma plans")));
        assertThat(actions(number)).extracting(ReviewAction::description).containsExactly("Write to the ward", "Review the leaflet", "Ask every surgery about asthma plans");
        assertThat(actions(number)).extracting(ReviewAction::status).containsExactly(ActionStatus.NOT_PURSUED, ActionStatus.OPEN, ActionStatus.OPEN);
        assertThat(actions(number).getFirst().progress().response()).contains("Taken off the findings by a correction: The minutes say otherwise");
    }

    @Test
    void aCaseThatIsReviewedAgainDoesNotDoubleItsActions() {
        CaseNumber number = signed("Write to the ward");
        complete(only(number));
        office.change(records -> {
            records.cases().update(records.cases().find(number).orElseThrow().movedTo(CaseStage.REOPENED, DAY, Optional.of("A new report"))
                    .movedTo(CaseStage.READY_FOR_PANEL, DAY, Optional.empty()).movedTo(CaseStage.SCHEDULED, DAY, Optional.empty()));
            return records.audit().record(StoreDesk.somethingDone());
        });
        record(number, Answers.NONE.with(ACTION.at(2), "Review the leaflet").with(ACTION_OWNER.at(2), "The ward").with(ACTION_DUE.at(2), DAY.plusDays(60)));
        assertThat(sign(number)).isEqualTo(new SignOffOutcome.SignedOff());
        assertThat(actions(number)).extracting(ReviewAction::description).containsExactly("Write to the ward", "Review the leaflet");
        assertThat(actions(number)).extracting(ReviewAction::status).as("what is done stays done").containsExactly(ActionStatus.COMPLETED, ActionStatus.OPEN);
    }

    @Test
    void aReturnedCaseIsCompleteFollowsItsActionsAndClosesWithTheLast() {
        CaseNumber number = signed("Write to the ward");
        assertThat(stage(number)).isEqualTo(CaseStage.REVIEWED);
        returned(number);
        assertThat(stage(number)).isEqualTo(CaseStage.ACTIONS_OPEN);
        assertThat(office.<List<CaseStage>>read(records -> records.cases().find(number).orElseThrow().stageChanges().stream().map(StageChange::to).toList()))
                .endsWith(CaseStage.REVIEWED, CaseStage.ANALYSIS_SUBMITTED, CaseStage.COMPLETED, CaseStage.ACTIONS_OPEN);
        complete(only(number));
        assertThat(stage(number)).isEqualTo(CaseStage.CLOSED);
    }

    @Test
    void aCaseIsClosedByItsReturnWhereItsActionsAreDoneOrItHasNone() {
        CaseNumber without = signed();
        returned(without);
        assertThat(stage(without)).isEqualTo(CaseStage.CLOSED);
        CaseNumber done = signed("Write to the ward");
        complete(only(done));
        assertThat(stage(done)).as("not before its return").isEqualTo(CaseStage.REVIEWED);
        returned(done);
        assertThat(stage(done)).isEqualTo(CaseStage.CLOSED);
    }

    @Test
    void aCorrectionThatTakesOffTheLastOpenActionClosesTheCase() {
        CaseNumber number = signed("Write to the ward");
        returned(number);
        correct(number, Map.of(ACTION.at(1), Answer.notAsked(), ACTION_OWNER.at(1), Answer.notAsked(), ACTION_DUE.at(1), Answer.notAsked()));
        assertThat(only(number).status()).isEqualTo(ActionStatus.NOT_PURSUED);
        assertThat(stage(number)).isEqualTo(CaseStage.CLOSED);
    }

    @Test
    void anActionOfACaseThatIsClosedIsStillKeptAndTheCaseStaysClosed() {
        CaseNumber number = signed();
        returned(number);
        correct(number, Map.of(ACTION.at(1), Answer.given("Write to the ward")));
        assertThat(only(number).status()).isEqualTo(ActionStatus.OPEN);
        assertThat(stage(number)).isEqualTo(CaseStage.CLOSED);
    }

    @Test
    void nothingIsReturnedBeforeSignOffBeforeTheReviewOrOnADayToCome() {
        CaseNumber number = decided();
        assertThat(office.can().findings().recordReturned().record(number, DAY)).isInstanceOf(RecordOutcome.Refused.class);
        sign(number);
        assertThat(office.can().findings().recordReturned().record(number, DAY.minusDays(1))).isInstanceOf(RecordOutcome.Refused.class);
        assertThat(office.can().findings().recordReturned().record(number, DAY.plusDays(1))).isInstanceOf(RecordOutcome.Refused.class);
        assertThat(stage(number)).isEqualTo(CaseStage.REVIEWED);
        assertThat(office.can().findings().recordReturned().record(number, DAY)).isInstanceOf(RecordOutcome.Recorded.class);
    }

    private static List<CaseNumber> twins(String firstAction, String secondAction) {
        CaseNumber first = decided(firstAction);
        CaseNumber second = ScheduledCase.beside(office, first, ++sequence);
        record(second, naming(secondAction));
        respond(second, ResponseKind.LEARNING, "An invented learning point.");
        assertThat(sign(first)).isEqualTo(new SignOffOutcome.SignedOff());
        assertThat(sign(second)).isEqualTo(new SignOffOutcome.SignedOff());
        return List.of(first, second);
    }

    @Test
    void theSameActionForTwinsAtOneMeetingIsChasedOnceAndHoldsBothCases() {
        List<CaseNumber> twins = twins("Write to the ward", "Write to the ward.");
        assertThat(only(twins.getFirst()).number()).isEqualTo(only(twins.getLast()).number());
        twins.forEach(ActionsOfSignOffTest::returned);
        assertThat(twins).extracting(ActionsOfSignOffTest::stage).containsOnly(CaseStage.ACTIONS_OPEN);
        complete(only(twins.getFirst()));
        assertThat(twins).extracting(ActionsOfSignOffTest::stage).containsOnly(CaseStage.CLOSED);
    }

    @Test
    void aTwinForWhomTheActionIsTakenOffGoesOnWithoutItAndTheOtherKeepsIt() {
        List<CaseNumber> twins = twins("Write to the ward", "Write to the ward");
        correct(twins.getLast(), Map.of(ACTION.at(1), Answer.notAsked(), ACTION_OWNER.at(1), Answer.notAsked(), ACTION_DUE.at(1), Answer.notAsked()));
        assertThat(actions(twins.getLast())).isEmpty();
        assertThat(only(twins.getFirst()).status()).isEqualTo(ActionStatus.OPEN);
    }

    @Test
    void takenOffForTheTwinThatHadItFirstItIsTheOthersAlone() {
        List<CaseNumber> twins = twins("Write to the ward", "Write to the ward");
        correct(twins.getFirst(), Map.of(ACTION.at(1), Answer.notAsked(), ACTION_OWNER.at(1), Answer.notAsked(), ACTION_DUE.at(1), Answer.notAsked()));
        assertThat(actions(twins.getFirst())).isEmpty();
        assertThat(only(twins.getLast()).status()).isEqualTo(ActionStatus.OPEN);
        assertThat(only(twins.getLast()).caseNumber()).contains(twins.getLast());
    }

    @Test
    void anActionNamedForOneTwinOnlyIsHisAloneAndTheSameAtAnotherMeetingIsAnother() {
        CaseNumber first = signed("Write to the ward");
        CaseNumber other = ScheduledCase.beside(office, first, ++sequence);
        record(other, SampleFindings.form());
        respond(other, ResponseKind.NOTHING, "The action for the other twin answers it.");
        assertThat(sign(other)).isEqualTo(new SignOffOutcome.SignedOff());
        assertThat(actions(other)).isEmpty();
        CaseNumber elsewhere = signed("Write to the ward");
        assertThat(only(elsewhere).number()).isNotEqualTo(only(first).number());
    }
}
