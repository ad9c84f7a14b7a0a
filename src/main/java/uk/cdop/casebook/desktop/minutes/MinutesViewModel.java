package uk.cdop.casebook.desktop.minutes;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import uk.cdop.casebook.casework.paper.Paper;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.office.minutes.WriteMinutes;
import uk.cdop.casebook.office.minutes.WriteMinutes.WriteMinutesOutcome;

/** The minutes of the meeting in view: what they would say, and writing them. */
public final class MinutesViewModel {

    private final WriteMinutes minutes;
    private final Background background;
    private final StringProperty folder = new SimpleStringProperty("");
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<Message> message = new SimpleObjectProperty<>(Message.NONE);
    private Optional<MeetingNumber> meeting = Optional.empty();

    public MinutesViewModel(WriteMinutes minutes, Background background) {
        this.minutes = minutes;
        this.background = background;
    }

    public void read(MeetingNumber number) {
        if (!meeting.equals(Optional.of(number))) {
            message.set(Message.NONE);
        }
        meeting = Optional.of(number);
        background.run("Read the minutes", progress -> minutes.look(number), found -> text.set(found.map(Paper::asText).orElse("")),
                failure -> message.set(Message.refused(failure.getMessage())));
    }

    public void write() {
        Optional<Path> to = file();
        if (to.isEmpty()) {
            message.set(Message.refused("Choose a folder first. Nothing was written."));
            return;
        }
        background.run("Write the minutes", progress -> minutes.write(meeting.orElseThrow(), to.get()), this::done,
                failure -> message.set(Message.refused(failure.getMessage())));
    }

    private Optional<Path> file() {
        try {
            return folder.get().isBlank() ? Optional.empty() : meeting.map(number -> Path.of(folder.get().strip()).resolve(number + "-minutes.docx"));
        } catch (InvalidPathException notOne) {
            return Optional.empty();
        }
    }

    private void done(WriteMinutesOutcome outcome) {
        message.set(switch (outcome) {
            case WriteMinutesOutcome.Written(Path file, boolean draft, Optional<String> caution) -> {
                String words = "Written: " + file.getFileName() + "." + (draft ? " The meeting is still in session, so this is a draft." : "");
                yield caution.map(said -> Message.warning(words + " " + said)).orElse(Message.done(words));
            }
            case WriteMinutesOutcome.Refused(String sentence) -> Message.refused(sentence);
        });
    }

    public StringProperty folderProperty() {
        return folder;
    }

    public StringProperty textProperty() {
        return text;
    }

    public ObjectProperty<Message> messageProperty() {
        return message;
    }
}
