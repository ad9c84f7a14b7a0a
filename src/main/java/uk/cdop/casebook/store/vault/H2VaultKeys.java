package uk.cdop.casebook.store.vault;

import java.nio.file.Path;
import java.util.Arrays;
import uk.cdop.casebook.office.door.Vault;
import uk.cdop.casebook.office.door.VaultKeys;
import uk.cdop.casebook.office.permission.Permission;
import uk.cdop.casebook.office.permission.SignedIn;
import uk.cdop.casebook.store.secret.Passphrase;
import uk.cdop.casebook.store.secret.PassphraseRules;

/** Looks after who can open the vaults of {@link H2VaultKeeper}. */
public final class H2VaultKeys implements VaultKeys {

    private final H2VaultKeeper keeper;

    public H2VaultKeys(H2VaultKeeper keeper) {
        this.keeper = keeper;
    }

    @Override
    public void addPerson(Vault vault, Permission permission, SignedIn person, char[] passphrase) {
        try {
            PassphraseRules.requireStrong(passphrase);
            try (Passphrase chosen = Passphrase.takeOver(passphrase)) {
                OpenVault.ours(vault).addPerson(permission, person, chosen, keeper.keys());
            }
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    @Override
    public void changePassphrase(Path folder, String userName, char[] old, char[] chosen) {
        keeper.changePassphrase(folder, userName, old, chosen);
    }

    @Override
    public void changePassphraseByRecoveryKey(Path folder, String userName, char[] recoveryKey, char[] chosen) {
        keeper.changePassphraseByRecoveryKey(folder, userName, recoveryKey, chosen);
    }
}
