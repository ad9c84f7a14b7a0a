package uk.cdop.casebook.desktop.ncmdreturn;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.casework.ncmdreturn.KeyMark;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Style;

/** One answer to key, with its two buttons; Ctrl+C copies it, and the arrows go to the next one. */
final class KeyInRowView extends HBox {

    private static final KeyCombination COPY = KeyCombination.keyCombination("Shortcut+C");

    private final KeyInRow row;
    private final Button copy;
    private final Button tick;

    KeyInRowView(KeyInRow row, KeyInViewModel model, CopiedAnswer copied) {
        this.row = row;
        String id = row.now().field().name().replace('.', '-') + "-" + row.now().field().occurrence();
        setId("key-in-" + id);
        Style.FORM_ROW.on(this);
        Style.SPACED.on(this);
        setAlignment(Pos.TOP_LEFT);
        copy = Layouts.button("copy-" + id, "Copy", Feather.COPY, () -> copied.copy(row.answer()));
        copy.setAccessibleText("Copy the answer to " + row.question());
        tick = row.isOpen()
                ? Layouts.button("tick-" + id, "Tick off", Feather.CHECK, () -> model.tick(row))
                : Layouts.button("untick-" + id, "Take back", Feather.ROTATE_CCW, () -> model.takeBack(row));
        tick.setAccessibleText((row.isOpen() ? "Tick off as keyed: " : "Take back the tick of ") + row.question());
        getChildren().addAll(words(), buttons(model.writes()));
        addEventHandler(KeyEvent.KEY_PRESSED, key -> pressed(key, copied));
    }

    private VBox words() {
        Label answer = row.copies() ? Style.STRONG.on(Layouts.wrapped(row.answer())) : Layouts.muted(row.answer());
        Label told = row.isOpen() ? Style.KIND_OF_BLANK.on(Layouts.wrapped(row.told())) : Layouts.muted(row.told());
        VBox words = Layouts.column(Style.TIGHT, Layouts.wrapped(row.question()), answer);
        if (!row.told().isEmpty()) {
            words.getChildren().add(told);
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        return words;
    }

    private HBox buttons(boolean writes) {
        copy.setVisible(row.copies());
        copy.setManaged(row.copies());
        boolean ticks = writes && row.mark() != KeyMark.NOTHING;
        tick.setVisible(ticks);
        tick.setManaged(ticks);
        HBox buttons = Layouts.row(copy, tick);
        buttons.setMinWidth(USE_PREF_SIZE);
        return buttons;
    }

    private void pressed(KeyEvent key, CopiedAnswer copied) {
        if (COPY.match(key) && row.copies()) {
            copied.copy(row.answer());
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER && key.getTarget() instanceof Button button) {
            button.fire();
            key.consume();
        } else if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.UP) {
            beside(key.getCode() == KeyCode.DOWN ? 1 : -1);
            key.consume();
        }
    }

    private void beside(int step) {
        var rows = getParent().getChildrenUnmodifiable();
        for (int place = rows.indexOf(this) + step; place >= 0 && place < rows.size(); place += step) {
            Node other = rows.get(place);
            if (other instanceof KeyInRowView next && next.takeFocus()) {
                return;
            }
        }
    }

    /** Whether there is something to do at this row. */
    boolean takeFocus() {
        Button first = copy.isVisible() ? copy : tick;
        if (first.isVisible()) {
            first.requestFocus();
        }
        return first.isVisible();
    }

    boolean isOpen() {
        return row.isOpen();
    }
}
