package uk.cdop.casebook.desktop.agencies;

import java.io.File;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Style;

/** The buttons for the files of the selected request; shown only where the program can write and read them. */
final class FilesView extends VBox {

    private final AgenciesViewModel model;

    FilesView(AgenciesViewModel model) {
        this.model = model;
        Style.SPACED.on(this);
        getChildren().setAll(
                Layouts.flow(
                        Layouts.button("write-request-files", "Write the request files…", Feather.FILE_TEXT, this::write),
                        Layouts.button("read-returned-file", "Read a returned file…", Feather.UPLOAD, this::read)),
                new ReturnPreviewView(model.files().previewProperty(), this::keep, model.files()::leave));
        boolean possible = model.isAllowed();
        setVisible(possible);
        setManaged(possible);
    }

    private void write() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle("Folder for the request files");
        File chosen = chooser.showDialog(getScene().getWindow());
        if (chosen != null) {
            model.selectedProperty().get().ifPresent(line -> model.files().write(line.request(), chosen.toPath()));
        }
    }

    private void read() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Returned file");
        File chosen = chooser.showOpenDialog(getScene().getWindow());
        if (chosen != null) {
            model.selectedProperty().get().ifPresent(line -> model.files().read(line.request(), chosen.toPath()));
        }
    }

    private void keep() {
        model.selectedProperty().get().ifPresent(line -> model.files().keep(line.request(), line.today()));
    }
}
