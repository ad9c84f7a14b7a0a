package uk.cdop.casebook.office.agencyreturn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.agencyreturn.Addressee;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.casework.contact.Agency;
import uk.cdop.casebook.casework.contact.AgencyPerson;
import uk.cdop.casebook.office.door.ContactStore;

/** An agency of the contact book, with one of its people where it has any, to whom a request can go on a day. */
public record ContactChoice(Agency agency, Optional<AgencyPerson> person) {

    Addressee addressee() {
        return new Addressee(
                Optional.of(agency.id()), agency.name(), person.map(AgencyPerson::id), person.map(AgencyPerson::name),
                person.flatMap(AgencyPerson::secureEmail));
    }

    /** Those whose time includes the day; agencies that serve the area first. */
    static List<ContactChoice> on(LocalDate day, ReportingArea area, ContactStore contacts) {
        List<AgencyPerson> people = contacts.people().stream().filter(person -> person.valid().includes(day)).toList();
        List<ContactChoice> choices = new ArrayList<>();
        contacts.agencies().stream()
                .filter(agency -> agency.valid().includes(day))
                .sorted(Comparator.comparing((Agency agency) -> !agency.serves(area)))
                .forEach(agency -> {
                    List<AgencyPerson> here = people.stream().filter(person -> person.agencyId().equals(agency.id())).toList();
                    here.forEach(person -> choices.add(new ContactChoice(agency, Optional.of(person))));
                    if (here.isEmpty()) {
                        choices.add(new ContactChoice(agency, Optional.empty()));
                    }
                });
        return choices;
    }

    @Override
    public String toString() {
        return "ContactChoice " + agency;
    }
}
