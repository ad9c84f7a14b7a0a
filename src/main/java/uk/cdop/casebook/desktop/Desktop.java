package uk.cdop.casebook.desktop;

import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import uk.cdop.casebook.desktop.settings.SettingsFile;
import uk.cdop.casebook.desktop.settings.SettingsViewModel;
import uk.cdop.casebook.desktop.shell.WindowView;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Pause;
import uk.cdop.casebook.desktop.support.Problems;

/** The window of the program. {@link #launch} opens it and comes back when it is closed. */
public final class Desktop {

    static final double LEAST_WIDTH = 1280;
    static final double LEAST_HEIGHT = 720;

    private Desktop() {}

    /** Opens the window and waits until it is closed. Call it from the main thread, once in the life of the program. */
    public static void launch(Collaborators collaborators) throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        Platform.startup(() -> open(new Stage(), collaborators, closed::countDown));
        closed.await();
        Platform.exit();
    }

    private static void open(Stage stage, Collaborators collaborators, Runnable onClosed) {
        Problems problems = new Problems(Platform::runLater);
        Thread.currentThread().setUncaughtExceptionHandler(problems);
        Background background = Background.onOneThread(problems);
        SettingsViewModel settings = new SettingsViewModel(new SettingsFile(collaborators.settingsFile()), background);
        WindowView window = new WindowView(new WindowView.Parts(
                collaborators.signIn(), collaborators.useCases(), collaborators.strength(), settings, background, problems, Pause.ofTyping()));
        collaborators.vault().ifPresent(window::offer);
        Scene scene = new Scene(window, LEAST_WIDTH, LEAST_HEIGHT);
        settings.settingsProperty().subscribe(now -> now.theme().dress(scene, now.textSize()));
        stage.setTitle("CDOP Casebook");
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setScene(scene);
        stage.setOnCloseRequest(asked -> {
            asked.consume();
            window.leave(() -> {
                stage.hide();
                background.close();
                onClosed.run();
            });
        });
        stage.show();
    }
}
