package uk.cdop.casebook.desktop.agencies;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import uk.cdop.casebook.casework.agencyreturn.FormPart;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.office.agencyreturn.AskedSections.SectionChoice;
import uk.cdop.casebook.office.agencyreturn.ContactChoice;
import uk.cdop.casebook.office.agencyreturn.MakeRequests.NewRequest;

/** An agency to ask that no rule proposed, as it is being written: who, for which form, and why. */
final class OtherAgency {

    private final ObservableList<ContactChoice> contacts = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<ContactChoice>> contact = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<FormCode> form = new SimpleObjectProperty<>(FormCode.REPORTING);
    private final ObjectProperty<PartChoice> part = new SimpleObjectProperty<>();
    private final StringProperty why = new SimpleStringProperty("");
    private final StringProperty error = new SimpleStringProperty("");
    private Map<FormCode, List<SectionChoice>> sections = Map.of();

    OtherAgency() {
        form.subscribe(this::choosePages);
        choosePages();
    }

    private void choosePages() {
        part.set(new PartChoice(FormPart.whole(form.get()), sections.getOrDefault(form.get(), List.of())));
    }

    void offer(List<ContactChoice> all, Map<FormCode, List<SectionChoice>> pages) {
        sections = pages;
        choosePages();
        contacts.setAll(all);
    }

    /** Chooses an agency that has come into the contact book. */
    void choose(UUID agency) {
        contacts.stream().filter(choice -> choice.agency().id().equals(agency)).findFirst().ifPresent(choice -> contact.set(Optional.of(choice)));
    }

    void clear() {
        contact.set(Optional.empty());
        form.set(FormCode.REPORTING);
        choosePages();
        why.set("");
        error.set("");
    }

    /** Empty where something is missing; then the sentence says what. */
    Optional<NewRequest> request() {
        if (contact.get().isEmpty() || why.get().isBlank()) {
            error.set("Choose whom to ask, and say in a few words why.");
            return Optional.empty();
        }
        if (part.get().part().isEmpty()) {
            error.set("Tick at least one page of the form.");
            return Optional.empty();
        }
        error.set("");
        ContactChoice choice = contact.get().get();
        return Optional.of(new NewRequest(
                choice.agency().type(), Optional.of(choice.agency().id()), choice.person().map(person -> person.id()),
                List.of(part.get().part().get()), why.get().strip()));
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

    /** The pages of the chosen form. */
    ObjectProperty<PartChoice> partProperty() {
        return part;
    }

    StringProperty whyProperty() {
        return why;
    }

    StringProperty errorProperty() {
        return error;
    }
}
