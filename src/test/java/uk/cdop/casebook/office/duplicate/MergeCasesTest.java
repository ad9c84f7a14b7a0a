package uk.cdop.casebook.office.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.casework.notification.NotificationFields.DATE_OF_BIRTH;
import static uk.cdop.casebook.casework.notification.NotificationFields.ETHNIC_CATEGORY;
import static uk.cdop.casebook.casework.notification.NotificationFields.GIVEN_NAMES;
import static uk.cdop.casebook.casework.notification.NotificationFields.NHS_NUMBER;
import static uk.cdop.casebook.casework.notification.NotificationFields.NHS_NUMBER_ABSENT_REASON;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.analysis.Analysis;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.duplicate.MatchPair;
import uk.cdop.casebook.casework.duplicate.MatchSubject;
import uk.cdop.casebook.casework.duplicate.MatchVerdict;
import uk.cdop.casebook.casework.notification.Notification;
import uk.cdop.casebook.casework.notification.NotificationRoute;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.office.duplicate.DecideMatch.DecideMatchCommand;
import uk.cdop.casebook.office.duplicate.DecideMatch.DecideMatchOutcome;
import uk.cdop.casebook.office.duplicate.MergeCases.MergeCasesCommand;
import uk.cdop.casebook.office.duplicate.MergeCases.MergeCasesOutcome;
import uk.cdop.casebook.office.duplicate.UndoMerge.UndoMergeOutcome;
import uk.cdop.casebook.office.desk.MatchingDesk;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.StoreCases;
import uk.cdop.casebook.testkit.StoreDesk;
import uk.cdop.casebook.testkit.Twosomes;

class MergeCasesTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 2, 29);
    private static final String REASON = "The hospital confirmed that both notices are of one child";

    @TempDir
    static Path folder;

    private static OfficeOnDisk office;
    private static int given;

    private CaseNumber kept;
    private CaseNumber other;

    @BeforeAll
    static void open() {
        office = OfficeOnDisk.in(folder.resolve("vault"), TODAY);
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @BeforeEach
    void twoRecordsOfOneChild() {
        CaseFile first = StoreCases.notified(CaseNumber.of(2023, ++given), Twosomes.child().with(ETHNIC_CATEGORY, Answer.notKnown()));
        CaseFile second = StoreCases.notified(CaseNumber.of(2023, ++given),
                        Twosomes.withNumber(Twosomes.child(), given).with(NHS_NUMBER_ABSENT_REASON, Answer.notApplicable())
                                .with(DATE_OF_BIRTH, LocalDate.of(2023, 4, 5)).with(ETHNIC_CATEGORY, "A").with(MatchSubject.PERSON_NAME.at(1), "R Testford"))
                .withNotification(new Notification(new UUID(9, given), NotificationRoute.CORONER, Optional.of("A Coroner"), Optional.empty(),
                        StoreCases.NOTIFIED.minusDays(1), Optional.empty()));
        office.keep(first, second);
        kept = first.number();
        other = second.number();
    }

    private static MatchingDesk desk() {
        return office.can().matching();
    }

    private static CaseFile file(CaseNumber number) {
        return office.read(records -> records.cases().find(number).orElseThrow());
    }

    private static Optional<CaseNumber> holderOfTheNumber() {
        return office.read(records -> records.cases().withNhsNumber(StoreCases.nhsNumber(given)));
    }

    private MergeCasesOutcome merge(boolean fillBlanks, String reason) {
        return desk().mergeCases().merge(new MergeCasesCommand(kept, file(kept).rowVersion(), other, file(other).rowVersion(), fillBlanks, reason));
    }

    private static void assertSameBut(CaseFile now, CaseFile before) {
        assertThat(now).usingRecursiveComparison().ignoringFields("rowVersion").isEqualTo(before);
    }

    private static void change(CaseFile changed) {
        office.change(records -> {
            records.cases().update(changed);
            return records.audit().record(StoreDesk.somethingDone());
        });
    }

    @Test
    void theKeptCaseHasEveryNotifierAndTheOtherIsSetAside() {
        assertThat(merge(true, REASON)).isEqualTo(new MergeCasesOutcome.Merged(kept, other, 2, 3));
        assertThat(file(kept).notifications()).hasSize(3).extracting(Notification::notifierName).contains(Optional.of("A Coroner"));
        assertThat(file(kept).dateNotified()).isEqualTo(StoreCases.NOTIFIED.minusDays(1));
        assertThat(file(other).stage()).isEqualTo(CaseStage.DUPLICATE);
        assertThat(file(other).stageChanges().getLast().reason()).contains("Duplicate of " + kept);
        assertThat(file(other).notifications()).hasSize(2);
    }

    @Test
    void blanksAreFilledAndAnswersNeverReplaced() {
        merge(true, REASON);
        Answers answers = file(kept).notificationForm().answers();
        assertThat(answers.text(ETHNIC_CATEGORY).toOptional()).contains("A");
        assertThat(answers.text(NHS_NUMBER).toOptional()).contains(StoreCases.nhsNumber(given).digits());
        assertThat(answers.answer(NHS_NUMBER_ABSENT_REASON)).isEqualTo(Answer.notApplicable());
        assertThat(answers.date(DATE_OF_BIRTH).toOptional()).contains(Twosomes.BORN);
        assertThat(answers.text(MatchSubject.PERSON_NAME.at(1)).toOptional()).contains("Rowan Testford");
        assertThat(holderOfTheNumber()).contains(kept);
    }

    @Test
    void undoRestoresBothCasesExactly() {
        for (boolean fill : new boolean[] {true, false}) {
            CaseFile keptBefore = file(kept);
            CaseFile otherBefore = file(other);
            merge(fill, REASON);
            assertThat(desk().undoMerge().undo(other)).isEqualTo(new UndoMergeOutcome.Parted(kept, other, false));
            assertSameBut(file(kept), keptBefore);
            assertSameBut(file(other), otherBefore);
            assertThat(desk().listRelatedCases().of(kept)).isEmpty();
            assertThat(holderOfTheNumber()).contains(other);
        }
    }

    @Test
    void whatWasDoneSinceOnTheKeptCaseStays() {
        merge(true, REASON);
        change(file(kept).movedTo(CaseStage.ACCEPTED, TODAY, Optional.empty()));
        assertThat(desk().undoMerge().undo(other)).isEqualTo(new UndoMergeOutcome.Parted(kept, other, true));
        assertThat(file(kept).stage()).isEqualTo(CaseStage.ACCEPTED);
        assertThat(file(kept).notifications()).hasSize(1);
    }

    @Test
    void undoIsRefusedWhereItWouldLoseALaterCorrection() {
        merge(true, REASON);
        CaseFile now = file(kept);
        change(now.withNotificationForm(now.notificationForm().withAnswers(now.notificationForm().answers().with(ETHNIC_CATEGORY, "B")), now.residence()));
        assertThat(desk().undoMerge().undo(other)).isInstanceOfSatisfying(UndoMergeOutcome.Refused.class, refused ->
                assertThat(refused.sentence()).contains("has been corrected since", "Set it back"));
        assertThat(file(other).stage()).isEqualTo(CaseStage.DUPLICATE);
    }

    @Test
    void undoIsRefusedOnceTheReviewIsComplete() {
        merge(false, REASON);
        Analysis found = StoreCases.analysis(Optional.empty());
        change(file(kept).withAnalysis(found).movedTo(CaseStage.COMPLETED, TODAY, Optional.empty()));
        assertThat(desk().undoMerge().undo(other)).isInstanceOfSatisfying(UndoMergeOutcome.Refused.class, refused ->
                assertThat(refused.sentence()).contains("Reopen it first"));
    }

    @Test
    void aCaseThatIsNotMergedHasNothingToTakeBack() {
        assertThat(desk().undoMerge().undo(other)).isInstanceOf(UndoMergeOutcome.Refused.class);
    }

    @Test
    void aMergeNeedsAReasonThatFits() {
        CaseFile before = file(kept);
        assertThat(merge(true, "  ")).isInstanceOf(MergeCasesOutcome.Refused.class);
        assertThat(merge(true, "x".repeat(1001))).isInstanceOf(MergeCasesOutcome.Refused.class);
        assertThat(file(kept)).isEqualTo(before);
    }

    @Test
    void aCaseThatSomebodyChangedMeanwhileIsNotMerged() {
        assertThat(desk().mergeCases().merge(new MergeCasesCommand(kept, 17, other, file(other).rowVersion(), true, REASON)))
                .isInstanceOf(MergeCasesOutcome.ChangedMeanwhile.class);
        assertThat(file(other).stage()).isEqualTo(CaseStage.NOTIFIED);
    }

    @Test
    void neitherADuplicateNorACaseThatCameTooFarIsMergedAway() {
        change(file(other).movedTo(CaseStage.READY_FOR_PANEL, TODAY, Optional.empty()));
        assertThat(merge(false, REASON)).isInstanceOfSatisfying(MergeCasesOutcome.Refused.class, refused ->
                assertThat(refused.sentence()).contains("Keep that one"));
        assertThat(desk().mergeCases().merge(new MergeCasesCommand(kept, file(kept).rowVersion(), kept, file(kept).rowVersion(), true, REASON)))
                .isInstanceOf(MergeCasesOutcome.Refused.class);
    }

    @Test
    void answersThatWouldNotFitTogetherAreNotTakenOver() {
        CaseFile without = file(kept);
        change(without.withNotificationForm(without.notificationForm().withAnswers(
                without.notificationForm().answers().with(DATE_OF_BIRTH, Answer.notKnown())), without.residence()));
        CaseFile late = file(other);
        change(late.withNotificationForm(late.notificationForm().withAnswers(
                late.notificationForm().answers().with(DATE_OF_BIRTH, Twosomes.DIED.plusDays(3))), late.residence()));
        assertThat(merge(true, REASON)).isInstanceOfSatisfying(MergeCasesOutcome.Refused.class, refused ->
                assertThat(refused.sentence()).contains("would not fit together", "without filling blanks"));
        assertThat(file(kept).notifications()).hasSize(1);
    }

    @Test
    void twinsAreLinkedBothWaysAndStayTwoCases() {
        MatchPair pair = MatchPair.of(kept, other);
        assertThat(desk().decideMatch().decide(new DecideMatchCommand(pair, MatchVerdict.TWIN, "Twins, by the midwife"))).isInstanceOf(DecideMatchOutcome.Decided.class);
        assertThat(desk().listRelatedCases().of(kept)).extracting(Object::toString).containsExactly("Twin of " + other);
        assertThat(desk().listRelatedCases().of(other)).extracting(Object::toString).containsExactly("Twin of " + kept);
        assertThat(desk().findLikelyMatches().forCase(kept)).extracting(match -> match.found().number().orElseThrow()).doesNotContain(other);
        assertThat(desk().decideMatch().takeBack(pair)).isInstanceOf(DecideMatchOutcome.TakenBack.class);
        assertThat(desk().listRelatedCases().of(kept)).isEmpty();
        assertThat(desk().findLikelyMatches().forCase(kept)).extracting(match -> match.found().number().orElseThrow()).contains(other);
    }

    @Test
    void aTwinOfARecordSetAsideIsATwinOfTheKeptCase() {
        CaseFile twin = StoreCases.notified(CaseNumber.of(2023, ++given), Twosomes.child().with(GIVEN_NAMES, "Hazel"));
        office.keep(twin);
        desk().decideMatch().decide(new DecideMatchCommand(MatchPair.of(other, twin.number()), MatchVerdict.TWIN, "Twins"));
        merge(false, REASON);
        assertThat(desk().listRelatedCases().of(kept)).extracting(Object::toString)
                .containsExactlyInAnyOrder("Holds the notices of " + other, "Twin of " + twin.number());
        assertThat(desk().listRelatedCases().of(twin.number())).extracting(Object::toString).containsExactly("Twin of " + kept);
        assertThat(desk().listRelatedCases().of(other)).extracting(Object::toString).contains("Duplicate of " + kept);
    }

    @Test
    void theQueueHoldsThePairUntilSomebodyDecides() {
        MatchPair pair = MatchPair.of(kept, other);
        assertThat(desk().listOpenMatches().list().pairs()).extracting(match -> MatchPair.of(match.subject().number().orElseThrow(), match.found().number().orElseThrow()))
                .contains(pair);
        desk().decideMatch().decide(new DecideMatchCommand(pair, MatchVerdict.DIFFERENT, "Two children"));
        assertThat(desk().listOpenMatches().list().pairs()).extracting(match -> MatchPair.of(match.subject().number().orElseThrow(), match.found().number().orElseThrow()))
                .doesNotContain(pair);
        assertThat(desk().listOpenMatches().list().decided().getFirst().pair()).isEqualTo(pair);
    }

    @Test
    void aDraftFindsTheCaseAlsoByAMistypedDateOfBirthAndWithoutANumber() {
        Answers draft = Twosomes.child().with(DATE_OF_BIRTH, LocalDate.of(2023, 5, 14));
        assertThat(desk().findLikelyMatches().forAnswers(draft)).isNotEmpty().hasSizeLessThanOrEqualTo(FindLikelyMatches.MOST);
        assertThat(desk().findLikelyMatches().forAnswers(Answers.NONE)).isEmpty();
        assertThat(desk().findLikelyMatches().forAnswers(Answers.NONE.with(NHS_NUMBER, StoreCases.nhsNumber(given).digits())))
                .extracting(match -> match.found().number().orElseThrow()).containsExactly(other);
    }

    @Test
    void sameChildIsDecidedByChoosingWhichToKeep() {
        assertThat(desk().decideMatch().decide(new DecideMatchCommand(MatchPair.of(kept, other), MatchVerdict.SAME_CHILD, REASON)))
                .isInstanceOf(DecideMatchOutcome.Refused.class);
        merge(false, REASON);
        assertThat(desk().decideMatch().takeBack(MatchPair.of(kept, other))).isInstanceOf(DecideMatchOutcome.Refused.class);
        assertThat(desk().showMatch().show(MatchPair.of(kept, other)).orElseThrow().decision().orElseThrow().verdict()).isEqualTo(MatchVerdict.SAME_CHILD);
    }
}
