package uk.cdop.casebook.desktop.agencies;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import uk.cdop.casebook.casework.contact.ValidDates;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.forms.definition.CodeList;
import uk.cdop.casebook.office.contact.ContactProblem;
import uk.cdop.casebook.office.contact.KeepContact;
import uk.cdop.casebook.office.contact.KeepContact.KeepContactCommand;
import uk.cdop.casebook.office.contact.KeepContact.KeepContactOutcome;

/** An agency that is written into the contact book without leaving the case that asks it. */
final class NewAgency {

    /** Where the cursor goes: back to where it came from, or on to what is asked of the agency once it is kept. */
    record Way(String back, String on) {}

    private final KeepContact keep;
    private final boolean allowed;
    private final Background background;
    private final Runnable readAgain;
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty type = new SimpleStringProperty("");
    private final StringProperty error = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
    private final ObservableList<CodeList.Option> types = FXCollections.observableArrayList();
    private Way way = new Way("", "");
    private Optional<UUID> kept = Optional.empty();

    NewAgency(KeepContact keep, boolean allowed, Background background, Runnable readAgain) {
        this.keep = keep;
        this.allowed = allowed;
        this.background = background;
        this.readAgain = readAgain;
    }

    void offer(List<CodeList.Option> all) {
        if (!types.equals(all)) {
            types.setAll(all);
        }
    }

    /** Opens an empty entry, with its kind where that is known. */
    void begin(Way there, String kind) {
        way = there;
        kept = Optional.empty();
        name.set("");
        type.set(kind);
        error.set("");
        shown.set(true);
    }

    void close() {
        shown.set(false);
    }

    void save() {
        KeepContactCommand command = new KeepContactCommand.OfAgency(
                Optional.empty(), 0, name.get(), type.get(), Optional.empty(), new ValidDates(Optional.empty(), Optional.empty()));
        background.run("Keep the agency", progress -> keep.keep(command), this::take,
                failure -> error.set(failure.getMessage() + " What you typed is still here."));
    }

    private void take(KeepContactOutcome outcome) {
        switch (outcome) {
            case KeepContactOutcome.Kept(UUID id) -> {
                kept = Optional.of(id);
                readAgain.run();
            }
            case KeepContactOutcome.Refused(List<ContactProblem> problems) ->
                    error.set(problems.stream().map(ContactProblem::sentence).collect(Collectors.joining(" ")));
            case KeepContactOutcome.ChangedMeanwhile changed -> error.set("Nothing was kept. Press F5 and enter it once more.");
        }
    }

    /** The agency that was kept is among those that can be asked: the entry closes, and says which it is. */
    Optional<UUID> settle() {
        Optional<UUID> added = kept;
        if (added.isPresent()) {
            way = new Way(way.on(), way.on());
            kept = Optional.empty();
            close();
        }
        return added;
    }

    /** The control to which the cursor goes when the entry has closed. */
    String goesTo() {
        return way.back();
    }

    boolean isAllowed() {
        return allowed;
    }

    ObservableList<CodeList.Option> types() {
        return types;
    }

    StringProperty nameProperty() {
        return name;
    }

    StringProperty typeProperty() {
        return type;
    }

    StringProperty errorProperty() {
        return error;
    }

    ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }
}
