package uk.cdop.casebook.desktop.ncmdreturn;

import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.util.Duration;

/** Hands an answer to the clipboard, and takes it out again after half a minute where nothing else was copied. Source: design, security, "Screen, clipboard, temp". */
final class CopiedAnswer {

    private final PauseTransition wait = new PauseTransition(Duration.seconds(30));
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");

    void copy(String answer) {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        clipboard.setContent(Map.of(DataFormat.PLAIN_TEXT, answer));
        said.set("Copied. It leaves the clipboard after half a minute.");
        wait.setOnFinished(over -> {
            if (answer.equals(clipboard.getString())) {
                clipboard.clear();
            }
            said.set("");
        });
        wait.playFromStart();
    }

    ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }
}
