package uk.cdop.casebook.office.door;

import java.nio.file.Path;
import uk.cdop.casebook.office.permission.Permission;
import uk.cdop.casebook.office.permission.SignedIn;

/**
 * Looks after who can open a vault. All characters are wiped. A passphrase that will not do, or a name that is taken, is
 * an {@link uk.cdop.casebook.office.failure.OfficeFailure}, and then nothing was changed.
 */
public interface VaultKeys {

    /** One unit of work: the person, their roles, the audit entry and their place in the key file. */
    void addPerson(Vault vault, Permission permission, SignedIn person, char[] passphrase);

    /** The vault must not be open. */
    void changePassphrase(Path folder, String userName, char[] old, char[] chosen);

    /** The same with the printed recovery key, for a person who forgot the passphrase. */
    void changePassphraseByRecoveryKey(Path folder, String userName, char[] recoveryKey, char[] chosen);
}
