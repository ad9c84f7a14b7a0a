package uk.cdop.casebook.desktop.document;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import uk.cdop.casebook.casework.document.CaseDocument;
import uk.cdop.casebook.casework.document.DocumentKind;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.forms.rules.Finding;
import uk.cdop.casebook.office.document.AttachDocument.AttachDocumentCommand;
import uk.cdop.casebook.office.document.AttachDocument.AttachDocumentOutcome;

/** What is chosen before a file is attached: which file, what it is, and whether it is covered. */
public final class AttachViewModel {

    private final Function<AttachDocumentCommand, AttachDocumentOutcome> attach;
    private final Background background;
    private final Consumer<CaseDocument> afterwards;
    private final StringProperty file = new SimpleStringProperty("");
    private final StringProperty title = new SimpleStringProperty("");
    private final ObjectProperty<DocumentKind> kind = new SimpleObjectProperty<>(DocumentKind.AGENCY_REPORT);
    private final BooleanProperty distressing = new SimpleBooleanProperty();
    private final ObjectProperty<Message> message = new SimpleObjectProperty<>(Message.NONE);
    private Optional<CaseNumber> number = Optional.empty();

    AttachViewModel(Function<AttachDocumentCommand, AttachDocumentOutcome> attach, Background background, Consumer<CaseDocument> afterwards) {
        this.attach = attach;
        this.background = background;
        this.afterwards = afterwards;
        kind.subscribe(chosen -> distressing.set(chosen.usuallyDistressing()));
    }

    void forCase(CaseNumber asked) {
        number = Optional.of(asked);
        clear();
        message.set(Message.NONE);
    }

    private void clear() {
        file.set("");
        title.set("");
        kind.set(DocumentKind.AGENCY_REPORT);
    }

    public void attach() {
        Optional<Path> chosen = path();
        if (chosen.isEmpty()) {
            message.set(Message.refused("Choose a file first. Nothing was attached."));
            return;
        }
        number.ifPresent(asked -> background.run(
                "Attach a document",
                progress -> attach.apply(new AttachDocumentCommand(asked, chosen.get(), title.get(), kind.get(), distressing.get(), Optional.empty())),
                this::came,
                failure -> message.set(Message.refused(failure.getMessage()))));
    }

    private Optional<Path> path() {
        try {
            return Optional.of(file.get().strip()).filter(typed -> !typed.isEmpty()).map(Path::of);
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    private void came(AttachDocumentOutcome outcome) {
        switch (outcome) {
            case AttachDocumentOutcome.Attached(CaseDocument document) -> {
                clear();
                message.set(Message.NONE);
                afterwards.accept(document);
            }
            case AttachDocumentOutcome.Refused(var findings) -> message.set(Message.refused(
                    findings.stream().map(Finding::sentence).collect(Collectors.joining(" "))));
        }
    }

    public StringProperty fileProperty() {
        return file;
    }

    public StringProperty titleProperty() {
        return title;
    }

    public ObjectProperty<DocumentKind> kindProperty() {
        return kind;
    }

    public BooleanProperty distressingProperty() {
        return distressing;
    }

    public ObjectProperty<Message> messageProperty() {
        return message;
    }
}
