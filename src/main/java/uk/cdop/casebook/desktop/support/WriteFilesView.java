package uk.cdop.casebook.desktop.support;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A card that writes files: where to, the button that does it, how far it has come, and what was written. */
public final class WriteFilesView extends VBox {

    private final WriteFilesViewModel model;

    public WriteFilesView(String id, String explanation, WriteFilesViewModel model) {
        this.model = model;
        setId(id);
        Style.CARD.on(this);
        Node write = Layouts.primary(id + "-write", model.title(), Feather.DOWNLOAD, model::write);
        write.disableProperty().bind(working());
        getChildren().addAll(
                Layouts.sectionTitle(model.title()), Layouts.muted(explanation), target(write),
                new JobView(id, "Cancel, leave everything as it was", model.jobProperty(), model::cancel, write::requestFocus),
                new MessageView(model.messageProperty()), files());
    }

    private Node target(Node write) {
        return Layouts.column(Style.LINE, new FolderField(getId() + "-folder", "Folder for the files", model.folderProperty()), Layouts.flow(write));
    }

    private Node files() {
        VBox list = Layouts.column(Style.TIGHT);
        model.files().subscribe(() -> list.getChildren().setAll(lines(model.files())));
        return list;
    }

    /** Their names; the message above says in which folder. */
    private static List<Label> lines(List<Path> files) {
        return files.stream().map(file -> Style.CODE.on(Layouts.wrapped(file.getFileName().toString()))).toList();
    }

    private ObservableValue<Boolean> working() {
        return model.jobProperty().map(Optional::isPresent);
    }
}
