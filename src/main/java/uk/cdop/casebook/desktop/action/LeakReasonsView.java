package uk.cdop.casebook.desktop.action;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Style;

/** What in a file points to a person, with a field for the reason why each may stand. */
public final class LeakReasonsView extends VBox {

    private final LeakReasons reasons;

    public LeakReasonsView(LeakReasons reasons) {
        this.reasons = reasons;
        setId("leak-reasons");
        Style.SPACED.on(this);
        reasons.held().subscribe(this::draw);
        Layouts.shownWhen(this, Bindings.isNotEmpty(reasons.held()));
    }

    private void draw() {
        getChildren().setAll(
                Layouts.sectionTitle("This points to a person"),
                Layouts.muted("Change the words where they stand, or say for each why it may stand. Nothing is written until then."));
        for (int at = 0; at < reasons.held().size(); at++) {
            getChildren().add(hit(at, reasons.held().get(at)));
        }
    }

    private static Node hit(int at, LeakReasons.Held held) {
        TextField reason = new TextField();
        reason.setId("leak-reason-" + at);
        reason.setPromptText("Why it may stand");
        reason.textProperty().bindBidirectional(held.reason());
        return Layouts.card(Layouts.labelled(held.words(), reason));
    }
}
