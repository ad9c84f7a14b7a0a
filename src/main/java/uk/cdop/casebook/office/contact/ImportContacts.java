package uk.cdop.casebook.office.contact;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.contact.Agency;
import uk.cdop.casebook.casework.contact.AgencyPerson;
import uk.cdop.casebook.office.door.NewId;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.TableReader;
import uk.cdop.casebook.office.door.TableReader.Table;
import uk.cdop.casebook.office.door.TableReader.TableReading;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Takes a list of contacts into the book: the whole list, or nothing of it. Who is in the book already is brought up to date. */
@Needs(Right.SET_UP_OFFICE)
public final class ImportContacts {

    private final Session session;
    private final TableReader reader;
    private final AgencyTypes types;
    private final NewId newId;

    public ImportContacts(Session session, TableReader reader, AgencyTypes types, NewId newId) {
        this.session = session;
        this.reader = reader;
        this.types = types;
        this.newId = newId;
    }

    /** A row that cannot be taken, numbered as a spreadsheet program shows it, and why. */
    public record RefusedContact(int row, String reason) {}

    public sealed interface ImportContactsOutcome {

        record Imported(int added, int updated, int unchanged) implements ImportContactsOutcome {}

        /** Nothing was taken. */
        record Refused(List<RefusedContact> rows) implements ImportContactsOutcome {}
    }

    public ImportContactsOutcome importFrom(Path file) {
        return switch (session.read(Right.SET_UP_OFFICE, records -> reader.read(file))) {
            case TableReading.NotReadable(String reason) -> refused(0, reason);
            case TableReading.Tables(List<Table> tables) when tables.size() != 1 -> refused(0, "The file must hold one table of contacts.");
            case TableReading.Tables(List<Table> tables) -> take(new ContactRows(tables.getFirst(), types).read());
        };
    }

    private static ImportContactsOutcome refused(int row, String reason) {
        return new ImportContactsOutcome.Refused(List.of(new RefusedContact(row, reason)));
    }

    private ImportContactsOutcome take(ContactRows.Reading reading) {
        if (!reading.refused().isEmpty()) {
            return new ImportContactsOutcome.Refused(reading.refused());
        }
        return session.change(Right.SET_UP_OFFICE, records -> {
            Counter counter = new Counter();
            Map<String, Agency> agencies = new HashMap<>();
            records.contacts().agencies().forEach(agency -> agencies.put(key(agency.type(), agency.name()), agency));
            List<AgencyPerson> people = new ArrayList<>(records.contacts().people());
            reading.rows().forEach(row -> {
                Agency agency = agencies.computeIfAbsent(key(row.type(), row.agency()), any -> added(row, records, counter));
                row.person().ifPresent(name -> keep(row, name, agency, people, records, counter));
            });
            records.audit().record(AuditEvent.counted(AuditEvent.What.CONTACT_CHANGED, "contacts", "import", reading.rows().size()));
            return new ImportContactsOutcome.Imported(counter.added, counter.updated, counter.unchanged);
        });
    }

    private static final class Counter {
        private int added;
        private int updated;
        private int unchanged;
    }

    private static String key(String type, String name) {
        return type + " " + name.toLowerCase(Locale.ROOT);
    }

    private Agency added(ContactRows.ContactRow row, Records records, Counter counter) {
        Agency agency = new Agency(newId.next(), row.agency(), row.type(), row.area(), uk.cdop.casebook.casework.contact.ValidDates.ALWAYS, 0);
        records.contacts().add(agency);
        counter.added++;
        return agency;
    }

    private void keep(ContactRows.ContactRow row, String name, Agency agency, List<AgencyPerson> people, Records records, Counter counter) {
        Optional<AgencyPerson> known = people.stream()
                .filter(one -> one.agencyId().equals(agency.id()) && one.name().equalsIgnoreCase(name)).findFirst();
        AgencyPerson wanted = new AgencyPerson(
                known.map(AgencyPerson::id).orElseGet(newId::next), agency.id(), name, row.role(), row.email(), row.phone(), row.valid(),
                known.map(AgencyPerson::rowVersion).orElse(0L));
        if (known.isEmpty()) {
            records.contacts().add(wanted);
            people.add(wanted);
            counter.added++;
        } else if (known.get().equals(wanted)) {
            counter.unchanged++;
        } else {
            records.contacts().update(wanted);
            people.set(people.indexOf(known.get()), new AgencyPerson(
                    wanted.id(), wanted.agencyId(), wanted.name(), wanted.role(), wanted.secureEmail(), wanted.phone(), wanted.valid(), wanted.rowVersion() + 1));
            counter.updated++;
        }
    }
}
