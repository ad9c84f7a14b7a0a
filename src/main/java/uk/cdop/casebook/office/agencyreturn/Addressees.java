package uk.cdop.casebook.office.agencyreturn;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.casebook.casework.agencyreturn.Addressee;
import uk.cdop.casebook.casework.contact.Agency;
import uk.cdop.casebook.casework.contact.AgencyPerson;
import uk.cdop.casebook.office.door.ContactStore;

/** An agency and person of the contact book as they stand on a day: somebody to write to, or why not. */
record Addressees(Optional<Addressee> addressee, Optional<String> obstacle) {

    static Addressees onDay(UUID agencyId, Optional<UUID> personId, LocalDate day, ContactStore contacts) {
        Optional<Agency> agency = contacts.agency(agencyId);
        Optional<AgencyPerson> person = personId.flatMap(contacts::person);
        if (agency.isEmpty() || person.isPresent() != personId.isPresent()
                || person.map(found -> !found.agencyId().equals(agencyId)).orElse(false)) {
            return none("The contact book has no such agency or person. Choose again.");
        }
        if (!agency.get().valid().includes(day)) {
            return none("The contact book no longer has this agency as valid on the day. Choose another, or mend its dates on the Contacts page.");
        }
        if (!person.map(found -> found.valid().includes(day)).orElse(true)) {
            return none("The contact book no longer has this person as valid on the day. Choose somebody else at the agency.");
        }
        return new Addressees(Optional.of(new ContactChoice(agency.get(), person).addressee()), Optional.empty());
    }

    private static Addressees none(String why) {
        return new Addressees(Optional.empty(), Optional.of(why));
    }
}
