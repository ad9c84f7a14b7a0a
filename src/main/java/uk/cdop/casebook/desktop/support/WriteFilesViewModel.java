package uk.cdop.casebook.desktop.support;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** Writing the files of a year into a folder of the person's choice, with progress and a way to stop. */
public final class WriteFilesViewModel {

    private final String title;
    private final Supplier<WritesYear> writes;
    private final Supplier<FinancialYear> year;
    private final Background background;
    private final StringProperty folder = new SimpleStringProperty("");
    private final ObjectProperty<Message> message = new SimpleObjectProperty<>(Message.NONE);
    private final ReadOnlyObjectWrapper<Optional<Job>> job = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<Path> files = FXCollections.observableArrayList();

    /** The title names the work as a button does, such as "Write the workbook". */
    public WriteFilesViewModel(String title, WritesYear writes, Supplier<FinancialYear> year, Background background) {
        this(title, () -> writes, year, background);
    }

    /** What is written is settled when the button is pressed, whatever is chosen on the page while it goes on. */
    public WriteFilesViewModel(String title, Supplier<WritesYear> writes, Supplier<FinancialYear> year, Background background) {
        this.title = title;
        this.writes = writes;
        this.year = year;
        this.background = background;
    }

    public void write() {
        if (job.get().isPresent()) {
            return;
        }
        if (folder.get().isBlank()) {
            message.set(Message.refused("Choose a folder first. Nothing was written."));
            return;
        }
        files.clear();
        message.set(Message.NONE);
        Path into = Path.of(folder.get().strip());
        FinancialYear asked = year.get();
        WritesYear settled = writes.get();
        Job started = background.run(title, progress -> settled.write(asked, into, progress), this::written, failure -> {
            job.set(Optional.empty());
            message.set(Message.refused(failure.getMessage()));
        });
        if (background.jobs().contains(started)) {
            job.set(Optional.of(started));
        }
    }

    private void written(List<Path> paths) {
        job.set(Optional.empty());
        files.setAll(paths);
        message.set(Message.done(Texts.counted(paths.size(), "file is", "files are") + " in " + folder.get().strip() + "."));
    }

    public void cancel() {
        job.get().ifPresent(Job::cancel);
    }

    public String title() {
        return title;
    }

    public StringProperty folderProperty() {
        return folder;
    }

    public ObjectProperty<Message> messageProperty() {
        return message;
    }

    /** The work while it goes on. */
    public ReadOnlyObjectProperty<Optional<Job>> jobProperty() {
        return job.getReadOnlyProperty();
    }

    public ObservableList<Path> files() {
        return files;
    }
}
