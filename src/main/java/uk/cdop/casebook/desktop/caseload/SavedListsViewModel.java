package uk.cdop.casebook.desktop.caseload;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.office.savedlist.ListOutcome;
import uk.cdop.casebook.office.savedlist.SaveList.SaveListCommand;
import uk.cdop.casebook.office.savedlist.ShowSavedLists.ShownList;

/** The lists that were saved under a name: applies one, saves what is looked for now, renames, takes away and brings back. */
public final class SavedListsViewModel {

    /** The use cases behind it. */
    public record Lists(
            Supplier<List<ShownList>> show, Function<SaveListCommand, ListOutcome> save, Rename rename, Function<UUID, ListOutcome> remove,
            Function<UUID, ListOutcome> restore) {}

    @FunctionalInterface
    public interface Rename {

        ListOutcome rename(UUID id, String name);
    }

    private final Lists use;
    private final CaseListViewModel cases;
    private final Background background;
    private final ObservableList<ShownList> lists = FXCollections.observableArrayList();
    private final ObjectProperty<Message> message = new SimpleObjectProperty<>(Message.NONE);
    private final BooleanProperty naming = new SimpleBooleanProperty();
    private final StringProperty name = new SimpleStringProperty("");
    private final BooleanProperty shared = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<ShownList>> renaming = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<UUID>> removed = new SimpleObjectProperty<>(Optional.empty());

    public SavedListsViewModel(Lists use, CaseListViewModel cases, Background background) {
        this.use = use;
        this.cases = cases;
        this.background = background;
    }

    public void read() {
        background.run("Read the saved lists", progress -> use.show().get(), lists::setAll, failure -> message.set(Message.refused(failure.getMessage())));
    }

    /** Shows the case list as it was saved. */
    public void apply(ShownList list) {
        cases.columnsProperty().set(list.list().columns());
        cases.filters().apply(list.list().query());
        message.set(Message.NONE);
        removed.set(Optional.empty());
    }

    public void startSaving() {
        renaming.set(Optional.empty());
        name.set("");
        shared.set(false);
        message.set(Message.NONE);
        naming.set(true);
    }

    public void startRenaming(ShownList list) {
        renaming.set(Optional.of(list));
        name.set(list.list().name());
        message.set(Message.NONE);
        naming.set(true);
    }

    public void giveUp() {
        naming.set(false);
    }

    /** Keeps the name that was typed, for a new list or one that is renamed. */
    public void keep() {
        String typed = name.get();
        Optional<ShownList> old = renaming.get();
        SaveListCommand command = new SaveListCommand(typed, shared.get(), cases.filters().query(), cases.columnsProperty().get());
        change("Save the list", () -> old.isPresent() ? use.rename().rename(old.get().list().id(), typed) : use.save().apply(command), kept -> {
            naming.set(false);
            message.set(Message.done(old.isPresent() ? "Renamed." : "Saved. The list stands above, and in the finder (Ctrl+K)."));
        });
    }

    public void remove(ShownList list) {
        change("Take the list away", () -> use.remove().apply(list.list().id()), gone -> {
            removed.set(Optional.of(list.list().id()));
            message.set(Message.done("The list was taken away; the cases are as they were."));
        });
    }

    public void bringBack() {
        removed.get().ifPresent(id -> change("Bring the list back", () -> use.restore().apply(id), back -> {
            removed.set(Optional.empty());
            message.set(Message.done("The list is back."));
        }));
    }

    private void change(String title, Supplier<ListOutcome> change, Consumer<ListOutcome.Kept> then) {
        background.run(title, progress -> change.get(), outcome -> {
            switch (outcome) {
                case ListOutcome.Refused(String sentence) -> message.set(Message.refused(sentence));
                case ListOutcome.Kept kept -> {
                    removed.set(Optional.empty());
                    then.accept(kept);
                    read();
                }
            }
        }, failure -> message.set(Message.refused(failure.getMessage())));
    }

    public ObservableList<ShownList> lists() {
        return lists;
    }

    public ObjectProperty<Message> messageProperty() {
        return message;
    }

    /** True while a name is asked for. */
    public BooleanProperty namingProperty() {
        return naming;
    }

    public StringProperty nameProperty() {
        return name;
    }

    public BooleanProperty sharedProperty() {
        return shared;
    }

    public ObjectProperty<Optional<ShownList>> renamingProperty() {
        return renaming;
    }

    public ObjectProperty<Optional<UUID>> removedProperty() {
        return removed;
    }
}
