package uk.cdop.casebook.store.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import uk.cdop.casebook.store.database.OpenDatabase;
import uk.cdop.casebook.store.failure.SqlFailures;
import uk.cdop.casebook.store.failure.VaultFailures;
import uk.cdop.casebook.store.folder.VaultFolder;

/** The backups that a vault keeps of itself: when one is needed, and how many stay. */
public final class VaultBackups {

    // Comings, goings and backups change nothing that a backup is for.
    private static final String ENTRIES_THAT_MATTER =
            "select count(*) from audit_entry where what_happened not in ('SIGNED_IN', 'BACKED_UP')";

    private final VaultFolder folder;
    private final BackupMaker maker;

    public VaultBackups(VaultFolder folder, BackupMaker maker) {
        this.folder = folder;
        this.maker = maker;
    }

    public Path folder() {
        return folder.backups();
    }

    /** True where the newest proved backup lacks something that was done since. */
    public boolean isNeeded(OpenDatabase database) {
        try {
            Optional<BackupShelf.LastProved> last = BackupShelf.lastProved(folder);
            return last.isEmpty() || last.get().entries() != entriesThatMatter(database);
        } catch (IOException e) {
            return true;
        }
    }

    private static long entriesThatMatter(OpenDatabase database) {
        try (PreparedStatement statement = database.administrator().prepareStatement(ENTRIES_THAT_MATTER);
                ResultSet result = statement.executeQuery()) {
            result.next();
            return result.getLong(1);
        } catch (SQLException e) {
            throw SqlFailures.translated(e, "counting the audit trail");
        }
    }

    /** Those elsewhere are the user's own to keep or remove; in the vault they are rotated. */
    public BackupMaker.Proved make(OpenDatabase database, Path into, Instant at) {
        boolean own = into.toAbsolutePath().normalize().equals(folder.backups());
        if (own) {
            clearUnproved();
        }
        BackupMaker.Proved proved = maker.make(database, into, at);
        if (own) {
            note(database, proved);
        }
        return proved;
    }

    private void clearUnproved() {
        try {
            BackupShelf.clearUnproved(folder.backups());
        } catch (IOException e) {
            throw VaultFailures.backupNotMade();
        }
    }

    private void note(OpenDatabase database, BackupMaker.Proved proved) {
        try {
            BackupShelf.noteProved(folder, new BackupShelf.LastProved(proved.file().getFileName().toString(), entriesThatMatter(database)));
            BackupShelf.rotate(folder.backups(), proved.file());
        } catch (IOException e) {
            throw VaultFailures.backupNotMade();
        }
    }
}
