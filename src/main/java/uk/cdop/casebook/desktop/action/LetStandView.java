package uk.cdop.casebook.desktop.action;

import javafx.beans.binding.Bindings;
import javafx.scene.layout.VBox;
import uk.cdop.casebook.desktop.support.Layouts;

/** What the leak check found in files that were written before, and why each was let stand; the words themselves are not kept. */
public final class LetStandView extends VBox {

    private static final int MOST_SHOWN = 40;

    private final LeakReasons reasons;

    public LetStandView(LeakReasons reasons) {
        this.reasons = reasons;
        setId("let-stand");
        reasons.letStand().subscribe(this::draw);
        Layouts.shownWhen(this, Bindings.isNotEmpty(reasons.letStand()));
        draw();
    }

    private void draw() {
        VBox card = Layouts.card(Layouts.sectionTitle("What was let stand"));
        reasons.letStand().stream().limit(MOST_SHOWN).map(Layouts::wrapped).forEach(card.getChildren()::add);
        if (reasons.letStand().size() > MOST_SHOWN) {
            card.getChildren().add(Layouts.muted("The latest " + MOST_SHOWN + " of " + reasons.letStand().size() + " are shown."));
        }
        getChildren().setAll(card);
    }
}
