package uk.cdop.casebook.desktop.annualtables;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Style;

/** One headline of the year: the number, which lists its cases, what it is, and last year's. */
final class HeadlineCard extends VBox {

    private static final PseudoClass BROAD = PseudoClass.getPseudoClass("broad");
    private static final int MOST_OF_A_NARROW_ONE = 3;

    HeadlineCard(Headline headline, AnnualTablesViewModel model) {
        setId("headline-" + headline.id());
        Style.HEADLINE.on(Style.CARD.on(this));
        pseudoClassStateChanged(BROAD, headline.number().length() > MOST_OF_A_NARROW_ONE);
        Label what = Style.STRONG.on(Layouts.wrapped(headline.what()));
        HBox.setHgrow(what, Priority.ALWAYS);
        HBox line = Layouts.row(number(headline, model), what);
        line.setAlignment(Pos.CENTER_LEFT);
        Label lastYear = Layouts.muted(headline.lastYear());
        Tooltip.install(this, new Tooltip(headline.sentence()));
        getChildren().addAll(line, lastYear);
    }

    private static Node number(Headline headline, AnnualTablesViewModel model) {
        if (headline.trail().isEmpty()) {
            Label plain = Style.HEADLINE_NUMBER.on(new Label(headline.number()));
            plain.setMinWidth(USE_PREF_SIZE);
            return plain;
        }
        String counted = headline.number() + " " + headline.what();
        Button number = Style.FIGURE_LINK.on(Style.HEADLINE_NUMBER.on(new Button(headline.number())));
        number.setId("cases-of-" + headline.id());
        number.setMinWidth(USE_PREF_SIZE);
        number.setAccessibleText("List the cases: " + counted + ". " + headline.sentence());
        number.setOnAction(pressed -> model.follow(counted, headline.trail()));
        return number;
    }
}
