package uk.cdop.casebook.desktop.support;

import java.util.Optional;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;

/** How far a piece of work has come, what it is doing, and the button that stops it; takes no room while there is none. */
public final class JobView extends FlowPane {

    private static final double BAR_EMS = 8;

    /** @param back puts the cursor where it belongs when the work ends while it stands on the button that stops it */
    public JobView(String id, String cancelling, ObservableValue<Optional<Job>> job, Runnable cancel, Runnable back) {
        Style.TOOLBAR.on(this);
        setId(id + "-progress");
        ProgressBar bar = new ProgressBar();
        bar.setAccessibleText("Progress");
        bar.progressProperty().bind(job.flatMap(some -> some.<ObservableValue<Number>>map(Job::fractionProperty).orElseGet(SimpleDoubleProperty::new)));
        Label step = Layouts.muted("");
        step.textProperty().bind(job.flatMap(some -> some.map(JobView::words).orElseGet(SimpleStringProperty::new)));
        bar.prefWidthProperty().bind(step.fontProperty().map(font -> font.getSize() * BAR_EMS));
        Node stop = Layouts.button(id + "-cancel", cancelling, Feather.X, cancel);
        getChildren().addAll(bar, step, stop);
        job.subscribe((before, now) -> {
            if (now.isEmpty() && stop.isFocused()) {
                back.run();
            }
        });
        Layouts.shownWhen(this, job.map(Optional::isPresent));
    }

    /** What it is doing, or what it is for as long as it waits. */
    private static ObservableValue<String> words(Job job) {
        return job.stepProperty().map(step -> step.isEmpty() ? job.title() : step);
    }
}
