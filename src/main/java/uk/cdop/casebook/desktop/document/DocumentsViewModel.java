package uk.cdop.casebook.desktop.document;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import uk.cdop.casebook.casework.document.CaseDocument;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Covering;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.office.desk.DocumentsDesk;
import uk.cdop.casebook.office.document.OpenDocument.ShownDocument;
import uk.cdop.casebook.office.document.WithdrawDocument.WithdrawDocumentOutcome;
import uk.cdop.casebook.office.door.DocumentReader.Page;
import uk.cdop.casebook.office.failure.OfficeFailure;

/** The documents of one case on the screen: the list, the one that is open, and its page in view. */
public final class DocumentsViewModel {

    private final DocumentsDesk desk;
    private final boolean mayChange;
    private final Covering covering;
    private final Background background;
    private final AttachViewModel attach;
    private final ObservableList<CaseDocument> documents = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<ShownDocument>> open = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Page>> page = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper pageNumber = new ReadOnlyIntegerWrapper();
    private final BooleanProperty covered = new SimpleBooleanProperty();
    private final StringProperty reason = new SimpleStringProperty("");
    private final ObjectProperty<Message> message = new SimpleObjectProperty<>(Message.NONE);
    private Optional<CaseNumber> number = Optional.empty();

    public DocumentsViewModel(DocumentsDesk desk, boolean mayChange, Covering covering, Background background) {
        this.desk = desk;
        this.mayChange = mayChange;
        this.covering = covering;
        this.background = background;
        this.attach = new AttachViewModel(desk.attachDocument()::attach, background, this::attached);
    }

    public void read(CaseNumber asked) {
        if (!number.equals(Optional.of(asked))) {
            close();
            documents.clear();
            message.set(Message.NONE);
            number = Optional.of(asked);
            attach.forCase(asked);
        }
        background.run("List the documents", progress -> desk.listDocuments().list(asked), found -> {
            if (number.equals(Optional.of(asked))) {
                documents.setAll(found);
            }
        }, this::failed);
    }

    private void attached(CaseDocument document) {
        message.set(Message.done("Attached and kept encrypted in the vault. The file you chose is still where it was; delete it there if it should not stay."));
        read(document.number());
    }

    /** Opens a document to be read; a distressing one is covered at first. */
    public void open(CaseDocument document) {
        background.run("Open the document", progress -> desk.openDocument().open(document.id()), shown -> {
            covered.set(shown.document().distressing() && covering.isWanted());
            reason.set("");
            message.set(Message.NONE);
            open.set(Optional.of(shown));
            turnTo(0);
        }, this::failed);
    }

    public void turnTo(int wanted) {
        open.get().filter(shown -> wanted >= 0 && wanted < shown.pages().count()).ifPresent(shown ->
                background.run("Draw the page", progress -> shown.pages().page(wanted), drawn -> {
                    if (open.get().equals(Optional.of(shown))) {
                        pageNumber.set(wanted);
                        page.set(Optional.of(drawn));
                    }
                }, this::failed));
    }

    /** Puts the document away; nothing of it stays in memory or on disk. */
    public void close() {
        open.set(Optional.empty());
        page.set(Optional.empty());
    }

    public void withdraw() {
        open.get().ifPresent(shown -> change(() -> desk.withdrawDocument().withdraw(shown.document().id(), reason.get())));
    }

    public void restore() {
        open.get().ifPresent(shown -> change(() -> desk.withdrawDocument().restore(shown.document().id())));
    }

    private void change(Supplier<WithdrawDocumentOutcome> how) {
        background.run("Change the document", progress -> how.get(), outcome -> {
            switch (outcome) {
                case WithdrawDocumentOutcome.Done(CaseDocument document) -> {
                    message.set(Message.done(document.isWithdrawn() ? "Withdrawn. It is kept, and can be taken back." : "Taken back. It counts again."));
                    close();
                    read(document.number());
                }
                case WithdrawDocumentOutcome.Refused(var finding) -> message.set(Message.refused(finding.sentence()));
            }
        }, this::failed);
    }

    private void failed(OfficeFailure failure) {
        message.set(Message.refused(failure.getMessage()));
    }

    public boolean mayChange() {
        return mayChange;
    }

    public AttachViewModel attach() {
        return attach;
    }

    public ObservableList<CaseDocument> documents() {
        return documents;
    }

    public ReadOnlyObjectProperty<Optional<ShownDocument>> openProperty() {
        return open.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Page>> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** Pages count from 0. */
    public ReadOnlyIntegerProperty pageNumberProperty() {
        return pageNumber.getReadOnlyProperty();
    }

    public BooleanProperty coveredProperty() {
        return covered;
    }

    public StringProperty reasonProperty() {
        return reason;
    }

    public ObjectProperty<Message> messageProperty() {
        return message;
    }
}
