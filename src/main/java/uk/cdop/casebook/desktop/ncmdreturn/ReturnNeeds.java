package uk.cdop.casebook.desktop.ncmdreturn;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.support.Fact;
import uk.cdop.casebook.desktop.support.FactList;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.OpenCase;
import uk.cdop.casebook.desktop.support.Style;

/** What the selected case still needs before it is ready for the national database. */
final class ReturnNeeds extends VBox {

    ReturnNeeds(ReturnViewModel model, OpenCase keyIn, OpenCase openCase) {
        setId("return-needs");
        Style.CARD.on(this);
        ObservableValue<Optional<ReturnLine>> selected = model.selectedProperty();
        Node key = Layouts.primary("key-in-case", "Key in this case", Feather.EDIT_3, () -> selected.getValue().ifPresent(line -> keyIn.open(line.number())));
        Node open = Layouts.button(
                "open-return-case", "Open case", Feather.ARROW_RIGHT, () -> selected.getValue().ifPresent(line -> openCase.open(line.number())));
        Node nothing = Layouts.shownWhen(
                Layouts.muted("Nothing: every form that is due is complete."),
                selected.map(line -> line.filter(ReturnLine::ready).isPresent()));
        getChildren().addAll(
                Style.SECTION_TITLE.on(Layouts.wrapped(selected.map(line -> line.map(shown -> "What " + shown.number() + " needs").orElse("")))),
                nothing,
                new FactList(selected.map(line -> line.<List<Fact>>map(ReturnLine::needs).orElse(List.of()))),
                Layouts.flow(key, open));
        Layouts.shownWhen(this, selected.map(Optional::isPresent));
    }
}
