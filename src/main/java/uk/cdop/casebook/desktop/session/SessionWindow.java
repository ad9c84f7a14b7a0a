package uk.cdop.casebook.desktop.session;

import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Covering;

/** Opens a meeting on a full screen of its own, which Esc leaves, and lets its clock run. */
public final class SessionWindow {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 720;

    private final SessionOffice office;
    private final Background background;
    private final Covering covering;
    private final Consumer<Scene> dresses;

    /** @param dresses gives the scene the theme and the text size of this workstation */
    public SessionWindow(SessionOffice office, Background background, Covering covering, Consumer<Scene> dresses) {
        this.office = office;
        this.background = background;
        this.covering = covering;
        this.dresses = dresses;
    }

    /** @param left what comes when somebody leaves the screen */
    public Stage open(MeetingNumber meeting, Runnable left) {
        Stage stage = new Stage();
        SessionViewModel model = new SessionViewModel(office, background, stage::hide);
        Timeline seconds = new Timeline(new KeyFrame(Duration.seconds(1), tick -> model.clock().tick()));
        seconds.setCycleCount(Animation.INDEFINITE);
        Scene scene = new Scene(new StackPane(new SessionView(model, covering)), WIDTH, HEIGHT);
        dresses.accept(scene);
        stage.setTitle("Panel meeting " + meeting);
        stage.setScene(scene);
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreen(true);
        stage.setOnCloseRequest(closing -> model.leave());
        stage.setOnHidden(gone -> {
            seconds.stop();
            left.run();
        });
        stage.show();
        seconds.play();
        model.begin(meeting);
        return stage;
    }
}
