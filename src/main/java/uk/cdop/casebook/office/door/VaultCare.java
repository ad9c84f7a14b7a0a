package uk.cdop.casebook.office.door;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.office.permission.Permission;

/** Looks after vaults: backups that were proved, their restoration, and a check of what a vault holds. */
public interface VaultCare {

    /** A backup that was restored on trial and compared before it got its name. */
    record ProvedBackup(Path file, long cases, long auditEntries) {}

    /** What a check found. The findings are sentences without case data; an empty list and a whole chain are sound. */
    record CheckedVault(int schema, long cases, long auditEntries, boolean chainHolds, List<String> findings) {

        public CheckedVault {
            findings = List.copyOf(findings);
        }

        public boolean isSound() {
            return chainHolds && findings.isEmpty();
        }
    }

    /** A proved backup of the open vault in the folder; WORLD_IN_THE_WAY where none could be written or proved. */
    ProvedBackup backUp(Vault vault, Permission permission, Path folder);

    CheckedVault check(Vault vault, Permission permission);

    /**
     * A new vault in an empty folder, from a backup and a passphrase of the time it was made. The characters are wiped.
     * VAULT_DAMAGED where any bit of the backup was changed; then no vault is made.
     */
    void restore(Path backup, Path folder, Optional<String> userName, char[] passphrase);

    /** The same, with the printed recovery key alone. */
    void restoreByRecoveryKey(Path backup, Path folder, char[] recoveryKey);
}
