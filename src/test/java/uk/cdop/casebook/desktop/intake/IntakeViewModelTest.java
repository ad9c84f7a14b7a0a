package uk.cdop.casebook.desktop.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.casework.notification.NotificationFields.*;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.scope.NoticeRules;
import uk.cdop.casebook.casework.scope.TriageFields;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.desktop.support.Pause;
import uk.cdop.casebook.desktop.support.Problems;
import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.testkit.IntakeDeskForTests;
import uk.cdop.casebook.testkit.OfficeOnDisk;

class IntakeViewModelTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 15);

    @TempDir
    Path folder;

    private final Problems problems = new Problems(Runnable::run);
    private final Background background = Background.by(Runnable::run, Runnable::run, problems);
    private OfficeOnDisk office;
    private IntakeViewModel model;

    private Runnable saving = () -> {};
    private final Pause pause = new Pause() {
        @Override
        public void restart(Runnable then) {
            then.run();
        }

        @Override
        public Pause slower() {
            return then -> saving = then;
        }
    };

    /** As after two seconds without a key. */
    private void wait2Seconds() {
        saving.run();
    }

    @BeforeEach
    void open() {
        office = OfficeOnDisk.in(folder.resolve("vault"), TODAY);
        model = IntakeDeskForTests.model(office, TODAY, background, pause);
        model.open();
    }

    @AfterEach
    void close() {
        office.close();
        assertThat(problems.latestProperty().get()).isEmpty();
    }

    private IntakeViewModelTest type(FieldKey key, String text) {
        model.questions().question(key).textProperty().set(text);
        return this;
    }

    private IntakeViewModelTest aSoundNotice() {
        return type(NoticeRules.NOTIFIER_NAME, "Dr A Example").type(NoticeRules.NOTIFIER_AGENCY, "Example Hospital")
                .type(FAMILY_NAME, "Exampleton").type(GIVEN_NAMES, "Sample").type(DATE_OF_BIRTH, "29/2/16").type(SEX, "F")
                .type(NHS_NUMBER, "999 090 0027").type(DATE_OF_DEATH, "14/3/24").type(TIME_OF_DEATH, "1402")
                .type(PLACE_OF_DEATH_TYPE, "hospice").type(HOME_POSTCODE, "dt1 1aa").type(RESIDENCE_AREA, "E06000059")
                .type(DEATH_EXPECTED, "expected").type(TriageFields.JAR_DECISION, "not_needed").type(TriageFields.JAR_DECIDED_BY, "Dr A Example");
    }

    private String error(FieldKey key) {
        return model.questions().question(key).errorProperty().get();
    }

    private PanelBlock block(String id) {
        return model.blocks().stream().filter(block -> block.id().equals(id)).findFirst().orElseThrow();
    }

    private boolean asks(FieldKey key) {
        return model.questions().question(key).shownProperty().get();
    }

    @Test
    void aSoundNoticeIsRegisteredAndSaysWhatComesNext() {
        aSoundNotice();
        assertThat(block("scope").headline()).isEqualTo("In scope");
        assertThat(block("number").headline()).contains("999 090 0027");
        model.register();
        NextSteps steps = model.doneProperty().get().orElseThrow();
        assertThat(steps.headline()).isEqualTo("CDOP-2024-0001 is registered");
        assertThat(steps.steps()).anyMatch(step -> step.contains("national database") && step.contains("17 Mar 2024")).anyMatch(step -> step.contains("key worker"));
        assertThat(steps.canBeAccepted()).isTrue();
        assertThat(office.can().intake().listDrafts().list()).isEmpty();
    }

    @Test
    void aTimeOfDeathThatIsStillToComeIsRefusedUnderItsField() {
        aSoundNotice().type(DATE_OF_DEATH, "today").type(TIME_OF_DEATH, "1201");
        model.register();
        assertThat(error(TIME_OF_DEATH)).contains("still to come");
        assertThat(model.doneProperty().get()).isEmpty();
        type(TIME_OF_DEATH, "1200");
        model.register();
        assertThat(model.doneProperty().get()).isPresent();
    }

    @Test
    void theCaseIsAcceptedFromThere() {
        aSoundNotice();
        model.register();
        model.accept();
        assertThat(model.doneProperty().get().orElseThrow().headline()).contains("accepted");
        assertThat(office.can().showCase().show(new CaseNumber("CDOP-2024-0001")).orElseThrow().file().stage()).isEqualTo(CaseStage.GATHERING_INFORMATION);
        model.accept();
        assertThat(model.messageProperty().get().kind()).isEqualTo(Message.Kind.REFUSED);
    }

    @Test
    void theNextCallBeginsEmptyAndNow() {
        aSoundNotice();
        model.register();
        model.open();
        assertThat(model.doneProperty().get()).isEmpty();
        assertThat(model.questions().question(FAMILY_NAME).isBlank()).isTrue();
        assertThat(model.questions().question(IntakeQuestions.RECEIVED_ON).textProperty().get()).isEqualTo("15 Mar 2024");
    }

    @Test
    void aCallThatHasBegunGoesOnWhenThePageComesBack() {
        type(FAMILY_NAME, "Exampleton");
        model.open();
        assertThat(model.questions().question(FAMILY_NAME).textProperty().get()).isEqualTo("Exampleton");
    }

    @ParameterizedTest
    @CsvSource({
        "date_of_birth, 31/4/24", "date_of_death, soon", "time_of_death, 25:00", "received_on, 1/1", "received_at, noon"
    })
    void whatCannotBeReadGetsASentenceAndKeepsNothing(String key, String typed) {
        aSoundNotice().type(FieldKey.of(key), typed);
        model.register();
        assertThat(error(FieldKey.of(key))).contains("can be read");
        assertThat(model.messageProperty().get().text()).contains("Nothing is registered yet");
        assertThat(model.doneProperty().get()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "nhs_number, 999 090 0028, check", "home_postcode, Dorchester, postcode", "date_of_birth, 15/3/24, before",
        "date_of_death, 16/3/24, future", "date_of_death, 1/1/2001, reviews began", "sex, X, choices",
        "residence_local_authority, E06000029, existed", "received_on, 13/3/24, dated before", "jar_decision, triggered, trigger",
        "jar_decision, perhaps, choices", "ncmd_alert, yes, reason"
    })
    void whatTheRulesRefuseGetsASentence(String key, String typed, String says) {
        aSoundNotice().type(FieldKey.of(key), typed);
        model.register();
        String all = model.messageProperty().get().text() + model.questions().all().map(question -> question.errorProperty().get()).reduce("", String::concat);
        assertThat(all).contains(says).contains("Nothing is registered yet");
        assertThat(model.doneProperty().get()).isEmpty();
        assertThat(office.can().showCase().show(new CaseNumber("CDOP-2024-0001"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"child_surname, 201", "child_forenames, 201", "referrer_name, 201", "referrer_agency, 201", "circumstances, 100001", "home_address, 4001"})
    void textThatIsTooLongGetsASentence(String key, int length) {
        aSoundNotice().type(FieldKey.of(key), "x".repeat(length));
        model.register();
        assertThat(error(FieldKey.of(key))).contains("longer than");
    }

    @ParameterizedTest
    @CsvSource({"gestation_weeks, forty, whole number", "gestation_weeks, 4, outside 16 to 45", "birth_weight_g, 3.2, whole number", "birth_weight_g, 31000, outside 100"})
    void numbersOfANewbornAreCheckedToo(String key, String typed, String says) {
        aSoundNotice().type(DATE_OF_BIRTH, "14/3/24").type(FieldKey.of(key), typed);
        model.register();
        assertThat(error(FieldKey.of(key))).contains(says);
    }

    @Test
    void onlyWhatIsOpenIsAsked() {
        assertThat(asks(TriageFields.SIGNS_OF_LIFE)).isFalse();
        assertThat(asks(TriageFields.BELIEVED_UNDER_18)).isFalse();
        type(DATE_OF_DEATH, "14/3/24").type(DATE_OF_BIRTH, "14/3/24");
        assertThat(asks(TriageFields.SIGNS_OF_LIFE)).isTrue();
        assertThat(asks(TriageFields.BIRTH_ATTENDED)).isFalse();
        type(TriageFields.SIGNS_OF_LIFE, "no");
        assertThat(asks(TriageFields.BIRTH_ATTENDED)).isTrue();
        type(RESIDENCE_AREA, "wales").type(TriageFields.SIGNS_OF_LIFE, "yes");
        assertThat(asks(HOME_CDOP)).isTrue();
        type(DATE_OF_BIRTH, "14/3/2001");
        assertThat(asks(TriageFields.BELIEVED_UNDER_18)).isTrue();
    }

    @Test
    void outOfScopeIsKeptWithItsRule() {
        aSoundNotice().type(DATE_OF_BIRTH, "14/3/2006");
        assertThat(block("scope").headline()).contains("18 or over");
        model.register();
        assertThat(model.doneProperty().get().orElseThrow().headline()).contains("Out of scope");
        assertThat(model.doneProperty().get().orElseThrow().canBeAccepted()).isFalse();
        assertThat(office.can().showCase().show(new CaseNumber("CDOP-2024-0001")).orElseThrow().file().stage()).isEqualTo(CaseStage.REJECTED_OUT_OF_SCOPE);
    }

    @Test
    void aTriggerIsSuggestedWithItsReason() {
        aSoundNotice().type(DEATH_EXPECTED, "unexpected").type(TriageFields.JAR_DECISION, "");
        assertThat(block("jar").headline()).contains("trigger is met");
        assertThat(block("clocks").lines()).hasSize(4);
    }

    @Test
    void aPostcodeThatNobodyKnowsAsksAndItsHintIsTakenOnlyByAPerson() {
        type(DATE_OF_DEATH, "14/3/24").type(HOME_POSTCODE, "dt1 1aa");
        assertThat(block("area").headline()).isEqualTo("Choose the council");
        assertThat(model.questions().question(RESIDENCE_AREA).isBlank()).isTrue();
        model.takeHint();
        assertThat(model.questions().question(RESIDENCE_AREA).textProperty().get()).isEqualTo("E06000059");
    }

    @Test
    void aPostcodeThatIsKnownFillsTheCouncilUntilSomebodyChooses() {
        type(DATE_OF_DEATH, "14/3/24").type(HOME_POSTCODE, "abroad");
        assertThat(model.questions().question(RESIDENCE_AREA).textProperty().get()).isEqualTo("outside_uk");
        type(HOME_POSTCODE, "dt1 1aa");
        assertThat(model.questions().question(RESIDENCE_AREA).textProperty().get()).isEmpty();
        type(RESIDENCE_AREA, "wales").type(HOME_POSTCODE, "abroad");
        assertThat(model.questions().question(RESIDENCE_AREA).textProperty().get()).isEqualTo("wales");
    }

    @Test
    void whatIsTypedIsSavedByItselfAsOneDraft() {
        type(FAMILY_NAME, "Example").type(FAMILY_NAME, "Exampleton").type(DATE_OF_DEATH, "14/3/");
        model.questions().question(SEX).mark(AnswerState.NOT_KNOWN);
        assertThat(model.drafts().savedProperty().get()).isEmpty();
        wait2Seconds();
        assertThat(model.drafts().savedProperty().get()).isEqualTo("Saved 12:00");
        assertThat(office.can().intake().listDrafts().list()).singleElement().satisfies(draft -> {
            assertThat(draft.fields().get(DATE_OF_DEATH).text()).isEqualTo("14/3/");
            assertThat(draft.fields().get(SEX).state()).isEqualTo(AnswerState.NOT_KNOWN);
        });
    }

    @Test
    void aDraftOutlivesTheProgramAndIsResumed() {
        aSoundNotice();
        wait2Seconds();
        IntakeViewModel another = IntakeDeskForTests.model(office, TODAY, background, Pause.NONE);
        another.open();
        DraftLine line = another.drafts().lines().getFirst();
        assertThat(line.about()).isEqualTo("Sample Exampleton");
        assertThat(line.says()).contains("Dr A Example");
        another.resume(line.id());
        assertThat(another.questions().question(DATE_OF_DEATH).textProperty().get()).isEqualTo("14/3/24");
        assertThat(another.drafts().lines()).isEmpty();
        another.register();
        assertThat(another.doneProperty().get()).isPresent();
        assertThat(office.can().intake().listDrafts().list()).isEmpty();
    }

    @Test
    void aDiscardedDraftIsBroughtBack() {
        type(FAMILY_NAME, "Exampleton");
        wait2Seconds();
        model.startOver();
        model.open();
        model.drafts().discard(model.drafts().lines().getFirst().id());
        assertThat(model.drafts().lines()).isEmpty();
        model.drafts().bringBack();
        assertThat(model.drafts().lines()).hasSize(1);
    }

    @Test
    void theSameNumberLeadsToTheCaseThatIsThere() {
        aSoundNotice();
        model.register();
        model.startOver();
        aSoundNotice().type(NoticeRules.NOTIFIER_NAME, "B Example");
        wait2Seconds();
        assertThat(model.matches()).singleElement().satisfies(match -> assertThat(match.number().text()).isEqualTo("CDOP-2024-0001"));
        model.register();
        assertThat(model.messageProperty().get().text()).contains("CDOP-2024-0001", "no second case");
        model.addTo(model.matches().getFirst());
        assertThat(model.doneProperty().get().orElseThrow().because()).contains("2 notices");
        assertThat(office.can().intake().listDrafts().list()).isEmpty();
    }

    @Test
    void aSaveThatComesAfterTheRegisteringBringsNoDraftBack() {
        aSoundNotice();
        model.register();
        wait2Seconds();
        model.startOver();
        wait2Seconds();
        assertThat(office.can().intake().listDrafts().list()).isEmpty();
    }

    @Test
    void whatIsMissingIsNamedAsTheQuestionsAre() {
        assertThat(block("missing").lines().getFirst()).contains("Family name", "Date of death");
        assertThat(block("clocks").headline()).contains("start with the date of death");
    }
}
