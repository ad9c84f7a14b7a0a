package uk.cdop.casebook.desktop.document;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.casework.document.CaseDocument;
import uk.cdop.casebook.desktop.support.EmptyState;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.MessageView;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.desktop.support.Texts;

/** The documents of a case: the list, the one that is read, and below them the way to attach another. */
public final class DocumentsView extends VBox {

    private final DocumentsViewModel model;

    public DocumentsView(DocumentsViewModel model) {
        this.model = model;
        setId("documents");
        Style.PAGE.on(this);
        ObservableValue<Boolean> none = Bindings.isEmpty(model.documents());
        ObservableValue<Boolean> reading = model.openProperty().map(shown -> shown.isPresent());
        Node empty = new EmptyState(Feather.PAPERCLIP, "No documents are attached to this case", "Reports, letters and pictures that belong to the case can be kept here, encrypted in the vault.");
        Node list = Layouts.column(Style.TIGHT, Layouts.muted("Enter opens the chosen document to be read. Each reading is put on record."), list());
        getChildren().addAll(
                new MessageView(model.messageProperty()),
                Layouts.shownWhen(empty, none),
                Layouts.shownWhen(list, Bindings.createBooleanBinding(() -> !model.documents().isEmpty() && model.openProperty().get().isEmpty(), model.documents(), model.openProperty())),
                Layouts.shownWhen(new DocumentPageView(model), reading));
        if (model.mayChange()) {
            getChildren().add(Layouts.shownWhen(new AttachView(model.attach()), reading.map(is -> !is)));
        }
    }

    private ListView<CaseDocument> list() {
        ListView<CaseDocument> list = new ListView<>(model.documents());
        list.setId("document-list");
        list.setAccessibleText("Documents of the case");
        list.setCellFactory(any -> new Line());
        list.prefHeightProperty().bind(Bindings.size(model.documents()).multiply(46).add(4));
        list.setMaxHeight(420);
        list.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                open(list);
                key.consume();
            }
        });
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.getClickCount() == 2) {
                open(list);
            }
        });
        return list;
    }

    private void open(ListView<CaseDocument> list) {
        CaseDocument chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            model.open(chosen);
        }
    }

    /** One document in the list. */
    private static final class Line extends ListCell<CaseDocument> {

        @Override
        protected void updateItem(CaseDocument document, boolean empty) {
            super.updateItem(document, empty);
            setText(empty || document == null ? null : words(document));
        }

        private static String words(CaseDocument document) {
            String withdrawn = document.isWithdrawn() ? "  (withdrawn)" : "";
            return document.title() + withdrawn + "\n" + document.kind().label() + " · " + document.form().label() + " · attached "
                    + Texts.date(document.attachedOn()) + " by " + document.attachedBy();
        }
    }
}
