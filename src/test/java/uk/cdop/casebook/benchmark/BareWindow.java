package uk.cdop.casebook.benchmark;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/** The floor of every start: a JavaFX window with one label. */
public final class BareWindow {

    private BareWindow() {}

    public static void main(String[] arguments) {
        FirstPulse.endAfterIt();
        Platform.startup(() -> {
            Stage stage = new Stage();
            stage.setScene(new Scene(new Label("Bare"), 1280, 720));
            stage.show();
        });
    }
}
