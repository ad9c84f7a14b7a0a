package uk.cdop.casebook.desktop.settings;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.form.FormFileFound;
import uk.cdop.casebook.office.form.ListFormVersions.FormVersion;
import uk.cdop.casebook.office.form.LoadFormVersion.FormText;
import uk.cdop.casebook.office.form.LoadFormVersion.LoadFormVersionOutcome;
import uk.cdop.casebook.office.form.LoadFormVersion.LookOutcome;

/** The versions of the forms, and files that bring a new one: looked at first, then loaded, all of them or none. */
public final class FormVersionsViewModel {

    /** A byte more than a file may have is enough to see that it is too large. */
    private static final int LONGEST_READ = 2_000_001;

    /** What the versions of the forms need of the office. */
    public record Office(
            Supplier<List<FormVersion>> list, Function<List<FormText>, LookOutcome> look, Function<List<FormText>, LoadFormVersionOutcome> load) {}

    private final Office office;
    private final Background background;
    private final RuleKeeping<List<FormVersion>> keeping;
    private final ReadOnlyObjectWrapper<List<FormVersion>> versions = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<FormFileFound>> found = new ReadOnlyObjectWrapper<>(List.of());
    private final StringProperty files = new SimpleStringProperty("");
    private List<FormText> looked = List.of();

    public FormVersionsViewModel(Office office, Background background) {
        this.office = office;
        this.background = background;
        this.keeping = new RuleKeeping<>("the versions of the forms", office.list(), versions::set, background);
        files.subscribe(this::forget);
    }

    public void read() {
        keeping.read();
    }

    private void forget() {
        looked = List.of();
        found.set(List.of());
    }

    /** Reads the files that are named, one a line, and keeps nothing. */
    public void look() {
        forget();
        List<String> named = files.get().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (named.isEmpty()) {
            messageProperty().set(Message.refused("Choose the file of a form first. Nothing was loaded."));
            return;
        }
        background.run("Look at the form files", progress -> {
            List<FormText> texts = named.stream().map(FormVersionsViewModel::text).toList();
            LookOutcome outcome = office.look().apply(texts);
            return (Runnable) () -> show(texts, outcome);
        }, Runnable::run, failure -> messageProperty().set(Message.refused(failure.getMessage())));
    }

    private static FormText text(String named) {
        try (InputStream in = Files.newInputStream(Path.of(named))) {
            return new FormText(Path.of(named).getFileName().toString(), in.readNBytes(LONGEST_READ));
        } catch (IOException | InvalidPathException unreadable) {
            throw OfficeFailure.world("A file cannot be read: " + named + ". Nothing was loaded. Check that it is there and that you may read it.");
        }
    }

    private void show(List<FormText> texts, LookOutcome outcome) {
        switch (outcome) {
            case LookOutcome.NotLoadable(List<String> sentences) -> keeping.refuse(and(sentences));
            case LookOutcome.Loadable(List<FormFileFound> all) -> {
                looked = texts;
                found.set(all);
                messageProperty().set(all.stream().allMatch(FormFileFound::held)
                        ? Message.information("All of it is there already, word for word. There is nothing to load.")
                        : Message.information("Nothing is loaded yet. Read what the files bring, then load them."));
            }
        }
    }

    private static List<String> and(List<String> sentences) {
        return Stream.concat(sentences.stream(), Stream.of("Nothing was loaded. The forms are as they were.")).toList();
    }

    public void load() {
        List<FormText> texts = new ArrayList<>(looked);
        keeping.keep(() -> office.load().apply(texts), outcome -> switch (outcome) {
            case LoadFormVersionOutcome.Refused(List<String> sentences) -> RuleKeeping.refused(and(sentences));
            case LoadFormVersionOutcome.Loaded(List<String> loaded) -> {
                files.set("");
                yield Message.done(loaded.isEmpty() ? "All of it was there already."
                        : Texts.counted(loaded.size(), "file") + " loaded. New forms are asked so from the next sign-in; a form that is open keeps its wording.");
            }
        });
    }

    /** Puts nothing in; the files stay where they are. */
    public void leave() {
        files.set("");
        messageProperty().set(Message.NONE);
    }

    public StringProperty filesProperty() {
        return files;
    }

    public ReadOnlyObjectProperty<List<FormVersion>> versionsProperty() {
        return versions.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<FormFileFound>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    public ObjectProperty<Message> messageProperty() {
        return keeping.messageProperty();
    }
}
