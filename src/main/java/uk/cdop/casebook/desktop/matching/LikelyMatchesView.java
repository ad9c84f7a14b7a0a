package uk.cdop.casebook.desktop.matching;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.matching.LikelyMatchesViewModel.Found;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Style;

/** The likeliest matches, each with its reasons and one button; for the side of a form, or a page of its own. */
public final class LikelyMatchesView extends VBox {

    private final LikelyMatchesViewModel model;
    private final String action;
    private final Consumer<CaseNumber> onChosen;

    /** Shows the matches without a way to act on them. */
    public LikelyMatchesView(LikelyMatchesViewModel model) {
        this(model, "", number -> {});
    }

    /** @param action what the button beside each match says, such as "Open case"; no button where it is empty */
    public LikelyMatchesView(LikelyMatchesViewModel model, String action, Consumer<CaseNumber> onChosen) {
        this.model = model;
        this.action = action;
        this.onChosen = onChosen;
        setId("likely-matches");
        Style.SPACED.on(this);
        model.found().subscribe(this::show);
        model.lookedProperty().subscribe(this::show);
    }

    private void show() {
        List<Node> cards = model.found().stream().<Node>map(this::card).toList();
        getChildren().setAll(cards.isEmpty() && model.lookedProperty().get()
                ? List.of(Layouts.muted("No other case shares a number, dates, a name or a home with this one."))
                : cards);
    }

    private Node card(Found found) {
        VBox card = Layouts.card(Style.STRONG.on(Layouts.wrapped(found.number() + ": " + found.suggestion() + ", " + found.points())));
        found.reasons().forEach(reason -> card.getChildren().add(Layouts.wrapped(reason)));
        if (!action.isEmpty()) {
            Node button = Layouts.button("match-" + found.number(), action, Feather.ARROW_RIGHT, () -> onChosen.accept(found.number()));
            button.setAccessibleText(action + ": " + found.number());
            card.getChildren().add(button);
        }
        return card;
    }
}
