package uk.cdop.casebook.desktop.casefile;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.support.Columns;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.MessageView;
import uk.cdop.casebook.desktop.support.Style;

/** The panel in which the core facts of a case are corrected, with a reason. */
final class CorrectionView extends VBox {

    private final CorrectionViewModel model;

    CorrectionView(CorrectionViewModel model) {
        this.model = model;
        setId("correction");
        Style.PAGE.on(this);
        getChildren().addAll(
                Layouts.sectionTitle("Correct facts"),
                Layouts.muted("Both versions are kept. In a field, F2 says not known, F3 not applicable, F4 refused."),
                new MessageView(model.messageProperty()),
                fields(),
                reason(),
                actions());
    }

    void focusFirst() {
        lookup("#" + model.first().name()).requestFocus();
    }

    private Node fields() {
        return new Columns(model.fields().stream().map(field -> Style.THIRD.on(new CorrectedFieldView(field))).toArray(Node[]::new));
    }

    private Node reason() {
        TextArea reason = new TextArea();
        reason.setId("reason");
        reason.setPrefRowCount(2);
        reason.setWrapText(true);
        reason.textProperty().bindBidirectional(model.reasonProperty());
        Label error = Style.FIELD_ERROR.on(Layouts.wrapped(model.reasonErrorProperty()));
        error.setId("reason-error");
        Layouts.shownWhen(error, model.reasonErrorProperty().map(says -> !says.isEmpty()));
        return Layouts.column(Style.TIGHT, Layouts.labelled("Reason for the correction", reason), error);
    }

    private Node actions() {
        Node save = Layouts.primary("save-correction", "Save correction", Feather.CHECK, model::save);
        save.disableProperty().bind(model.busyProperty());
        return Layouts.flow(
                save,
                Layouts.button("give-up-correction", "Leave as it was", Feather.X, model::close),
                Layouts.shownWhen(Layouts.muted("Saving…"), model.busyProperty()));
    }
}
