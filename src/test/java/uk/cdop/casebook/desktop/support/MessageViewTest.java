package uk.cdop.casebook.desktop.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.cdop.casebook.testkit.DeskToolkit;
import uk.cdop.casebook.testkit.OnTheScreen;

@OnTheScreen
class MessageViewTest {

    private final ObjectProperty<Message> message = new SimpleObjectProperty<>(Message.NONE);

    @BeforeAll
    static void start() {
        DeskToolkit.start();
    }

    private MessageView view() {
        return DeskToolkit.on(() -> new MessageView(message));
    }

    @Test
    void takesNoRoomWhileThereIsNothingToSay() {
        MessageView view = view();
        assertThat(view.isVisible()).isFalse();
        assertThat(view.isManaged()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(value = Message.Kind.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void saysTheKindByWordIconAndColour(Message.Kind kind) {
        MessageView view = view();
        DeskToolkit.run(() -> message.set(new Message(kind, "A sentence.")));
        assertThat(view.isManaged()).isTrue();
        assertThat(view.getChildren()).hasSize(3);
        assertThat(((Label) view.getChildren().get(1)).getText()).isEqualTo(kind.word()).isNotBlank();
        assertThat(view.getStyleClass()).containsExactly("message", "message-" + kind.name().toLowerCase(Locale.ROOT));
    }

    @Test
    void isReadAloudAsOneSentence() {
        MessageView view = view();
        DeskToolkit.run(() -> message.set(Message.refused("The disk is full.")));
        assertThat(view.getAccessibleText()).isEqualTo("Not done: The disk is full.");
    }

    @Test
    void followsTheMessageAndGoesAgain() {
        MessageView view = view();
        DeskToolkit.run(() -> message.set(Message.done("Written.")));
        DeskToolkit.run(() -> message.set(Message.NONE));
        assertThat(view.isVisible()).isFalse();
    }
}
