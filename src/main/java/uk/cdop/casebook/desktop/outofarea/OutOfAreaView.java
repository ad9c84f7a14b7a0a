package uk.cdop.casebook.desktop.outofarea;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.support.EmptyState;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.MessageView;
import uk.cdop.casebook.desktop.support.OpenCase;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.desktop.support.Texts;

/** The page of cases that two panels share. */
public final class OutOfAreaView extends BorderPane {

    public OutOfAreaView(OutOfAreaViewModel model, PackInViewModel packIn, OpenCase openCase) {
        setId("out-of-area");
        Label count = Style.STRONG.on(Layouts.wrapped(Bindings.createStringBinding(() -> Texts.counted(model.rows().size(), "case"), model.rows())));
        ObservableValue<Boolean> some = Bindings.isNotEmpty(model.rows());
        Node none = new EmptyState(
                Feather.MAP, "No case is shared with another panel",
                "A child who lived elsewhere appears here once registered. To hand over a case, give its reference below.");
        VBox page = Style.PAGE.on(new VBox(
                Layouts.column(
                        Style.TIGHT,
                        Layouts.flow(Layouts.pageTitle("Out of area"), count),
                        Layouts.muted("Cases that two panels share, with what is still outstanding and for how long. A child who lived elsewhere is in no"
                                + " count of residents, of deaths or of reviews here.")),
                new MessageView(model.messageProperty()),
                Layouts.shownWhen(new LedgerTable(model, openCase, count.fontProperty().map(Font::getSize)), some),
                Layouts.shownWhen(none, model.readProperty().flatMap(read -> some.map(is -> read && !is))),
                new StepsView(model, openCase)));
        if (model.isAllowed()) {
            page.getChildren().add(new PackInView(packIn));
        }
        setCenter(Layouts.scrolled(page));
    }
}
