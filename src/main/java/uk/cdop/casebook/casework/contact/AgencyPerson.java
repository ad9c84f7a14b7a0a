package uk.cdop.casebook.casework.contact;

import java.util.Optional;
import java.util.UUID;

/** A person at an agency to whom requests go, with the secure address that may carry a child's name. */
public record AgencyPerson(
        UUID id, UUID agencyId, String name, Optional<String> role, Optional<String> secureEmail, Optional<String> phone, ValidDates valid,
        long rowVersion) {

    public AgencyPerson with(
            String otherName, Optional<String> otherRole, Optional<String> otherEmail, Optional<String> otherPhone, ValidDates otherValid) {
        return new AgencyPerson(id, agencyId, otherName, otherRole, otherEmail, otherPhone, otherValid, rowVersion);
    }

    @Override
    public String toString() {
        return "AgencyPerson " + id;
    }
}
