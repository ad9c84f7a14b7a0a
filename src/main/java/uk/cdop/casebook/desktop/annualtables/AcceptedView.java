package uk.cdop.casebook.desktop.annualtables;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.OpenCase;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.statistics.facts.AcceptedDoubt;

/** What stands by exception, of every year: each with its reason, opened or taken back. Takes no room while there is none. */
final class AcceptedView extends VBox {

    private static final double HIGH = 7;

    AcceptedView(ChecksViewModel model, OpenCase openCase, ObservableValue<Double> em) {
        Style.TIGHT.on(this);
        LinesView<AcceptedDoubt> list = new LinesView<>(
                "accepted-doubts", "Accepted exceptions. Enter opens the case, Delete takes the exception back.", model.accepted(), CheckWords::accepted, em, HIGH);
        Consumer<AcceptedDoubt> open = one -> openCase.open(one.doubt().number());
        Consumer<AcceptedDoubt> takeBack = one -> model.takeBack(one.doubt());
        list.keys(open, KeyCode.DELETE, takeBack);
        getChildren().addAll(Layouts.sectionTitle("Accepted exceptions, of every year"), list, Layouts.flow(
                Layouts.button("open-accepted-case", "Open the case", Feather.ARROW_RIGHT, () -> list.withChosen(open)),
                Layouts.button("take-back", "Take back", Feather.CORNER_UP_LEFT, () -> list.withChosen(takeBack))));
        Layouts.shownWhen(this, Bindings.isNotEmpty(model.accepted()));
    }
}
