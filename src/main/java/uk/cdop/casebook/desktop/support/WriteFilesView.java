package uk.cdop.casebook.desktop.support;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A card that writes files: where to, the button that does it, how far it has come, and what was written. */
public final class WriteFilesView extends VBox {

    private static final ObservableValue<Number> NO_PROGRESS = new SimpleDoubleProperty(0);
    private static final ObservableValue<String> NO_STEP = new SimpleStringProperty("");

    private final WriteFilesViewModel model;

    public WriteFilesView(String id, String explanation, WriteFilesViewModel model) {
        this.model = model;
        setId(id);
        Style.CARD.on(this);
        getChildren().addAll(
                Layouts.sectionTitle(model.title()), Layouts.muted(explanation), target(), progress(), new MessageView(model.messageProperty()), files());
    }

    private Node target() {
        Node write = Layouts.primary(getId() + "-write", model.title(), Feather.DOWNLOAD, model::write);
        write.disableProperty().bind(working());
        return Layouts.column(Style.LINE, new FolderField(getId() + "-folder", "Folder for the files", model.folderProperty()), Layouts.flow(write));
    }

    private Node progress() {
        ProgressBar bar = new ProgressBar();
        bar.setAccessibleText("Progress");
        Label step = Layouts.muted("");
        bar.progressProperty().bind(model.jobProperty().flatMap(job -> job.<ObservableValue<Number>>map(Job::fractionProperty).orElse(NO_PROGRESS)));
        step.textProperty().bind(model.jobProperty().flatMap(job -> job.<ObservableValue<String>>map(Job::stepProperty).orElse(NO_STEP)));
        Node cancel = Layouts.button(getId() + "-cancel", "Cancel, leave everything as it was", Feather.X, model::cancel);
        return Layouts.shownWhen(Layouts.column(Style.LINE, bar, step, cancel), working());
    }

    private Node files() {
        VBox list = Layouts.column(Style.TIGHT);
        model.files().subscribe(() -> list.getChildren().setAll(lines(model.files())));
        return list;
    }

    private static List<Label> lines(List<Path> files) {
        return files.stream().map(file -> Style.CODE.on(Layouts.wrapped(file.toString()))).toList();
    }

    private ObservableValue<Boolean> working() {
        return model.jobProperty().map(Optional::isPresent);
    }
}
