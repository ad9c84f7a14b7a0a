package uk.cdop.casebook.office.door;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import uk.cdop.casebook.casework.people.Role;
import uk.cdop.casebook.office.permission.SignedIn;

/**
 * Makes and opens vaults. A vault is a folder: key file, encrypted store, seal and backups. Passphrases come as
 * characters and are wiped by the keeper. What goes wrong is an
 * {@link uk.cdop.casebook.office.failure.OfficeFailure} of the kinds WRONG_PASSPHRASE, VAULT_IN_USE, VAULT_DAMAGED,
 * VAULT_NEWER, VAULT_MISSING or WORLD_IN_THE_WAY.
 */
public interface VaultKeeper {

    record OpenedVault(Vault vault, SignedIn who) {}

    /** The recovery key is in memory only now and can never be shown again. */
    record CreatedVault(Vault vault, SignedIn who, String recoveryKey) {}

    CreatedVault create(Path folder, String userName, Set<Role> roles, char[] passphrase);

    /** Where no name is given the vault must have one user only. */
    OpenedVault open(Path folder, Optional<String> userName, char[] passphrase);

    boolean isVault(Path folder);
}
