package uk.cdop.casebook.desktop.contacts;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.casework.contact.Agency;
import uk.cdop.casebook.office.contact.ContactProblem.Part;
import uk.cdop.casebook.office.contact.KeepContact.KeepContactCommand;

/** An agency as it is being written: a new one, or one that is changed. */
final class AgencyEntry {

    private final ContactEntry entry = new ContactEntry();
    private final ObjectProperty<Optional<ReportingArea>> area = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Agency>> current = new ReadOnlyObjectWrapper<>(Optional.empty());

    void start(Optional<Agency> agency) {
        entry.clear();
        area.set(agency.flatMap(Agency::area));
        agency.ifPresent(kept -> {
            entry.text(Part.NAME).set(kept.name());
            entry.text(Part.TYPE).set(kept.type());
            entry.dates(kept.valid());
        });
        current.set(agency);
    }

    Optional<KeepContactCommand> command(LocalDate today) {
        return entry.dates(today).map(valid -> new KeepContactCommand.OfAgency(
                current.get().map(Agency::id), current.get().map(Agency::rowVersion).orElse(0L), entry.text(Part.NAME).get(),
                entry.text(Part.TYPE).get(), area.get(), valid));
    }

    ContactEntry entry() {
        return entry;
    }

    ObjectProperty<Optional<ReportingArea>> area() {
        return area;
    }

    Optional<Agency> current() {
        return current.get();
    }

    ReadOnlyObjectProperty<Optional<Agency>> currentProperty() {
        return current.getReadOnlyProperty();
    }
}
