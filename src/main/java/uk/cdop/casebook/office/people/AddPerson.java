package uk.cdop.casebook.office.people;

import java.util.Arrays;
import java.util.Set;
import uk.cdop.casebook.casework.people.Role;
import uk.cdop.casebook.office.door.NewId;
import uk.cdop.casebook.office.door.VaultKeys;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.permission.SignedIn;
import uk.cdop.casebook.office.signin.Session;

/** Gives another person a name, roles and a passphrase of their own in this vault. */
@Needs(Right.MANAGE_PEOPLE)
public final class AddPerson {

    private final Session session;
    private final VaultKeys keys;
    private final NewId newId;

    public AddPerson(Session session, VaultKeys keys, NewId newId) {
        this.session = session;
        this.keys = keys;
        this.newId = newId;
    }

    /** The characters of the passphrase are wiped. */
    public SignedIn add(String name, Set<Role> roles, char[] passphrase) {
        try {
            if (name.isBlank() || roles.isEmpty()) {
                throw new OfficeFailure(OfficeFailure.Kind.REFUSED,
                        "A person needs a name and at least one role. Nothing was changed.");
            }
            SignedIn person = new SignedIn(newId.next(), name.strip(), roles);
            return session.tend(Right.MANAGE_PEOPLE, (vault, permission) -> {
                keys.addPerson(vault, permission, person, passphrase);
                return person;
            });
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }
}
