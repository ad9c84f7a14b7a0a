package uk.cdop.casebook.office.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.casework.notification.NotificationFields.*;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.area.PlaceOfHome;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.casefile.StageChange;
import uk.cdop.casebook.casework.notification.NoticeDraft;
import uk.cdop.casebook.casework.notification.NoticeDraft.Typed;
import uk.cdop.casebook.casework.notification.Notification;
import uk.cdop.casebook.casework.notification.NotificationRoute;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.scope.JointResponseRules;
import uk.cdop.casebook.casework.scope.NoticeRules;
import uk.cdop.casebook.casework.scope.ScopeStatus;
import uk.cdop.casebook.casework.scope.TriageFields;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.rules.Finding;
import uk.cdop.casebook.office.desk.UseCases;
import uk.cdop.casebook.office.door.TriageStore.KeptTriage;
import uk.cdop.casebook.office.notification.AcceptCase.AcceptCaseCommand;
import uk.cdop.casebook.office.notification.AcceptCase.AcceptCaseOutcome;
import uk.cdop.casebook.office.notification.AddNotice.AddNoticeCommand;
import uk.cdop.casebook.office.notification.AddNotice.AddNoticeOutcome;
import uk.cdop.casebook.office.notification.RegisterNotification.RegisterNotificationCommand;
import uk.cdop.casebook.office.notification.RegisterNotification.RegisterNotificationOutcome;
import uk.cdop.casebook.office.notification.RegisterNotification.RegisterNotificationOutcome.Registered;
import uk.cdop.casebook.office.notification.TriageNotice.Triage;
import uk.cdop.casebook.office.notification.TriageNotice.TriageNoticeCommand;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.StoreCases;
import uk.cdop.casebook.testkit.StoreDesk;

/** Taking in a notice, over a real encrypted vault. */
class IntakeTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 15);
    private static final Answers NOTICE = Answers.NONE
            .with(FAMILY_NAME, "Exampleton").with(GIVEN_NAMES, "Sample")
            .with(NHS_NUMBER_ABSENT_REASON, "not_currently_available")
            .with(DATE_OF_BIRTH, LocalDate.of(2016, 2, 29)).with(DATE_OF_DEATH, LocalDate.of(2024, 3, 14))
            .with(HOME_POSTCODE, "DT1 1AA").with(RESIDENCE_AREA, "E06000059")
            .with(DEATH_EXPECTED, "expected").with(TriageFields.JAR_DECISION, "not_needed");

    @TempDir
    static Path folder;

    private static OfficeOnDisk office;
    private static UseCases can;

    @BeforeAll
    static void open() {
        office = OfficeOnDisk.in(folder.resolve("vault"), TODAY);
        can = office.can();
    }

    @AfterAll
    static void close() {
        office.close();
    }

    private static RegisterNotificationOutcome register(Answers answers, Optional<UUID> draft) {
        return can.registerNotification().register(
                new RegisterNotificationCommand(answers, NotificationRoute.PHONE_OR_EMAIL, Optional.of("Dr A Example"),
                        Optional.of("Example Hospital"), TODAY, Optional.of(LocalTime.of(9, 0))), draft);
    }

    private static CaseNumber registered(Answers answers) {
        return ((Registered) register(answers, Optional.empty())).number();
    }

    private static CaseFile file(CaseNumber number) {
        return office.read(records -> records.cases().find(number)).orElseThrow();
    }

    private static KeptTriage triage(CaseNumber number) {
        return office.read(records -> records.triage().of(number)).orElseThrow();
    }

    private static Triage preview(Answers answers) {
        return can.intake().triageNotice().triage(new TriageNoticeCommand(answers, TODAY, Optional.of(LocalTime.of(9, 0))));
    }

    private static List<String> refusals(RegisterNotificationOutcome outcome) {
        return ((RegisterNotificationOutcome.Refused) outcome).findings().stream().filter(Finding::refuses).map(Finding::rule).toList();
    }

    @Test
    void aNoticeInScopeOpensACaseAndKeepsItsTriageApartFromTheForm() {
        CaseNumber number = registered(NOTICE.with(TriageFields.SIGNS_OF_LIFE, "yes"));
        assertThat(file(number).stage()).isEqualTo(CaseStage.NOTIFIED);
        assertThat(file(number).notificationForm().answers().keys()).noneMatch(TriageFields::isTriage).contains(JAR_TRIGGERED);
        assertThat(triage(number).scope().status()).contains(ScopeStatus.IN_SCOPE);
        assertThat(triage(number).answers().text(TriageFields.SIGNS_OF_LIFE)).isEqualTo(Answer.given("yes"));
        assertThat(triage(number).judgedOn()).isEqualTo(TODAY);
    }

    @Test
    void aPersonOf18IsKeptOutOfScopeWithTheRuleAsReason() {
        CaseNumber number = registered(NOTICE.with(DATE_OF_BIRTH, LocalDate.of(2006, 3, 14)));
        assertThat(file(number).stage()).isEqualTo(CaseStage.REJECTED_OUT_OF_SCOPE);
        assertThat(file(number).stageChanges().getLast().reason()).hasValueSatisfying(reason -> assertThat(reason).contains("18 or over"));
        assertThat(triage(number).scope().status()).contains(ScopeStatus.OUT_AGE_18_PLUS);
    }

    @Test
    void aPersonWhoMayBeUnder18IsTreatedAsAChild() {
        assertThat(file(registered(NOTICE.with(DATE_OF_BIRTH, LocalDate.of(2005, 3, 14)).with(TriageFields.BELIEVED_UNDER_18, "yes"))).stage())
                .isEqualTo(CaseStage.NOTIFIED);
    }

    @Test
    void anUnattendedStillbirthIsKeptForTheJointResponseOnly() {
        CaseNumber number = registered(NOTICE.with(DATE_OF_BIRTH, LocalDate.of(2024, 3, 14)).with(TriageFields.SIGNS_OF_LIFE, "no")
                .with(TriageFields.BIRTH_ATTENDED, "no").with(GESTATION_WEEKS, 38L)
                .with(TriageFields.JAR_DECISION, "triggered").with(JointResponseRules.TRIGGERS, "jar_unattended_stillbirth"));
        assertThat(file(number).stage()).isEqualTo(CaseStage.REJECTED_OUT_OF_SCOPE);
        assertThat(triage(number).scope().status()).contains(ScopeStatus.HOME_STILLBIRTH_JAR_ONLY);
    }

    @Test
    void aChildFromElsewhereIsPassedOnUnlessThisPanelReviews() {
        assertThat(file(registered(NOTICE.with(RESIDENCE_AREA, "wales"))).stage()).isEqualTo(CaseStage.TRANSFERRED_OUT);
        CaseNumber taken = registered(NOTICE.with(RESIDENCE_AREA, "wales").with(TriageFields.REVIEW_AREA_REASON, TriageFields.BY_AGREEMENT));
        assertThat(file(taken).stage()).isEqualTo(CaseStage.NOTIFIED);
        assertThat(file(taken).transfers()).isEmpty();
    }

    @Test
    void theRulesOfTheOfficeRefuseTooAndKeepNothing() {
        assertThat(refusals(register(NOTICE.with(TriageFields.JAR_DECISION, "triggered"), Optional.empty()))).containsExactly("jar_triggers_missing");
        assertThat(refusals(register(NOTICE.with(NoticeRules.ALERT, "yes"), Optional.empty()))).containsExactly("alert_reason_missing");
        assertThat(refusals(register(NOTICE.with(GIVEN_NAMES, "x".repeat(300)), Optional.empty()))).containsExactly("text_too_long");
        assertThat(refusals(register(NOTICE.with(RESIDENCE_AREA, Answer.notKnown()), Optional.empty()))).containsExactly("residence_missing");
    }

    @Test
    void thePreviewSaysWhatTheNoticeComesToAndKeepsNothing() {
        long before = entries();
        Triage triage = preview(NOTICE.with(DEATH_EXPECTED, "unexpected"));
        assertThat(triage.scope().status()).contains(ScopeStatus.IN_SCOPE);
        assertThat(triage.jointResponse().isSuggested()).isTrue();
        assertThat(triage.clocks()).hasSize(4);
        assertThat(triage.age()).hasValueSatisfying(age -> assertThat(age.inWords()).isEqualTo("8 years"));
        assertThat(triage.missing()).contains(SEX).doesNotContain(NHS_NUMBER, FAMILY_NAME);
        assertThat(triage.home()).hasValueSatisfying(home -> assertThat(home).isInstanceOf(PlaceOfHome.Asks.class));
        assertThat(entries()).isEqualTo(before);
    }

    private static long entries() {
        return office.read(records -> records.audit().count());
    }

    @Test
    void thePreviewOfNothingAsksForEverything() {
        Triage triage = preview(Answers.NONE);
        assertThat(triage.scope().status()).isEmpty();
        assertThat(triage.clocks()).isEmpty();
        assertThat(triage.home()).isEmpty();
        assertThat(triage.age()).isEmpty();
    }

    @Test
    void aPostcodeAbroadGivesTheResidence() {
        Triage triage = preview(NOTICE.with(HOME_POSTCODE, "abroad").with(RESIDENCE_AREA, Answer.notAsked()));
        assertThat(triage.scope().status()).contains(ScopeStatus.OUT_OF_AREA_PASSED_ON);
        assertThat(preview(NOTICE.with(HOME_POSTCODE, "abroad")).findings()).extracting(Finding::rule).contains("residence_differs_from_postcode");
    }

    @Test
    void theSameNumberIsALikelyMatch() {
        Answers numbered = NOTICE.with(NHS_NUMBER, "9990900027");
        CaseNumber number = registered(numbered);
        assertThat(preview(numbered).matches()).extracting(match -> match.number()).startsWith(number);
        assertThat(register(numbered, Optional.empty())).isEqualTo(new RegisterNotificationOutcome.DuplicateNhsNumber(number));
    }

    @Test
    void aLikelyMatchIsShownWithItsReasonsWithoutANumber() {
        Answers child = NOTICE.with(FAMILY_NAME, "Placeholderby").with(GIVEN_NAMES, "Specimen").with(DATE_OF_BIRTH, LocalDate.of(2011, 5, 6));
        CaseNumber number = registered(child);
        assertThat(preview(child).matches()).filteredOn(match -> match.number().equals(number)).singleElement().satisfies(match -> {
            assertThat(match.why()).isNotBlank();
            assertThat(match.reasons()).hasSizeGreaterThan(1).allMatch(reason -> !reason.contains("Placeholderby"));
        });
        assertThat(preview(Answers.NONE).matches()).isEmpty();
    }

    private static DecideScope.DecideScopeOutcome decide(CaseNumber number, Map<FieldKey, Answer<?>> answers) {
        return can.intake().decideScope().decide(new DecideScope.DecideScopeCommand(number, file(number).rowVersion(), answers));
    }

    private static AcceptCaseOutcome accept(CaseNumber number) {
        return can.intake().acceptCase().accept(new AcceptCaseCommand(number, file(number).rowVersion(), Optional.empty()));
    }

    @Test
    void aCaseWhoseScopeWasOpenIsAcceptedOnceTheOpenQuestionIsAnswered() {
        CaseNumber number = registered(NOTICE.with(DATE_OF_BIRTH, Answer.notKnown()));
        assertThat(can.intake().showScope().show(number).orElseThrow().scope().status()).isEmpty();
        assertThat(accept(number)).isInstanceOf(AcceptCaseOutcome.Refused.class);
        assertThat(decide(number, Map.of(TriageFields.BELIEVED_UNDER_18, Answer.given("yes")))).isInstanceOfSatisfying(
                DecideScope.DecideScopeOutcome.Kept.class, kept -> assertThat(kept.scope().status()).contains(ScopeStatus.IN_SCOPE));
        assertThat(triage(number).answers().text(TriageFields.BELIEVED_UNDER_18)).isEqualTo(Answer.given("yes"));
        assertThat(accept(number)).isInstanceOf(AcceptCaseOutcome.Accepted.class);
        assertThat(decide(number, Map.of(TriageFields.NOT_A_DEATH, Answer.given("yes")))).isInstanceOf(DecideScope.DecideScopeOutcome.Refused.class);
    }

    @Test
    void aCaseIsSetOutOfScopeWithItsRule() {
        CaseNumber number = registered(NOTICE);
        assertThat(decide(number, Map.of(TriageFields.LAWFUL_TERMINATION, Answer.given("perhaps")))).isInstanceOf(DecideScope.DecideScopeOutcome.Refused.class);
        assertThat(decide(number, Map.of(TriageFields.LAWFUL_TERMINATION, Answer.given("yes")))).isInstanceOfSatisfying(
                DecideScope.DecideScopeOutcome.Kept.class, kept -> assertThat(kept.stage()).isEqualTo(CaseStage.REJECTED_OUT_OF_SCOPE));
        assertThat(file(number).stageChanges().getLast().reason()).hasValueSatisfying(reason -> assertThat(reason).contains("lawful termination"));
    }

    @Test
    void anAnswerThatWasClearedIsNotAskedAgainst() {
        CaseNumber number = registered(NOTICE.with(TriageFields.SIGNS_OF_LIFE, "yes"));
        decide(number, Map.of(TriageFields.SIGNS_OF_LIFE, Answer.notAsked()));
        assertThat(triage(number).answers().text(TriageFields.SIGNS_OF_LIFE).isGiven()).isFalse();
    }

    @Test
    void everyNotifierOfACaseIsKept() {
        CaseNumber number = registered(NOTICE);
        AddNoticeCommand another = new AddNoticeCommand(
                number, NotificationRoute.CORONER, Optional.empty(), Optional.of("Example Coroner"), TODAY, Optional.empty());
        assertThat(can.intake().addNotice().add(another)).isEqualTo(new AddNoticeOutcome.Added(2));
        assertThat(can.intake().addNotice().add(another)).isEqualTo(new AddNoticeOutcome.Added(3));
        assertThat(file(number).notifications()).extracting(Notification::route)
                .containsExactlyInAnyOrder(NotificationRoute.PHONE_OR_EMAIL, NotificationRoute.CORONER, NotificationRoute.CORONER);
    }

    @Test
    void aFurtherNoticeIsCheckedLikeTheFirst() {
        CaseNumber number = registered(NOTICE);
        assertThat(added(number, "", TODAY)).containsExactly("notifier_missing");
        assertThat(added(number, "x".repeat(201), TODAY)).containsExactly("text_too_long");
        assertThat(added(number, "Registrar", TODAY.plusDays(1))).containsExactly("notified_in_future");
        assertThat(added(number, "Registrar", LocalDate.of(2024, 3, 13))).containsExactly("notified_before_death");
        assertThat(file(number).notifications()).hasSize(1);
        assertThat(can.intake().addNotice().add(new AddNoticeCommand(new CaseNumber("CDOP-1999-0001"), NotificationRoute.REGISTRAR,
                Optional.of("Registrar"), Optional.empty(), TODAY, Optional.empty()))).isInstanceOf(AddNoticeOutcome.NoSuchCase.class);
    }

    private static List<String> added(CaseNumber number, String agency, LocalDate on) {
        return ((AddNoticeOutcome.Refused) can.intake().addNotice().add(new AddNoticeCommand(number, NotificationRoute.REGISTRAR,
                Optional.empty(), Optional.of(agency).filter(text -> !text.isEmpty()), on, Optional.empty())))
                .findings().stream().map(Finding::rule).toList();
    }

    @Test
    void anAcceptedCaseGathersInformation() {
        CaseNumber number = registered(NOTICE);
        assertThat(accept(number, Optional.of(TODAY))).isEqualTo(new AcceptCaseOutcome.Accepted(CaseStage.GATHERING_INFORMATION));
        assertThat(file(number).stageChanges()).extracting(StageChange::to)
                .containsExactly(CaseStage.NOTIFIED, CaseStage.ACCEPTED, CaseStage.GATHERING_INFORMATION);
        assertThat(triage(number).answers().text(TriageFields.ACKNOWLEDGED_ON)).isEqualTo(Answer.given("2024-03-15"));
        assertThat(accept(number, Optional.empty())).isInstanceOf(AcceptCaseOutcome.Refused.class);
    }

    @Test
    void aCaseOutOfScopeOrUndecidedIsNotAccepted() {
        CaseNumber undecided = registered(NOTICE.with(DATE_OF_BIRTH, Answer.notKnown()));
        assertThat(accept(undecided, Optional.empty())).isInstanceOfSatisfying(AcceptCaseOutcome.Refused.class, refused ->
                assertThat(refused.sentence()).contains("not decided", "Nothing was changed"));
        CaseNumber inScope = registered(NOTICE);
        assertThat(accept(inScope, Optional.of(TODAY.plusDays(1)))).isInstanceOf(AcceptCaseOutcome.Refused.class);
        assertThat(accept(inScope, Optional.of(TODAY.minusDays(1)))).isInstanceOf(AcceptCaseOutcome.Refused.class);
        assertThat(can.intake().acceptCase().accept(new AcceptCaseCommand(inScope, 99, Optional.empty())))
                .isInstanceOf(AcceptCaseOutcome.ChangedMeanwhile.class);
        assertThat(file(inScope).stage()).isEqualTo(CaseStage.NOTIFIED);
    }

    private static AcceptCaseOutcome accept(CaseNumber number, Optional<LocalDate> acknowledged) {
        return can.intake().acceptCase().accept(new AcceptCaseCommand(number, file(number).rowVersion(), acknowledged));
    }

    @Test
    void aCaseFromAnImportHasNoTriageAndIsAcceptedAllTheSame() {
        CaseFile imported = StoreCases.notified(77);
        office.keep(imported);
        office.change(records -> {
            CaseFile stored = records.cases().find(imported.number()).orElseThrow();
            records.cases().update(stored.withNotificationForm(
                    stored.notificationForm().withAnswers(stored.notificationForm().answers().with(RESIDENCE_AREA, "E06000059")), stored.residence()));
            return records.audit().record(StoreDesk.somethingDone());
        });
        assertThat(accept(imported.number(), Optional.empty())).isInstanceOf(AcceptCaseOutcome.Accepted.class);
    }

    @Test
    void aDraftKeepsWhatWasTypedAsItWasTyped() {
        NoticeDraft begun = can.intake().saveDraft().save(Optional.empty(), Map.of(DATE_OF_DEATH, new Typed(AnswerState.GIVEN, "14/3/")));
        NoticeDraft longer = can.intake().saveDraft().save(Optional.of(begun.id()), Map.of(
                DATE_OF_DEATH, new Typed(AnswerState.GIVEN, "14/3/24"), SEX, new Typed(AnswerState.NOT_KNOWN, "")));
        assertThat(longer.id()).isEqualTo(begun.id());
        assertThat(drafts()).filteredOn(draft -> draft.id().equals(begun.id())).singleElement()
                .satisfies(draft -> assertThat(draft.fields()).isEqualTo(longer.fields()));
    }

    @Test
    void aDiscardedDraftCanBeBroughtBackForADay() {
        UUID id = can.intake().saveDraft().save(Optional.empty(), Map.of(FAMILY_NAME, new Typed(AnswerState.GIVEN, "Exampleton"))).id();
        assertThat(can.intake().discardDraft().discard(id)).isTrue();
        assertThat(drafts()).noneMatch(draft -> draft.id().equals(id));
        assertThat(can.intake().discardDraft().bringBack(id)).isTrue();
        assertThat(drafts()).anyMatch(draft -> draft.id().equals(id));
        can.intake().discardDraft().discard(id);
        assertThat(office.on(TODAY.plusDays(2)).intake().discardDraft().bringBack(id)).isFalse();
    }

    @Test
    void registeringTakesTheDraftAwayAndARefusalLeavesIt() {
        UUID id = can.intake().saveDraft().save(Optional.empty(), Map.of(FAMILY_NAME, new Typed(AnswerState.GIVEN, "Exampleton"))).id();
        register(NOTICE.with(NoticeRules.ALERT, "yes"), Optional.of(id));
        assertThat(drafts()).anyMatch(draft -> draft.id().equals(id));
        register(NOTICE, Optional.of(id));
        assertThat(drafts()).noneMatch(draft -> draft.id().equals(id));
    }

    private static List<NoticeDraft> drafts() {
        return can.intake().listDrafts().list();
    }
}
