package uk.cdop.casebook.desktop.document;

import java.io.File;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.casework.document.DocumentKind;
import uk.cdop.casebook.desktop.support.Columns;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.MessageView;
import uk.cdop.casebook.desktop.support.Style;

/** The panel in which a file is chosen and described before it is attached. */
final class AttachView extends VBox {

    private final AttachViewModel model;

    AttachView(AttachViewModel model) {
        this.model = model;
        Style.CARD.on(this);
        getChildren().addAll(
                Layouts.sectionTitle("Attach a document"),
                Layouts.muted("PDF, picture, Word document or plain text, up to 25 MB. It is kept encrypted in the vault."),
                new MessageView(model.messageProperty()),
                new Columns(Style.HALF.on(Layouts.labelled("File", file())), Style.HALF.on(Layouts.labelled("Title", title()))),
                new Columns(Style.HALF.on(Layouts.labelled("What it is", kind())), Style.HALF.on(distressing())),
                Layouts.flow(Layouts.primary("attach-document", "Attach document", Feather.PAPERCLIP, model::attach)));
    }

    private Node file() {
        TextField typed = new TextField();
        typed.setId("document-file");
        typed.setAccessibleText("File");
        typed.textProperty().bindBidirectional(model.fileProperty());
        HBox.setHgrow(typed, Priority.ALWAYS);
        Button choose = Layouts.button("document-choose", "Choose…", Feather.FILE, this::choose);
        choose.setAccessibleText("Choose the file");
        return Layouts.row(typed, choose);
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Attach a document");
        File chosen = chooser.showOpenDialog(getScene().getWindow());
        if (chosen != null) {
            model.fileProperty().set(chosen.getPath());
        }
    }

    private Node title() {
        TextField title = new TextField();
        title.setId("document-title");
        title.textProperty().bindBidirectional(model.titleProperty());
        return title;
    }

    private Node kind() {
        ComboBox<DocumentKind> kinds = new ComboBox<>(FXCollections.observableArrayList(DocumentKind.values()));
        kinds.setId("document-kind");
        kinds.setMaxWidth(Double.MAX_VALUE);
        kinds.setConverter(new StringConverter<>() {
            @Override
            public String toString(DocumentKind kind) {
                return kind == null ? "" : kind.label();
            }

            @Override
            public DocumentKind fromString(String label) {
                return model.kindProperty().get();
            }
        });
        kinds.valueProperty().bindBidirectional(model.kindProperty());
        return kinds;
    }

    private Node distressing() {
        CheckBox covered = new CheckBox("Cover it until somebody chooses to see it");
        covered.setId("document-distressing");
        covered.setWrapText(true);
        covered.selectedProperty().bindBidirectional(model.distressingProperty());
        return covered;
    }
}
