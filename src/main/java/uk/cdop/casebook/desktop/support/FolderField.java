package uk.cdop.casebook.desktop.support;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import org.kordamp.ikonli.feather.Feather;

/** A folder, typed or chosen with the system's own chooser, which starts where the person was before. */
public final class FolderField extends VBox {

    private final String title;
    private final StringProperty folder;

    public FolderField(String id, String title, StringProperty folder) {
        this.title = title;
        this.folder = folder;
        Style.TIGHT.on(this);
        TextField typed = new TextField();
        typed.setId(id);
        typed.setAccessibleText(title);
        typed.textProperty().bindBidirectional(folder);
        HBox.setHgrow(typed, Priority.ALWAYS);
        Label label = Style.FIELD_LABEL.on(Layouts.wrapped(title));
        label.setLabelFor(typed);
        Button choose = Layouts.button(id + "-choose", "Choose…", Feather.FOLDER, this::choose);
        choose.setAccessibleText("Choose: " + title);
        getChildren().addAll(label, Layouts.row(typed, choose));
    }

    private void choose() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        if (!folder.get().isBlank() && Files.isDirectory(Path.of(folder.get().strip()))) {
            chooser.setInitialDirectory(new File(folder.get().strip()));
        }
        File chosen = chooser.showDialog(getScene().getWindow());
        if (chosen != null) {
            folder.set(chosen.getPath());
        }
    }
}
