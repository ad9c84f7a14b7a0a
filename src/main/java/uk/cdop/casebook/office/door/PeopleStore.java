package uk.cdop.casebook.office.door;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.casebook.office.permission.SignedIn;

/** Keeps the people of the vault and their roles. */
public interface PeopleStore {

    Optional<SignedIn> find(UUID userId);

    List<SignedIn> all();

    void add(SignedIn person);
}
