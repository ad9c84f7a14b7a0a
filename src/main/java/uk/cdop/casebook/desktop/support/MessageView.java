package uk.cdop.casebook.desktop.support;

import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** Shows a {@link Message} in place: icon, word and sentence. Takes no room while there is none; what stops somebody is scrolled to. */
public final class MessageView extends HBox {

    private final Label text = Layouts.wrapped("");

    public MessageView(ObservableValue<Message> message) {
        setAlignment(Pos.TOP_LEFT);
        setAccessibleRole(AccessibleRole.TEXT);
        HBox.setHgrow(text, Priority.ALWAYS);
        visibleProperty().bind(message.map(Message::isShown));
        managedProperty().bind(visibleProperty());
        message.subscribe(this::show);
    }

    private void show(Message message) {
        Label word = Style.MESSAGE_WORD.on(new Label(message.kind().word()));
        word.setMinWidth(USE_PREF_SIZE);
        text.setText(message.text());
        getStyleClass().setAll(Style.MESSAGE.css(), Style.MESSAGE.css() + "-" + message.kind().name().toLowerCase(Locale.ROOT));
        setAccessibleText(message.kind().word() + ": " + message.text());
        getChildren().setAll(Icons.of(icon(message.kind())), word, text);
        if (message.kind() == Message.Kind.REFUSED || message.kind() == Message.Kind.WARNING) {
            Reveal.soon(this);
        }
    }

    private static Feather icon(Message.Kind kind) {
        return switch (kind) {
            case NONE, INFORMATION -> Feather.INFO;
            case DONE -> Feather.CHECK_CIRCLE;
            case WARNING -> Feather.ALERT_TRIANGLE;
            case REFUSED -> Feather.ALERT_CIRCLE;
        };
    }
}
