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
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.office.agencyreturn.RecordReturn.ReturnCommand;
import uk.cdop.casebook.office.agencyreturn.RequestOutcome;
import uk.cdop.casebook.office.desk.AgenciesDesk;
import uk.cdop.casebook.office.door.RequestFiles.FileKind;
import uk.cdop.casebook.office.door.RequestFiles.ReturnReading;
import uk.cdop.casebook.office.door.RequestFiles.ReturnReading.NotReadable;
import uk.cdop.casebook.office.door.RequestFiles.ReturnReading.Preview;

/** The files of a request: written into a folder, and what a returned one says before it is kept. */
final class FilesEntry {

    private final AgenciesDesk can;
    private final Background background;
    private final ObjectProperty<Message> message;
    private final Runnable afterwards;
    private final ReadOnlyObjectWrapper<Optional<Preview>> preview = new ReadOnlyObjectWrapper<>(Optional.empty());

    FilesEntry(AgenciesDesk can, Background background, ObjectProperty<Message> message, Runnable afterwards) {
        this.can = can;
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
        background.run("Read the returned file", progress -> can.writeRequestFiles().read(file), reading -> look(request, reading),
                failure -> message.set(Message.refused(failure.getMessage())));
    }

    private void look(AgencyRequest request, ReturnReading reading) {
        preview.set(Optional.empty());
        switch (reading) {
            case NotReadable(String reason) -> message.set(Message.refused(reason));
            case Preview read when !read.requestId().equals(request.id()) -> message.set(Message.refused(
                    "This file is the return of another request. Nothing was kept. Check which agency and which child it belongs to."));
            case Preview read -> {
                preview.set(Optional.of(read));
                int answers = read.forms().stream().mapToInt(form -> form.answers().keys().size()).sum();
                message.set(Message.information("The file holds " + Texts.counted(answers, "answer") + ". " + String.join(" ", read.remarks()) + " Keep it as the return, or leave it."));
            }
        }
    }

    void keep(AgencyRequest request, LocalDate today) {
        preview.get().ifPresent(read -> background.run(
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
        preview.set(Optional.empty());
        message.set(Message.NONE);
    }

    ReadOnlyObjectProperty<Optional<Preview>> previewProperty() {
        return preview.getReadOnlyProperty();
    }
}
