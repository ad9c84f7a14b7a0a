package uk.cdop.casebook.desktop.form;

import java.nio.file.Path;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.support.FolderField;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.desktop.support.Style;

/** Where the form is to be written for paper. The file's name says nothing of the case. */
final class PrintFormView extends VBox {

    PrintFormView(FormViewModel model, BooleanProperty printing) {
        setId("form-printing");
        Style.ACTION_BAR.on(this);
        StringProperty folder = new SimpleStringProperty("");
        getChildren().addAll(
                new FolderField("form-print-folder", "Folder for the PDF file", folder),
                Layouts.flow(
                        Layouts.primary("form-print-write", "Write the PDF file", Feather.DOWNLOAD, () -> write(model, folder.get().strip(), printing)),
                        Layouts.button("form-print-close", "Close", Feather.X, () -> printing.set(false)),
                        Layouts.muted("The file is not encrypted. Open it to print, and delete it when it is no longer needed.")));
        Layouts.shownWhen(this, printing);
    }

    private static void write(FormViewModel model, String folder, BooleanProperty printing) {
        if (folder.isEmpty()) {
            model.messageProperty().set(Message.refused("Choose a folder first. Nothing was written."));
            return;
        }
        model.print(Path.of(folder).resolve("form.pdf"));
        printing.set(false);
    }
}
