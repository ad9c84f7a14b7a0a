package uk.cdop.casebook.desktop.contacts;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import uk.cdop.casebook.casework.contact.Agency;
import uk.cdop.casebook.casework.contact.AgencyPerson;
import uk.cdop.casebook.office.contact.ContactProblem.Part;
import uk.cdop.casebook.office.contact.KeepContact.KeepContactCommand;

/** A person at an agency as they are being written: a new one, or one that is changed. */
final class PersonEntry {

    private final ContactEntry entry = new ContactEntry();
    private final ReadOnlyStringWrapper heading = new ReadOnlyStringWrapper("");
    private Optional<UUID> agency = Optional.empty();
    private Optional<AgencyPerson> current = Optional.empty();

    void start(Agency at, Optional<AgencyPerson> person) {
        entry.clear();
        agency = Optional.of(at.id());
        current = person;
        heading.set(person.isPresent() ? "Person at " + at.name() : "New person at " + at.name());
        person.ifPresent(kept -> {
            entry.text(Part.NAME).set(kept.name());
            entry.text(Part.ROLE).set(kept.role().orElse(""));
            entry.text(Part.EMAIL).set(kept.secureEmail().orElse(""));
            entry.text(Part.PHONE).set(kept.phone().orElse(""));
            entry.dates(kept.valid());
        });
    }

    Optional<KeepContactCommand> command(LocalDate today) {
        return agency.flatMap(at -> entry.dates(today).map(valid -> new KeepContactCommand.OfPerson(
                current.map(AgencyPerson::id), current.map(AgencyPerson::rowVersion).orElse(0L), at, entry.text(Part.NAME).get(),
                entry.text(Part.ROLE).get(), entry.text(Part.EMAIL).get(), entry.text(Part.PHONE).get(), valid)));
    }

    ContactEntry entry() {
        return entry;
    }

    ReadOnlyStringProperty headingProperty() {
        return heading.getReadOnlyProperty();
    }
}
