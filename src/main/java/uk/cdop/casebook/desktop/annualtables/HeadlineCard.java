package uk.cdop.casebook.desktop.annualtables;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Style;

/** One headline of the year. */
final class HeadlineCard extends VBox {

    HeadlineCard(Headline headline, AnnualTablesViewModel model) {
        setId("headline-" + headline.id());
        Style.FIFTH.on(Style.CARD.on(this));
        getChildren().addAll(
                Style.HEADLINE_NUMBER.on(Layouts.wrapped(headline.number())),
                Style.STRONG.on(Layouts.wrapped(headline.what())),
                Layouts.wrapped(headline.lastYear()),
                Layouts.muted(headline.sentence()));
        if (!headline.trail().isEmpty()) {
            String counted = headline.number() + " " + headline.what();
            Button cases = Layouts.button("cases-of-" + headline.id(), "See the cases", Feather.LIST, () -> model.follow(counted, headline.trail()));
            cases.setAccessibleText("See the cases: " + counted);
            getChildren().add(cases);
        }
    }
}
