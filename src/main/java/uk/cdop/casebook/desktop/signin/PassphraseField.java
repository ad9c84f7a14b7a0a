package uk.cdop.casebook.desktop.signin;

import java.util.Locale;
import javafx.beans.property.StringProperty;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.support.Icons;
import uk.cdop.casebook.desktop.support.Style;

/** A passphrase, hidden unless the person asks to see it. */
final class PassphraseField extends HBox {

    private final PasswordField hidden = new PasswordField();
    private final TextField shown = new TextField();
    private final ToggleButton show = new ToggleButton("Show", Icons.of(Feather.EYE));

    PassphraseField(String id, String name, StringProperty passphrase, Runnable onEnter) {
        Style.SPACED.on(this);
        hidden.setId(id);
        shown.setId(id + "-shown");
        show.setId(id + "-show");
        show.setMinWidth(USE_PREF_SIZE);
        show.setAccessibleText("Show " + name.toLowerCase(Locale.ROOT));
        for (TextField field : new TextField[] {hidden, shown}) {
            field.textProperty().bindBidirectional(passphrase);
            field.setAccessibleText(name);
            field.setOnAction(entered -> onEnter.run());
        }
        shown.visibleProperty().bind(show.selectedProperty());
        hidden.visibleProperty().bind(show.selectedProperty().not());
        StackPane fields = new StackPane(hidden, shown);
        HBox.setHgrow(fields, Priority.ALWAYS);
        getChildren().addAll(fields, show);
    }

    TextField field() {
        return hidden;
    }
}
