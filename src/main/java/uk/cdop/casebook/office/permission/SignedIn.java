package uk.cdop.casebook.office.permission;

import java.util.Set;
import java.util.UUID;
import uk.cdop.casebook.casework.people.Role;

/** The person at the desk, as the vault knows them. */
public record SignedIn(UUID userId, String name, Set<Role> roles) {

    public SignedIn {
        roles = Set.copyOf(roles);
    }
}
