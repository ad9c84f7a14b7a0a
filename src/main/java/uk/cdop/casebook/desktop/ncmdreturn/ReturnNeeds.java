package uk.cdop.casebook.desktop.ncmdreturn;

import java.util.List;
import java.util.Optional;
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

    ReturnNeeds(ReturnViewModel model, OpenCase openCase) {
        setId("return-needs");
        Style.CARD.on(this);
        Node open = Layouts.button("open-return-case", "Open case", Feather.ARROW_RIGHT, () -> model.selectedProperty().get().ifPresent(line -> openCase.open(line.number())));
        getChildren().addAll(
                Style.SECTION_TITLE.on(Layouts.wrapped(model.selectedProperty().map(line -> line.map(shown -> "What " + shown.number() + " needs").orElse("")))),
                Layouts.shownWhen(Layouts.muted("Nothing: every form that is due is complete."), model.selectedProperty().map(line -> line.filter(shown -> shown.needs().isEmpty()).isPresent())),
                new FactList(model.selectedProperty().map(line -> line.<List<Fact>>map(ReturnLine::needs).orElse(List.of()))),
                open);
        Layouts.shownWhen(this, model.selectedProperty().map(Optional::isPresent));
    }
}
