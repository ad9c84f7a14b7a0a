package uk.cdop.casebook.desktop.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Pause;
import uk.cdop.casebook.desktop.support.Problems;
import uk.cdop.casebook.desktop.support.TextSize;
import uk.cdop.casebook.desktop.support.Theme;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.rules.Finding;
import uk.cdop.casebook.office.form.CorrectAnswers;
import uk.cdop.casebook.office.form.SaveOutcome;
import uk.cdop.casebook.testkit.DeskToolkit;
import uk.cdop.casebook.testkit.DraftForm;
import uk.cdop.casebook.testkit.OnTheScreen;

/** Correcting a locked answer where it stands or on the sheet of the case, what is covered on a form, and its print. */
@OnTheScreen
class FormCorrectionTest {

    private static final FieldKey NAME = FieldKey.of("child_surname");
    private static final FieldKey LANGUAGE = FieldKey.of("first_language");
    private static final FieldKey CIRCUMSTANCES = FieldKey.of("circumstances");

    private final List<FieldKey> onSheet = new ArrayList<>();
    private final DraftForm draft = DraftForm.of(FormCode.NOTIFICATION);
    private boolean left;

    private FormViewModel model(boolean allowed) {
        draft.answers = draft.answers.with(NAME, "Testford").with(LANGUAGE, "Englihs");
        draft.locked = Set.of(NAME, LANGUAGE);
        FormViewModel model = new FormViewModel(
                draft, Background.by(Runnable::run, Runnable::run, new Problems(Runnable::run)), Pause.NONE, DraftForm.TODAY, () -> left = true,
                new CorrectionRoad(allowed, NAME::equals, onSheet::add));
        model.open();
        return model;
    }

    private static FieldViewModel field(FormViewModel model, FieldKey key) {
        model.goTo(key);
        return model.parts().stream().flatMap(part -> part instanceof FormPart.Question(FieldViewModel field) && field.key().equals(key)
                ? java.util.stream.Stream.of(field) : java.util.stream.Stream.empty()).findFirst().orElseThrow();
    }

    @Test
    void leavesTheFormForTheSheetWhereTheAnswerIsACoreFactOfTheCase() {
        FormViewModel model = model(true);
        field(model, NAME);
        model.correction().begin(NAME);
        assertThat(left).isTrue();
        assertThat(onSheet).containsExactly(NAME);
    }

    @Test
    void opensAnyOtherLockedAnswerWhereItStandsAndKeepsItWithAReason() {
        FormViewModel model = model(true);
        FieldViewModel language = field(model, LANGUAGE);
        assertThat(language.lockedProperty().get()).isTrue();
        model.correction().begin(LANGUAGE);
        assertThat(language.lockedProperty().get()).isFalse();
        assertThat(left).isFalse();
        language.textProperty().set("English");
        language.commit();
        assertThat(draft.saves).isEmpty();
        model.correction().save();
        assertThat(model.correction().errorProperty().get()).contains("Say why");
        assertThat(draft.reasons).isEmpty();
        model.correction().reasonProperty().set("Misspelt");
        model.correction().save();
        assertThat(draft.reasons).containsExactly("Misspelt");
        assertThat(draft.answers.text(LANGUAGE)).isEqualTo(Answer.given("English"));
        assertThat(language.lockedProperty().get()).isTrue();
        assertThat(model.correction().ofProperty().get()).isEmpty();
    }

    @Test
    void leavesAnAnswerAsItWas() {
        FormViewModel model = model(true);
        FieldViewModel language = field(model, LANGUAGE);
        model.correction().begin(LANGUAGE);
        language.textProperty().set("English");
        model.correction().giveUp();
        assertThat(language.textProperty().get()).isEqualTo("Englihs");
        assertThat(language.lockedProperty().get()).isTrue();
        assertThat(draft.saves).isEmpty();
    }

    @Test
    void canCorrectAnAnswerToAKindOfBlank() {
        FormViewModel model = model(true);
        FieldViewModel language = field(model, LANGUAGE);
        model.correction().begin(LANGUAGE);
        language.mark(uk.cdop.casebook.forms.answer.AnswerState.NOT_KNOWN);
        model.correction().reasonProperty().set("Nobody said so");
        model.correction().save();
        assertThat(draft.answers.answer(LANGUAGE)).isEqualTo(Answer.notKnown());
    }

    @Test
    void saysUnderTheReasonWhatIsWrongWithItAndStaysOpen() {
        FormViewModel model = model(true);
        FieldViewModel language = field(model, LANGUAGE);
        model.correction().begin(LANGUAGE);
        language.textProperty().set("English");
        model.correction().reasonProperty().set("Far too long");
        draft.next = Optional.of(new SaveOutcome.Refused(List.of(Finding.refusal("reason_too_long", CorrectAnswers.REASON, "A reason has at most 1,000 characters."))));
        model.correction().save();
        assertThat(model.correction().errorProperty().get()).contains("at most 1,000 characters");
        assertThat(model.correction().ofProperty().get()).contains(LANGUAGE);
        assertThat(language.textProperty().get()).isEqualTo("English");
    }

    @Test
    void pointsOutACorrectionThatIsNotSavedBeforeTheFormIsLeft() {
        FormViewModel model = model(true);
        field(model, LANGUAGE);
        model.correction().begin(LANGUAGE);
        model.leave();
        assertThat(left).isFalse();
        assertThat(model.messageProperty().get().text()).contains("A correction is not saved yet");
        model.leave();
        assertThat(left).isTrue();
    }

    @Test
    void saysToWhomACorrectionIsLeftAndWhereNoneIsNeeded() {
        FormViewModel model = model(false);
        field(model, LANGUAGE);
        model.correction().begin(LANGUAGE);
        assertThat(model.messageProperty().get().text()).contains("Ask the coordinator");
        model.correction().begin(CIRCUMSTANCES);
        assertThat(model.messageProperty().get().text()).contains("not locked");
    }

    @Test
    void correctsOnTheScreenWithOneKeyAndCoversLongAnswersThatCannotBeChanged() {
        draft.answers = draft.answers.with(NAME, "Testford").with(LANGUAGE, "Englihs").with(CIRCUMSTANCES, "An invented account of several sentences.");
        draft.locked = Set.of(NAME, LANGUAGE, CIRCUMSTANCES);
        try (FormScreen screen = new FormScreen(draft, 1280, 720)) {
            DeskToolkit.run(() -> screen.model().goTo(LANGUAGE));
            screen.settle().focus("first_language").key(KeyCode.E, true);
            assertThat(DeskToolkit.on(() -> ((TextInputControl) screen.find("first_language")).isEditable())).isTrue();
            assertThat(screen.shows("first_language-reason")).isTrue();
            screen.picture("form-correct-here");
            screen.press("first_language-leave-correction");
            assertThat(screen.words()).doesNotContain("Reason for the correction");
            DeskToolkit.run(() -> screen.model().goTo(CIRCUMSTANCES));
            screen.settle();
            assertThat(screen.shows("circumstances")).isFalse();
            assertThat(screen.focused()).isEqualTo("circumstances-curtain-lift");
            screen.picture("form-covered").look(Theme.LIGHT, TextSize.DOUBLE);
            DeskToolkit.run(() -> screen.model().goTo(CIRCUMSTANCES));
            screen.picture("form-covered-200");
            screen.key(KeyCode.F8, false);
            assertThat(screen.shows("circumstances")).isTrue();
            screen.key(KeyCode.F8, false);
            assertThat(screen.shows("circumstances")).isFalse();
        }
    }

    @Test
    void neverCoversWhatIsBeingWritten() {
        draft.answers = draft.answers.with(CIRCUMSTANCES, "An invented account.");
        try (FormScreen screen = new FormScreen(draft, 1280, 720)) {
            DeskToolkit.run(() -> screen.model().goTo(CIRCUMSTANCES));
            screen.settle();
            assertThat(screen.shows("circumstances")).isTrue();
            assertThat(screen.shows("circumstances-curtain-lower")).isFalse();
        }
    }

    @Test
    void writesThePrintUnderANeutralNameAndNeverOverAnEarlierOne(@TempDir Path folder) throws Exception {
        draft.prints = true;
        FormViewModel model = model(true);
        model.printing().begin();
        assertThat(model.printing().nameProperty().get()).isEqualTo("form.pdf");
        assertThat(model.printing().write()).isFalse();
        model.printing().folderProperty().set(folder.toString());
        Files.writeString(folder.resolve("form.pdf"), "earlier");
        assertThat(model.printing().write()).isTrue();
        model.printing().nameProperty().set("../elsewhere.pdf");
        assertThat(model.printing().write()).isFalse();
        assertThat(model.messageProperty().get().text()).contains("without slashes");
        model.printing().nameProperty().set("My copy");
        assertThat(model.printing().write()).isTrue();
        assertThat(draft.printed).containsExactly(folder.resolve("form-2.pdf"), folder.resolve("My copy.pdf"));
    }
}
