package uk.cdop.casebook.desktop.support;

import javafx.beans.property.BooleanProperty;
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

    /** Says {@code what} stands behind it, such as "The post-mortem report". */
    public Curtain(String id, String what, Node content, BooleanProperty covered) {
        this.covered = covered;
        setId(id);
        Button lift = Layouts.button(id + "-lift", "Show it", Feather.EYE, this::change);
        lift.setAccessibleText("Show it, F8: " + what);
        VBox cover = Style.CURTAIN.on(new VBox(
                Style.STRONG.on(Layouts.wrapped(what + " may be distressing to read.")),
                Layouts.muted("It is covered until you choose to see it. F8 shows it, and covers it again."),
                lift));
        cover.setAlignment(Pos.CENTER);
        Button lower = Layouts.button(id + "-lower", "Cover it again", Feather.EYE_OFF, this::change);
        lower.setAccessibleText("Cover it again, F8");
        VBox open = Layouts.column(Style.TIGHT, Layouts.flow(lower), content);
        Layouts.shownWhen(cover, covered);
        Layouts.shownWhen(open, covered.map(is -> !is));
        getChildren().addAll(open, cover);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void change() {
        covered.set(!covered.get());
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KEY) {
            change();
            key.consume();
        }
    }
}
