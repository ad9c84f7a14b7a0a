package uk.cdop.casebook.desktop.chronology;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import uk.cdop.casebook.casework.chronology.Chronology;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.office.chronology.ShowChronology;

/** The time line of one case on the screen, narrowed by what is typed. */
public final class ChronologyViewModel {

    private final ShowChronology chronology;
    private final Background background;
    private final ObservableList<Chronology.Line> lines = FXCollections.observableArrayList();
    private final StringProperty filter = new SimpleStringProperty("");
    private final StringProperty folder = new SimpleStringProperty("");
    private final ObjectProperty<Message> message = new SimpleObjectProperty<>(Message.NONE);
    private List<Chronology.Line> all = List.of();
    private final ObjectProperty<Optional<CaseNumber>> inView = new SimpleObjectProperty<>(Optional.empty());
    private Optional<CaseNumber> number = Optional.empty();

    public ChronologyViewModel(ShowChronology chronology, Background background) {
        this.chronology = chronology;
        this.background = background;
        filter.subscribe(this::narrow);
    }

    public void read(CaseNumber asked) {
        if (!number.equals(Optional.of(asked))) {
            number = Optional.of(asked);
            inView.set(number);
            filter.set("");
            message.set(Message.NONE);
        }
        background.run("Read the time line", progress -> chronology.show(asked), found -> {
            if (number.equals(Optional.of(asked))) {
                all = found.map(Chronology::lines).orElse(List.of());
                narrow();
            }
        }, failure -> message.set(Message.refused(failure.getMessage())));
    }

    private void narrow() {
        String wanted = filter.get().strip().toLowerCase(Locale.UK);
        lines.setAll(all.stream().filter(line -> wanted.isEmpty() || words(line).contains(wanted)).toList());
    }

    private static String words(Chronology.Line line) {
        return (line.entry().what() + " " + line.entry().source()).toLowerCase(Locale.UK);
    }

    /** Writes the time line for paper into the chosen folder. */
    public void print() {
        Optional<Path> into = chosen();
        if (into.isEmpty() || number.isEmpty()) {
            message.set(Message.refused("Choose a folder first. Nothing was written."));
            return;
        }
        Path file = into.get().resolve(number.get() + "-time-line.pdf");
        CaseNumber asked = number.get();
        background.run("Write the time line", progress -> {
            chronology.print(asked, file);
            return file;
        }, written -> message.set(Message.done("Written as " + written.getFileName() + ". It identifies the child: keep it in the office.")),
                failure -> message.set(Message.refused(failure.getMessage())));
    }

    private Optional<Path> chosen() {
        try {
            return Optional.of(folder.get().strip()).filter(typed -> !typed.isEmpty()).map(Path::of);
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    public ObservableList<Chronology.Line> lines() {
        return lines;
    }

    /** The case whose time line it is. */
    ObjectProperty<Optional<CaseNumber>> caseProperty() {
        return inView;
    }

    public StringProperty filterProperty() {
        return filter;
    }

    public StringProperty folderProperty() {
        return folder;
    }

    public ObjectProperty<Message> messageProperty() {
        return message;
    }
}
