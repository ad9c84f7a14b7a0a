package uk.cdop.casebook.desktop.agencies;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Style;

/** Says what is asked for of one form, and opens the list of its pages to be ticked. */
final class PartChoiceView extends VBox {

    PartChoiceView(String id, PartChoice part) {
        Style.TIGHT.on(this);
        BooleanProperty open = new SimpleBooleanProperty();
        if (!part.hasChoice()) {
            getChildren().add(Layouts.wrapped(part.wordsProperty()));
            return;
        }
        Button choose = Layouts.button(id + "-pages", "", Feather.LIST, () -> open.set(!open.get()));
        choose.textProperty().bind(open.map(shown -> shown ? "Hide the pages" : "Choose pages…"));
        choose.accessibleTextProperty().bind(open.map(shown -> (shown ? "Hide the pages of: " : "Choose pages of: ") + part.title()));
        VBox pages = Layouts.column(Style.TIGHT);
        part.each(page -> {
            CheckBox tick = new CheckBox(page.title());
            tick.setId(id + "-" + page.key());
            tick.setWrapText(true);
            tick.setAccessibleText("Ask for the page " + page.title() + " of: " + part.title());
            tick.selectedProperty().bindBidirectional(part.tickedProperty(page));
            pages.getChildren().add(tick);
        });
        getChildren().addAll(Layouts.flow(Layouts.wrapped(part.wordsProperty()), choose), Layouts.shownWhen(pages, open));
    }
}
