package uk.cdop.casebook.office.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.contact.Agency;
import uk.cdop.casebook.casework.contact.AgencyPerson;
import uk.cdop.casebook.forms.definition.CodeList;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Lists the contact book: every agency with its people, also those whose time is over. No case is in it. */
@Needs(Right.SET_UP_OFFICE)
public final class ListContacts {

    private final Session session;
    private final AgencyTypes types;
    private final Today today;

    public ListContacts(Session session, AgencyTypes types, Today today) {
        this.session = session;
        this.types = types;
        this.today = today;
    }

    public record Contact(Agency agency, List<AgencyPerson> people) {
        public Contact {
            people = List.copyOf(people);
        }
    }

    /** The book as it stands on the day, with the kinds of agency to choose from. */
    public record ContactBook(List<Contact> contacts, List<CodeList.Option> types, LocalDate today) {
        public ContactBook {
            contacts = List.copyOf(contacts);
            types = List.copyOf(types);
        }
    }

    public ContactBook list() {
        return session.read(Right.SET_UP_OFFICE, records -> {
            Map<UUID, List<AgencyPerson>> people = records.contacts().people().stream().collect(Collectors.groupingBy(AgencyPerson::agencyId));
            return new ContactBook(
                    records.contacts().agencies().stream()
                            .map(agency -> new Contact(agency, people.getOrDefault(agency.id(), List.of()))).toList(),
                    types.options(), today.date());
        });
    }
}
