package uk.cdop.casebook.desktop.agencies;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.desktop.support.TypedDate;
import uk.cdop.casebook.office.agencyreturn.ContactChoice;

/** The step of a request that is being written down: its day, its reason, and to whom a request goes. */
final class StepEntry {

    private final ReadOnlyObjectWrapper<Optional<RequestAction>> action = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty date = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");
    private final StringProperty error = new SimpleStringProperty("");
    private final ObjectProperty<Optional<ContactChoice>> contact = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<ContactChoice> contacts = FXCollections.observableArrayList();

    private LocalDate today = LocalDate.MIN;

    void start(RequestAction what, RequestLine line, List<ContactChoice> all) {
        today = line.today();
        date.set(Texts.date(today));
        reason.set("");
        error.set("");
        contacts.setAll(all.stream().filter(choice -> choice.agency().type().equals(line.request().agencyType())).toList());
        contact.set(contacts.stream()
                .filter(choice -> line.request().to().agencyId().equals(Optional.of(choice.agency().id())))
                .filter(choice -> line.request().to().personId().equals(choice.person().map(person -> person.id())))
                .findFirst());
        action.set(Optional.of(what));
    }

    void close() {
        action.set(Optional.empty());
    }

    /** The day, where it can be read and a reason is given if one is needed; otherwise the sentence says what is missing. */
    Optional<LocalDate> ready() {
        RequestAction what = action.get().orElseThrow();
        Optional<LocalDate> day = TypedDate.read(date.get(), today);
        if (day.isEmpty()) {
            error.set("A date is written as 14 Mar 2024.");
        } else if (what.needsReason() && reason.get().isBlank()) {
            error.set("Say in a few words why; the reason is kept.");
        } else if (what == RequestAction.SEND && contact.get().isEmpty()) {
            error.set("Choose to whom it went. Agencies are added on the Contacts page.");
        } else {
            error.set("");
            return day;
        }
        return Optional.empty();
    }

    ReadOnlyObjectProperty<Optional<RequestAction>> actionProperty() {
        return action.getReadOnlyProperty();
    }

    StringProperty dateProperty() {
        return date;
    }

    StringProperty reasonProperty() {
        return reason;
    }

    StringProperty errorProperty() {
        return error;
    }

    ObjectProperty<Optional<ContactChoice>> contactProperty() {
        return contact;
    }

    ObservableList<ContactChoice> contacts() {
        return contacts;
    }
}
