package uk.cdop.casebook.store.vault;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import uk.cdop.casebook.office.door.Vault;
import uk.cdop.casebook.office.door.VaultCare;
import uk.cdop.casebook.office.permission.Permission;
import uk.cdop.casebook.store.backup.BackupMaker;
import uk.cdop.casebook.store.backup.Restoration;
import uk.cdop.casebook.store.folder.VaultFolder;

/** Looks after the vaults that {@link H2VaultKeeper} opened. */
public final class H2VaultCare implements VaultCare {

    private final KeyRing keys;

    public H2VaultCare(H2VaultKeeper keeper) {
        this.keys = keeper.keys();
    }

    @Override
    public ProvedBackup backUp(Vault vault, Permission permission, Path folder) {
        BackupMaker.Proved proved = OpenVault.ours(vault).backUp(permission, folder);
        return new ProvedBackup(proved.file(), proved.content().cases(), proved.content().auditEntries());
    }

    @Override
    public CheckedVault check(Vault vault, Permission permission) {
        return OpenVault.ours(vault).check(permission);
    }

    @Override
    public void restore(Path backup, Path folder, Optional<String> userName, char[] passphrase) {
        try {
            new Restoration(keys.text()).restore(backup, new VaultFolder(folder), file -> keys.unlock(file, userName, passphrase));
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    @Override
    public void restoreByRecoveryKey(Path backup, Path folder, char[] recoveryKey) {
        try {
            new Restoration(keys.text()).restore(backup, new VaultFolder(folder), file -> keys.unlockByRecoveryKey(file, recoveryKey));
        } finally {
            Arrays.fill(recoveryKey, '\0');
        }
    }
}
