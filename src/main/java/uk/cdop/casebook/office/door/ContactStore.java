package uk.cdop.casebook.office.door;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.casebook.casework.contact.Agency;
import uk.cdop.casebook.casework.contact.AgencyPerson;

/** Keeps the contact book. Nothing is ever taken out of it; what is no longer so has an end date. */
public interface ContactStore {

    /** In the order of their names, also those whose time is over. */
    List<Agency> agencies();

    /** In the order of their names, also those whose time is over. */
    List<AgencyPerson> people();

    Optional<Agency> agency(UUID id);

    Optional<AgencyPerson> person(UUID id);

    void add(Agency agency);

    void add(AgencyPerson person);

    /** CHANGED_MEANWHILE where the stored row version is not the agency's. */
    void update(Agency agency);

    /** CHANGED_MEANWHILE where the stored row version is not the person's. */
    void update(AgencyPerson person);
}
