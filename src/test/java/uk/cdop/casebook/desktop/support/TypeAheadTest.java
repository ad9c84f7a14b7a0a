package uk.cdop.casebook.desktop.support;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.testkit.DeskToolkit;
import uk.cdop.casebook.testkit.OnTheScreen;

@OnTheScreen
class TypeAheadTest {

    private final ComboBox<String> box = made();

    private static ComboBox<String> made() {
        DeskToolkit.start();
        return DeskToolkit.on(() -> {
            ComboBox<String> box = TypeAhead.in(new ComboBox<>());
            box.getItems().setAll("Police", "School", "Social care", "General practice");
            return box;
        });
    }

    private String typed(String letter, boolean ctrl) {
        return DeskToolkit.on(() -> {
            Event.fireEvent(box, new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, ctrl, false, false));
            return box.getValue();
        });
    }

    @Test
    void goesToTheNextChoiceThatBeginsWithTheLetterAndRoundAgain() {
        assertThat(typed("s", false)).isEqualTo("School");
        assertThat(typed("s", false)).isEqualTo("Social care");
        assertThat(typed("s", false)).isEqualTo("School");
    }

    @Test
    void lettersThatFollowMakeAWordAndAWordThatBeginsNoChoiceChoosesNothing() {
        assertThat(typed("S", false)).isEqualTo("School");
        assertThat(typed("o", false)).isEqualTo("Social care");
        assertThat(typed("c", false)).isEqualTo("Social care");
        assertThat(typed("p", false)).isEqualTo("Social care");
        assertThat(typed("g", false)).isEqualTo("Social care");
    }

    @Test
    void leavesTheChoiceWhereNoneBeginsWithTheLetter() {
        typed("p", false);
        assertThat(typed("x", false)).isEqualTo("Police");
        assertThat(typed(" ", false)).isEqualTo("Police");
    }

    @Test
    void leavesShortcutsAlone() {
        assertThat(typed("s", true)).isNull();
    }
}
