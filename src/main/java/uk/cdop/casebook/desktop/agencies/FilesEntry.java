package uk.cdop.casebook.desktop.agencies;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import uk.cdop.casebook.casework.agencyreturn.AgencyRequest;
import uk.cdop.casebook.desktop.casefile.AnswerWords;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.office.agencyreturn.RecordReturn.ReturnCommand;
import uk.cdop.casebook.office.agencyreturn.RequestOutcome;
import uk.cdop.casebook.office.agencyreturn.ReturnedFile;
import uk.cdop.casebook.office.desk.AgenciesDesk;
import uk.cdop.casebook.office.door.RequestFiles.FileKind;

/** The files of a request: written into a folder, and what a returned one says before it is kept. */
final class FilesEntry {

    private final AgenciesDesk can;
    private final AnswerWords words;
    private final Background background;
    private final ObjectProperty<Message> message;
    private final Runnable afterwards;
    private final ReadOnlyObjectWrapper<Optional<ReturnPreview>> preview = new ReadOnlyObjectWrapper<>(Optional.empty());

    FilesEntry(AgenciesDesk can, AnswerWords words, Background background, ObjectProperty<Message> message, Runnable afterwards) {
        this.can = can;
        this.words = words;
        this.background = background;
        this.message = message;
        this.afterwards = afterwards;
    }

    void write(AgencyRequest request, Path folder) {
        background.run(
                "Write the request files",
                progress -> can.writeRequestFiles().write(request.id(), folder, EnumSet.allOf(FileKind.class), progress),
                written -> message.set(Message.done(Texts.counted(written.size(), "file") + " written. They name the child: send them securely, then mark the request as sent.")),
                failure -> message.set(Message.refused(failure.getMessage())));
    }

    void read(AgencyRequest request, Path file) {
        background.run("Read the returned file", progress -> can.writeRequestFiles().read(request.id(), file), this::look,
                failure -> message.set(Message.refused(failure.getMessage())));
    }

    private void look(ReturnedFile found) {
        preview.set(Optional.empty());
        switch (found) {
            case ReturnedFile.NotTaken(String sentence) -> message.set(Message.refused(sentence));
            case ReturnedFile.Readable read -> {
                message.set(Message.NONE);
                preview.set(Optional.of(new ReturnPreview(read, words)));
            }
        }
    }

    void keep(AgencyRequest request, LocalDate today) {
        preview.get().map(ReturnPreview::file).filter(read -> read.requestId().equals(request.id())).ifPresent(read -> background.run(
                "Keep the return",
                progress -> can.recordReturn().record(new ReturnCommand(request.id(), request.rowVersion(), today, List.copyOf(read.forms()))),
                this::kept, failure -> message.set(Message.refused(failure.getMessage()))));
    }

    private void kept(RequestOutcome outcome) {
        switch (outcome) {
            case RequestOutcome.Done done -> {
                preview.set(Optional.empty());
                message.set(Message.done("The return is kept with its answers."));
                afterwards.run();
            }
            case RequestOutcome.NotDone(String sentence) -> message.set(Message.refused(sentence));
            case RequestOutcome.ChangedMeanwhile changed -> message.set(Message.refused(
                    "Somebody else changed this request since you opened it. Nothing was kept. Press F5 and read the file once more."));
        }
    }

    void leave() {
        putAway();
        message.set(Message.information("The file was left. Nothing of it is kept."));
    }

    /** A file that was read for one request has no place beside another. */
    void putAway() {
        preview.set(Optional.empty());
    }

    ReadOnlyObjectProperty<Optional<ReturnPreview>> previewProperty() {
        return preview.getReadOnlyProperty();
    }
}
