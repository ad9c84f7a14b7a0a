package uk.cdop.casebook.desktop.form;

import javafx.beans.property.BooleanProperty;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.support.Columns;
import uk.cdop.casebook.desktop.support.FolderField;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Style;

/** Where the form is to be written for paper. The file's name says the case and nothing of the child. */
final class PrintFormView extends VBox {

    PrintFormView(FormPrinting model, BooleanProperty printing) {
        setId("form-printing");
        Style.ACTION_BAR.on(this);
        TextField name = new TextField();
        name.setId("form-print-name");
        name.textProperty().bindBidirectional(model.nameProperty());
        getChildren().addAll(
                new Columns(
                        Style.HALF.on(new FolderField("form-print-folder", "Folder for the PDF file", model.folderProperty())),
                        Style.HALF.on(Layouts.labelled("Name of the file", name))),
                Layouts.flow(
                        Layouts.primary("form-print-write", "Write the PDF file", Feather.DOWNLOAD, () -> printing.set(!model.write())),
                        Layouts.button("form-print-close", "Close", Feather.X, () -> printing.set(false)),
                        Layouts.muted("The file is not encrypted. Open it to print, and delete it when it is no longer needed.")));
        printing.subscribe(now -> {
            if (now) {
                model.begin();
            }
        });
        Layouts.shownWhen(this, printing);
    }
}
