package uk.cdop.casebook.desktop.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.desktop.support.TextSize;
import uk.cdop.casebook.desktop.support.Theme;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.testkit.DeskToolkit;
import uk.cdop.casebook.testkit.DraftForm;
import uk.cdop.casebook.testkit.OnTheScreen;

@OnTheScreen
class FormViewTest {

    private static DraftForm notification() {
        DraftForm draft = DraftForm.of(FormCode.NOTIFICATION);
        draft.answers = Answers.NONE.with(FieldKey.of("child_surname"), "Testford").with(FieldKey.of("child_forenames"), "Example Alder")
                .with(FieldKey.of("date_of_birth"), LocalDate.of(2024, 2, 29)).with(FieldKey.of("date_of_death"), LocalDate.of(2024, 3, 3))
                .with(FieldKey.of("religion"), Answer.notKnown());
        return draft;
    }

    @Test
    void asksWhatTheAnswersCallForAndSaysWhy() {
        try (FormScreen screen = new FormScreen(notification(), 1000, 700)) {
            assertThat(screen.shows("time_of_birth")).isTrue();
            assertThat(screen.words()).contains("Asked because the child was under 7 days old.");
            screen.answer("date_of_birth", "1/3/19").picture("form-core");
            assertThat(screen.shows("time_of_birth")).isFalse();
            assertThat(screen.words()).contains("Asked because the child was 4 years or older.");
            assertThat(screen.words()).contains("Saved 14:02");
        }
    }

    @Test
    void saysWhatIsWrongUnderTheFieldAndKeepsWhatWasTyped() {
        DraftForm draft = notification();
        try (FormScreen screen = new FormScreen(draft, 1000, 700)) {
            screen.answer("date_of_death", "31/2/24").answer("gestation_weeks", "fourty").answer("time_of_death", "25:00");
            screen.focus("date_of_death").picture("form-errors");
            assertThat(screen.words()).contains("This is not a day that the calendar has.", "Write a whole number", "This is not a time of day.");
            assertThat(((TextInputControl) screen.find("date_of_death")).getText()).isEqualTo("31/2/24");
            assertThat(draft.saves).isEmpty();
        }
    }

    @Test
    void marksEachKindOfBlankByOneKeyAndTakesItBack() {
        DraftForm draft = notification();
        try (FormScreen screen = new FormScreen(draft, 1000, 700)) {
            screen.focus("first_language").key(KeyCode.F2, false);
            assertThat(draft.answers.answer(FieldKey.of("first_language"))).isEqualTo(Answer.notKnown());
            screen.key(KeyCode.F3, false);
            assertThat(draft.answers.answer(FieldKey.of("first_language"))).isEqualTo(Answer.notApplicable());
            screen.key(KeyCode.F4, false);
            assertThat(draft.answers.answer(FieldKey.of("first_language"))).isEqualTo(Answer.refused());
            assertThat(screen.shows("first_language-blank")).isTrue();
            screen.key(KeyCode.DELETE, false);
            assertThat(draft.answers.answer(FieldKey.of("first_language"))).isEqualTo(Answer.notAsked());
            assertThat(screen.shows("first_language-blank")).isFalse();
        }
    }

    @Test
    void takesAnAnswerBackAndGivesItAgainByKeys() {
        DraftForm draft = notification();
        try (FormScreen screen = new FormScreen(draft, 1000, 700)) {
            screen.answer("child_surname", "Sampleton").key(KeyCode.Z, true);
            assertThat(draft.answers.answer(FieldKey.of("child_surname"))).isEqualTo(Answer.given("Testford"));
            assertThat(((TextInputControl) screen.find("child_surname")).getText()).isEqualTo("Testford");
            assertThat(screen.words()).contains("taken back: the last answer");
            screen.key(KeyCode.Y, true);
            assertThat(draft.answers.answer(FieldKey.of("child_surname"))).isEqualTo(Answer.given("Sampleton"));
        }
    }

    @Test
    void findsAQuestionOnAnyPageByItsWords() {
        try (FormScreen screen = new FormScreen(notification(), 1000, 700)) {
            screen.key(KeyCode.F, true);
            assertThat(screen.focused()).isEqualTo("form-find");
            DeskToolkit.run(() -> ((TextInputControl) screen.find("form-find")).setText("name notifier"));
            screen.picture("form-find").key(KeyCode.ENTER, false);
            assertThat(screen.focused()).isEqualTo("referrer_name");
            assertThat(screen.words()).contains("Referrer · page");
        }
    }

    @Test
    void turnsPagesByKeysAndStopsAtTheEnds() {
        try (FormScreen screen = new FormScreen(notification(), 1000, 700)) {
            screen.key(KeyCode.PAGE_UP, true);
            assertThat(screen.model().pageProperty().get()).isZero();
            screen.key(KeyCode.PAGE_DOWN, true).picture("form-second-page");
            assertThat(screen.model().pageProperty().get()).isEqualTo(1);
            for (int turn = 0; turn < 20; turn++) {
                screen.key(KeyCode.PAGE_DOWN, true);
            }
            assertThat(screen.model().pageProperty().get()).isEqualTo(screen.model().pages().size() - 1);
        }
    }

    @Test
    void addsMovesAndRemovesRowsWithUndo() {
        DraftForm draft = DraftForm.of(FormCode.ofCode("sf_care_pathway"));
        String group = draft.load().definition().fields().getFirst().key().name();
        try (FormScreen screen = new FormScreen(draft, 1000, 700)) {
            screen.picture("form-group-empty").press(group + "-add");
            assertThat(screen.words()).contains("Row 1 of 1");
            FieldKey first = screen.model().parts().stream().flatMap(part -> part instanceof FormPart.Question(FieldViewModel field)
                    && field.isFreeText() ? java.util.stream.Stream.of(field.key()) : java.util.stream.Stream.empty()).findFirst().orElseThrow();
            screen.answer(first.at(1).toString(), "First stage").press(group + "-add").answer(first.at(2).toString(), "Second stage").picture("form-group");
            screen.press(group + "-2-up");
            assertThat(draft.answers.answer(first.at(1))).isEqualTo(Answer.given("Second stage"));
            assertThat(((TextInputControl) screen.find(first.at(1).toString())).getText()).isEqualTo("Second stage");
            screen.press(group + "-1-remove");
            assertThat(draft.answers.rows(FieldKey.of(group))).isEqualTo(1);
            assertThat(draft.answers.answer(first.at(1))).isEqualTo(Answer.given("First stage"));
            screen.key(KeyCode.Z, true);
            assertThat(draft.answers.rows(FieldKey.of(group))).isEqualTo(2);
            assertThat(draft.answers.answer(first.at(1))).isEqualTo(Answer.given("Second stage"));
            assertThat(screen.problems().latestProperty().get()).isEmpty();
        }
    }

    @Test
    void showsACompletedFormWithoutALiveEditor() {
        DraftForm draft = notification();
        draft.readOnly = Optional.of("Completed on 14 March 2024. Reopen it to change an answer.");
        try (FormScreen screen = new FormScreen(draft, 1000, 700)) {
            screen.picture("form-read-only");
            assertThat(screen.words()).contains("Completed on 14 March 2024");
            screen.focus("religion").key(KeyCode.F4, false);
            assertThat(draft.saves).isEmpty();
            assertThat(DeskToolkit.on(() -> ((TextInputControl) screen.find("child_surname")).isEditable())).isFalse();
        }
    }

    @Test
    void saysWhereAFactOfACaseIsCorrected() {
        DraftForm draft = notification();
        draft.locked = Set.of(FieldKey.of("child_surname"));
        try (FormScreen screen = new FormScreen(draft, 1000, 700)) {
            assertThat(screen.words()).contains("To change it, correct it and say why");
            assertThat(DeskToolkit.on(() -> ((TextInputControl) screen.find("child_surname")).isEditable())).isFalse();
            assertThat(DeskToolkit.on(() -> ((TextInputControl) screen.find("first_language")).isEditable())).isTrue();
        }
    }

    @Test
    void choosesFromALongListByTyping() {
        DraftForm draft = notification();
        try (FormScreen screen = new FormScreen(draft, 1000, 700)) {
            screen.focus("ethnic_category-typed");
            DeskToolkit.run(() -> ((TextInputControl) screen.find("ethnic_category-typed")).setText("irish"));
            screen.picture("form-choices").key(KeyCode.ENTER, false);
            assertThat(draft.answers.text(FieldKey.of("ethnic_category")).isGiven()).isTrue();
            DeskToolkit.run(() -> ((TextInputControl) screen.find("ethnic_category-typed")).setText("no such answer"));
            screen.focus("form-find");
            assertThat(screen.words()).contains("This is not in the list.");
        }
    }

    @Test
    void keepsTheFormOpenWhereItCannotBeSaved() {
        DraftForm draft = notification();
        draft.failing = Optional.of(OfficeFailure.world("The vault could not be written. Nothing was changed."));
        try (FormScreen screen = new FormScreen(draft, 1000, 700)) {
            screen.answer("religion", "None stated").picture("form-not-saved");
            assertThat(screen.words()).contains("The vault could not be written.", "What you typed is still here.", "Not saved");
            screen.key(KeyCode.ESCAPE, false);
            assertThat(screen.left).isFalse();
            draft.failing = Optional.empty();
            screen.press("form-save-now").key(KeyCode.ESCAPE, false);
            assertThat(draft.answers.answer(FieldKey.of("religion"))).isEqualTo(Answer.given("None stated"));
            assertThat(screen.left).isTrue();
        }
    }

    @Test
    void readsAtTwiceTheSizeAndInTheDark() {
        try (FormScreen screen = new FormScreen(notification(), 1280, 720)) {
            screen.look(Theme.DARK, TextSize.PLAIN).answer("date_of_death", "never").picture("form-dark");
            screen.look(Theme.LIGHT, TextSize.DOUBLE).picture("form-double");
            assertThat(screen.shows("child_surname")).isTrue();
        }
    }

    @Test
    void namesEveryControlThatTakesTheCursor() {
        try (FormScreen screen = new FormScreen(notification(), 1280, 720)) {
            for (int page = 0; page < screen.model().pages().size(); page++) {
                int wanted = page;
                DeskToolkit.run(() -> screen.model().turnTo(wanted));
                screen.settle();
                List<Node> nameless = DeskToolkit.on(() -> screen.nodes().stream()
                        .filter(node -> node instanceof Control && node.isFocusTraversable())
                        .filter(node -> node.getId() == null || node.getAccessibleText() == null && !(node instanceof javafx.scene.control.Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank()))
                        .toList());
                assertThat(nameless).isEmpty();
            }
        }
    }
}
