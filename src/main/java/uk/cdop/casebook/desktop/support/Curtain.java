package uk.cdop.casebook.desktop.support;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Covers what may be distressing until somebody chooses to see it; F8 lifts the curtain and lets it down again. */
public final class Curtain extends StackPane {

    public static final KeyCode KEY = KeyCode.F8;

    private final BooleanProperty covered;
    private final BooleanBinding hangs;
    private final Button lift;

    /** Says {@code what} stands behind it, such as "The post-mortem report". */
    public Curtain(String id, String what, Node content, BooleanProperty covered) {
        this(id, what, content, covered, new SimpleBooleanProperty(true));
    }

    /** Hangs only while there is something to cover; otherwise the content stands there plainly. */
    public Curtain(String id, String what, Node content, BooleanProperty covered, ObservableValue<Boolean> something) {
        this.covered = covered;
        setId(id);
        hangs = Bindings.createBooleanBinding(() -> covered.get() && something.getValue(), covered, something);
        lift = Layouts.button(id + "-lift", "Show it", Feather.EYE, this::change);
        lift.setAccessibleText("Show it, F8: " + what);
        VBox cover = Style.CURTAIN.on(new VBox(
                Style.STRONG.on(Layouts.wrapped(what + " may be distressing to read.")),
                Layouts.muted("It is covered until you choose to see it. F8 shows it, and covers it again."),
                lift));
        cover.setAlignment(Pos.CENTER);
        Button lower = Layouts.button(id + "-lower", "Cover it again", Feather.EYE_OFF, this::change);
        lower.setAccessibleText("Cover it again, F8: " + what);
        VBox open = Layouts.column(Style.TIGHT, Layouts.shownWhen(Layouts.flow(lower), something), content);
        Layouts.shownWhen(cover, hangs);
        Layouts.shownWhen(open, hangs.not());
        getChildren().addAll(open, cover);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KEY && something.getValue()) {
                change();
                key.consume();
            }
        });
    }

    /** The cursor stays with what was covered or shown. */
    private void change() {
        boolean here = getScene() != null && getScene().getFocusOwner() == lift;
        covered.set(!covered.get());
        if (here && !hangs.get()) {
            ((VBox) getChildren().getFirst()).getChildren().getFirst().lookup(".button").requestFocus();
        } else if (hangs.get()) {
            lift.requestFocus();
        }
    }

    /** Whether the content is hidden just now. */
    public boolean covers() {
        return hangs.get();
    }

    /** Takes the cursor to the button that shows what is covered. */
    public void focusLift() {
        lift.requestFocus();
    }
}
