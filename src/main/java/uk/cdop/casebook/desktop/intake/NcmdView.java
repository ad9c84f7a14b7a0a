package uk.cdop.casebook.desktop.intake;

import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.support.Columns;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.MessageView;
import uk.cdop.casebook.desktop.support.Style;

/** Whether NCMD was told of the death, by when it should be, and the one button that records it or takes it back. */
final class NcmdView extends VBox {

    NcmdView(NcmdViewModel model) {
        setId("ncmd-notice");
        Style.CARD.on(this);
        Label stands = Style.STRONG.on(Layouts.wrapped(model.standsProperty()));
        stands.setId("ncmd-stands");
        ObservableValue<Boolean> untold = model.toldProperty().map(told -> !told);
        getChildren().addAll(
                Layouts.sectionTitle("National Child Mortality Database (NCMD)"),
                new MessageView(model.messageProperty()),
                stands,
                Layouts.shownWhen(new Columns(
                        Style.THIRD.on(field("ncmd-told-on", "Told on", model.onProperty())),
                        Style.THIRD.on(field("ncmd-told-at", "At (may stay empty)", model.atProperty()))), untold),
                Layouts.flow(
                        Layouts.shownWhen(Layouts.button("record-ncmd-told", "Record that NCMD was told", Feather.CHECK, model::record), untold),
                        Layouts.shownWhen(Layouts.button("take-back-ncmd-told", "Take this back", Feather.ROTATE_CCW, model::takeBack), model.toldProperty())));
    }

    private static VBox field(String id, String label, StringProperty typed) {
        TextField field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(typed);
        return Layouts.labelled(label, field);
    }
}
