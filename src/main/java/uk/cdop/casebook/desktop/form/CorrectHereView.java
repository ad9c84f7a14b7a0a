package uk.cdop.casebook.desktop.form;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.forms.answer.FieldKey;

/** What stands under an answer while it is corrected: why, and the two ways out. */
final class CorrectHereView extends VBox {

    CorrectHereView(FieldKey key, FormCorrection correction) {
        setId(key + "-correction");
        Style.TIGHT.on(this);
        TextField reason = new TextField();
        reason.setId(key + "-reason");
        reason.textProperty().bindBidirectional(correction.reasonProperty());
        reason.setOnAction(entered -> correction.save());
        Label error = Style.FIELD_ERROR.on(Layouts.wrapped(correction.errorProperty()));
        error.setId(key + "-reason-error");
        getChildren().addAll(
                Layouts.labelled("Reason for the correction", reason),
                Layouts.shownWhen(error, correction.errorProperty().map(says -> !says.isEmpty())),
                Layouts.flow(
                        Layouts.primary(key + "-save-correction", "Save correction", Feather.CHECK, correction::save),
                        Layouts.button(key + "-leave-correction", "Leave as it was", Feather.X, correction::giveUp)),
                Layouts.muted("Both versions are kept."));
        addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ESCAPE) {
                pressed.consume();
                correction.giveUp();
            }
        });
    }
}
