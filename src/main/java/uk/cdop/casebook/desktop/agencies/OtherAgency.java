package uk.cdop.casebook.desktop.agencies;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import uk.cdop.casebook.casework.agencyreturn.FormPart;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.office.agencyreturn.ContactChoice;
import uk.cdop.casebook.office.agencyreturn.MakeRequests.NewRequest;

/** An agency to ask that no rule proposed, as it is being written: who, for which form, and why. */
final class OtherAgency {

    private final ObservableList<ContactChoice> contacts = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<ContactChoice>> contact = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<FormCode> form = new SimpleObjectProperty<>(FormCode.REPORTING);
    private final StringProperty why = new SimpleStringProperty("");
    private final StringProperty error = new SimpleStringProperty("");

    void offer(List<ContactChoice> all) {
        contacts.setAll(all);
    }

    void clear() {
        contact.set(Optional.empty());
        form.set(FormCode.REPORTING);
        why.set("");
        error.set("");
    }

    /** Empty where something is missing; then the sentence says what. */
    Optional<NewRequest> request() {
        if (contact.get().isEmpty() || why.get().isBlank()) {
            error.set("Choose whom to ask, and say in a few words why.");
            return Optional.empty();
        }
        error.set("");
        ContactChoice choice = contact.get().get();
        return Optional.of(new NewRequest(
                choice.agency().type(), Optional.of(choice.agency().id()), choice.person().map(person -> person.id()),
                List.of(FormPart.whole(form.get())), why.get().strip()));
    }

    ObservableList<ContactChoice> contacts() {
        return contacts;
    }

    ObjectProperty<Optional<ContactChoice>> contactProperty() {
        return contact;
    }

    ObjectProperty<FormCode> formProperty() {
        return form;
    }

    StringProperty whyProperty() {
        return why;
    }

    StringProperty errorProperty() {
        return error;
    }
}
