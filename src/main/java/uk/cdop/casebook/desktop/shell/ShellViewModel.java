package uk.cdop.casebook.desktop.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import uk.cdop.casebook.casework.people.Role;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Job;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Which page or case is in view, who is at the desk, and what is going on. */
public final class ShellViewModel {

    /** Where one is: on a page, or on a case that was reached from it. */
    public record Place(Page page, Optional<CaseNumber> openCase) {

        /** The page that the navigation marks: a case is one of the cases, from wherever it was opened. */
        Page marked() {
            return openCase.isPresent() ? Page.CASES : page;
        }
    }

    private final Session session;
    private final Path vault;
    private final Background background;
    private final Consumer<Message> locked;
    private final ReadOnlyObjectWrapper<Place> place;
    private final BooleanProperty keyboardMap = new SimpleBooleanProperty();
    private final StringProperty part = new SimpleStringProperty("");
    private final IntegerProperty toDo = new SimpleIntegerProperty();
    private Supplier<Runnable> leaving = () -> () -> {};

    public ShellViewModel(Session session, Path vault, Background background, Consumer<Message> locked) {
        this.session = session;
        this.vault = vault;
        this.background = background;
        this.locked = locked;
        this.place = new ReadOnlyObjectWrapper<>(new Place(pages().getFirst(), Optional.empty()));
    }

    /** The pages this person may use; a page without the right to it is not shown at all. */
    public List<Page> pages() {
        return Stream.of(Page.values()).filter(this::may).toList();
    }

    private boolean may(Page page) {
        return switch (page) {
            case TODAY, CASES, PANELS, ACTIONS, OUT_OF_AREA, CHASE -> session.may(Right.READ_CASES);
            case CONTACTS -> session.may(Right.SET_UP_OFFICE);
            case NCMD -> session.may(Right.READ_RETURN);
            case STATISTICS -> session.may(Right.READ_STATISTICS);
            case INTAKE -> session.may(Right.REGISTER_NOTIFICATIONS);
            case SETTINGS -> true;
        };
    }

    public void show(Page page) {
        if (may(page)) {
            place.set(new Place(page, Optional.empty()));
        }
    }

    public void open(CaseNumber number) {
        if (session.may(Right.READ_CASES)) {
            place.set(new Place(place.get().page(), Optional.of(number)));
        }
    }

    /** Opens the case on one of its parts, named by the word of its tab. */
    public void open(CaseNumber number, String tab) {
        open(number);
        part.set("");
        part.set(tab);
    }

    /** The part of the case that was asked for last. */
    public ReadOnlyStringProperty partProperty() {
        return part;
    }

    /** How many things wait, beside the entry of the day. */
    public IntegerProperty toDoProperty() {
        return toDo;
    }

    /** What is done in the vault before it is locked; asked for on the screen's thread, run on the store's. */
    public void onLeaving(Supplier<Runnable> keep) {
        leaving = keep;
    }

    /** From the keyboard map to the page, from a case to the page it was reached from. */
    public void back() {
        if (keyboardMap.get()) {
            keyboardMap.set(false);
        } else if (place.get().openCase().isPresent()) {
            show(place.get().page());
        }
    }

    /** Closes the vault; nothing of it stays on the screen, also where closing met with trouble. */
    public void lock() {
        Runnable keep = leaving.get();
        background.run(
                "Lock the vault",
                progress -> close(keep),
                closed -> locked.accept(Message.NONE),
                failure -> locked.accept(Message.warning(failure.getMessage())));
    }

    private boolean close(Runnable keep) {
        try {
            keep.run();
        } finally {
            session.close();
        }
        return true;
    }

    public String vaultName() {
        return Optional.ofNullable(vault.getFileName()).map(Path::toString).orElse(vault.toString());
    }

    public String person() {
        return session.who().name() + ", " + session.who().roles().stream().sorted().map(Role::label).map(String::toLowerCase).collect(Collectors.joining(" and "));
    }

    /** What is running now, in words for the status bar. */
    public ObservableValue<String> running() {
        return Bindings.createStringBinding(() -> running(background.jobs()), background.jobs());
    }

    private static String running(List<Job> jobs) {
        if (jobs.isEmpty()) {
            return "Nothing running";
        }
        return jobs.size() == 1 ? jobs.getFirst().title() + "…" : Texts.counted(jobs.size(), "task") + " running";
    }

    public ReadOnlyObjectProperty<Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    public BooleanProperty keyboardMapProperty() {
        return keyboardMap;
    }
}
