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

    public JobView(String id, String cancelling, ObservableValue<Optional<Job>> job, Runnable cancel) {
        Style.TOOLBAR.on(this);
        setId(id + "-progress");
        ProgressBar bar = new ProgressBar();
        bar.setAccessibleText("Progress");
        bar.progressProperty().bind(job.flatMap(some -> some.<ObservableValue<Number>>map(Job::fractionProperty).orElseGet(SimpleDoubleProperty::new)));
        Label step = Layouts.muted("");
        step.textProperty().bind(job.flatMap(some -> some.<ObservableValue<String>>map(Job::stepProperty).orElseGet(SimpleStringProperty::new)));
        Node stop = Layouts.button(id + "-cancel", cancelling, Feather.X, cancel);
        getChildren().addAll(bar, step, stop);
        Layouts.shownWhen(this, job.map(Optional::isPresent));
    }
}
