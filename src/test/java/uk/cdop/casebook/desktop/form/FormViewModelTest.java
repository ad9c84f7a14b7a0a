package uk.cdop.casebook.desktop.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.desktop.support.Problems;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.rules.Finding;
import uk.cdop.casebook.office.form.SaveOutcome;
import uk.cdop.casebook.testkit.DraftForm;

class FormViewModelTest {

    private static final FieldKey NAME = FieldKey.of("child_surname");
    private static final FieldKey SCHOOL = FieldKey.of("school_or_nursery");
    private static final FieldKey BORN = FieldKey.of("date_of_birth");

    private final Problems problems = new Problems(Runnable::run);
    private final Deque<Runnable> store = new ArrayDeque<>();
    private final DraftForm draft = DraftForm.of(FormCode.NOTIFICATION);
    private Runnable pause = () -> {};
    private boolean left;

    private FormViewModel opened() {
        FormViewModel model = new FormViewModel(draft, Background.by(store::add, Runnable::run, problems), then -> pause = then, DraftForm.TODAY, () -> left = true);
        model.open();
        runStore();
        return model;
    }

    private void runStore() {
        while (!store.isEmpty()) {
            store.poll().run();
        }
    }

    private static FieldViewModel field(FormViewModel model, FieldKey key) {
        return model.parts().stream().flatMap(part -> part instanceof FormPart.Question(FieldViewModel field) ? java.util.stream.Stream.of(field) : java.util.stream.Stream.empty())
                .filter(field -> field.key().equals(key)).findFirst().orElseThrow();
    }

    private static void answer(FormViewModel model, FieldKey key, String text) {
        field(model, key).textProperty().set(text);
        field(model, key).commit();
    }

    @Test
    void savesWhatIsTypedWithoutWaitingForTheEnd() {
        FormViewModel model = opened();
        field(model, NAME).textProperty().set("Test");
        pause.run();
        runStore();
        field(model, NAME).textProperty().set("Testford");
        pause.run();
        runStore();
        assertThat(draft.saves).containsExactly(Map.of(NAME, Answer.given("Test")), Map.of(NAME, Answer.given("Testford")));
        field(model, NAME).commit();
        runStore();
        assertThat(draft.saves).hasSize(2);
        assertThat(model.savedProperty().get()).isEqualTo("Saved 14:02");
    }

    @Test
    void doesNotSaveHalfADate() {
        FormViewModel model = opened();
        field(model, BORN).textProperty().set("1/2/20");
        pause.run();
        runStore();
        assertThat(draft.saves).isEmpty();
        assertThat(field(model, BORN).echoProperty().get()).isEqualTo("Read as 1 Feb 2020");
        answer(model, BORN, "1/2/2021");
        runStore();
        assertThat(draft.answers.date(BORN)).isEqualTo(Answer.given(LocalDate.of(2021, 2, 1)));
        assertThat(field(model, BORN).textProperty().get()).isEqualTo("1 Feb 2021");
    }

    @Test
    void sendsOneSaveAfterTheOtherAndLosesNoneInBetween() {
        FormViewModel model = opened();
        answer(model, NAME, "Testford");
        answer(model, SCHOOL, "Example School");
        assertThat(store).hasSize(1);
        runStore();
        assertThat(draft.saves).hasSize(2);
        assertThat(draft.answers.answer(SCHOOL)).isEqualTo(Answer.given("Example School"));
    }

    @Test
    void keepsAnotherPersonsAnswerWhereBothAnsweredTheSameQuestion() {
        FormViewModel model = opened();
        draft.answers = draft.answers.with(NAME, "Theirs");
        draft.version = 9;
        answer(model, NAME, "Mine");
        answer(model, SCHOOL, "Example School");
        runStore();
        assertThat(draft.answers.answer(NAME)).isEqualTo(Answer.given("Theirs"));
        assertThat(draft.answers.answer(SCHOOL)).isEqualTo(Answer.given("Example School"));
        assertThat(field(model, NAME).textProperty().get()).isEqualTo("Theirs");
        assertThat(field(model, NAME).errorProperty().get()).startsWith("Somebody else has answered this");
        answer(model, NAME, "Mine after all");
        runStore();
        assertThat(draft.answers.answer(NAME)).isEqualTo(Answer.given("Mine after all"));
    }

    @Test
    void showsARefusalUnderItsQuestionAndGoesThere() {
        FormViewModel model = opened();
        draft.next = Optional.of(new SaveOutcome.Refused(List.of(Finding.refusal("r", NAME, "This name cannot be kept."))));
        answer(model, NAME, "Testford");
        runStore();
        assertThat(field(model, NAME).errorProperty().get()).isEqualTo("This name cannot be kept.");
        assertThat(field(model, NAME).textProperty().get()).isEqualTo("Testford");
        assertThat(model.messageProperty().get().kind()).isEqualTo(Message.Kind.REFUSED);
        assertThat(model.focusProperty().get()).contains(NAME);
    }

    @Test
    void marksPagesByWhatIsAnsweredAndNeeded() {
        FormViewModel model = opened();
        PageMark before = model.pages().getFirst();
        answer(model, NAME, "Testford");
        runStore();
        PageMark after = model.pages().getFirst();
        assertThat(after.answered()).isEqualTo(before.answered() + 1);
        assertThat(after.missing()).isEqualTo(before.missing() - 1);
        assertThat(after.words()).isEqualTo("1 of " + after.questions() + ", " + after.missing() + " needed");
        assertThat(field(model, NAME).neededProperty().get()).isFalse();
    }

    @Test
    void warnsOnceBeforeItGivesUpWhatCannotBeRead() {
        FormViewModel model = opened();
        answer(model, BORN, "some day");
        model.leave();
        runStore();
        assertThat(left).isFalse();
        assertThat(model.messageProperty().get().text()).contains("cannot be read: Date of birth");
        model.leave();
        runStore();
        assertThat(left).isTrue();
        assertThat(draft.saves).isEmpty();
    }

    @Test
    void keepsWhatWasTypedThroughATurnOfThePage() {
        FormViewModel model = opened();
        answer(model, BORN, "some day");
        model.turnTo(1);
        model.turnTo(0);
        assertThat(field(model, BORN).textProperty().get()).isEqualTo("some day");
        assertThat(field(model, BORN).errorProperty().get()).contains("not a day");
    }

    @Test
    void takesAnEmptiedAnswerAsNotAsked() {
        draft.answers = Answers.NONE.with(NAME, "Testford");
        FormViewModel model = opened();
        answer(model, NAME, "");
        runStore();
        assertThat(draft.answers.answer(NAME)).isEqualTo(Answer.notAsked());
    }

    @Test
    void completesAndReopens() {
        FormViewModel model = opened();
        model.complete();
        runStore();
        assertThat(model.isEditable()).isFalse();
        assertThat(field(model, NAME).lockedProperty().get()).isTrue();
        model.reopen();
        runStore();
        assertThat(field(model, NAME).lockedProperty().get()).isFalse();
    }

    @Test
    void findsByEveryWordOrByKey() {
        FormViewModel model = opened();
        assertThat(model.find("surname")).extracting(FormPages.Hit::key).contains(NAME);
        assertThat(model.find("BIRTH date of")).extracting(FormPages.Hit::key).contains(BORN);
        assertThat(model.find("no such question")).isEmpty();
        assertThat(model.find("  ")).isEmpty();
    }
}
