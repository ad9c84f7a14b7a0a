package uk.cdop.casebook.desktop.casefile;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Style;

/** The history of a case, newest first: one card a line, with before and after where a fact was corrected. */
final class HistoryList extends VBox {

    HistoryList(ObservableValue<List<HistoryLine>> lines) {
        setId("history");
        Style.SPACED.on(this);
        lines.subscribe(shown -> getChildren().setAll(shown.stream().map(HistoryList::line).toList()));
    }

    private static Node line(HistoryLine line) {
        VBox card = Layouts.card(Style.STRONG.on(Layouts.wrapped(line.what())), Layouts.muted(line.when() + ", " + line.who()));
        line.change().ifPresent(change -> card.getChildren().add(Layouts.wrapped(change)));
        line.reason().ifPresent(reason -> card.getChildren().add(Layouts.wrapped("Reason: " + reason)));
        return card;
    }
}
