package uk.cdop.casebook.store.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.zip.ZipFile;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.store.database.H2Address;
import uk.cdop.casebook.store.database.H2Connections;
import uk.cdop.casebook.store.database.OpenDatabase;
import uk.cdop.casebook.store.database.Schema;
import uk.cdop.casebook.store.failure.SqlFailures;
import uk.cdop.casebook.store.failure.VaultFailures;
import uk.cdop.casebook.store.folder.SafeFile;
import uk.cdop.casebook.store.folder.VaultFolder;
import uk.cdop.casebook.store.integrity.StoreCheck;
import uk.cdop.casebook.store.integrity.StoreContent;
import uk.cdop.casebook.store.keyfile.KeyFileText;
import uk.cdop.casebook.store.secret.DataKey;

/**
 * Makes a backup and proves it by restoring it on trial; only then does it get its name. The caller sees to it that
 * nothing is written to the store meanwhile. Source: design, security section 6.6.
 */
public final class BackupMaker {

    private final VaultFolder folder;
    private final int generation;
    private final DataKey dataKey;
    private final KeyFileText keyFiles;

    public BackupMaker(VaultFolder folder, int generation, DataKey dataKey, KeyFileText keyFiles) {
        this.folder = folder;
        this.generation = generation;
        this.dataKey = dataKey;
        this.keyFiles = keyFiles;
    }

    /** A backup that was made and restored on trial. */
    public record Proved(Path file, StoreContent content) {}

    public Proved make(OpenDatabase database, Path into, Instant at) {
        try {
            Files.createDirectories(into);
            SafeFile.deleteTree(folder.workroom());
            Files.createDirectories(folder.workroom());
            return sealedAndProved(database, BackupShelf.free(into, at), at);
        } catch (IOException e) {
            throw VaultFailures.backupNotMade();
        } finally {
            clearWorkroom();
        }
    }

    // Left-overs are encrypted and are cleared again at the next opening.
    private void clearWorkroom() {
        try {
            SafeFile.deleteTree(folder.workroom());
        } catch (IOException e) {
            throw VaultFailures.backupNotMade();
        }
    }

    private Proved sealedAndProved(OpenDatabase database, Path file, Instant at) throws IOException {
        StoreContent content = StoreContent.of(database.administrator());
        Path unproved = SafeFile.successor(file);
        boolean proved = false;
        try {
            seal(database, unproved, content, at);
            requireProved(unproved, content);
            SafeFile.moveOver(unproved, file);
            proved = true;
            return new Proved(file, content);
        } finally {
            if (!proved) {
                Files.deleteIfExists(unproved);
            }
        }
    }

    private void seal(OpenDatabase database, Path to, StoreContent content, Instant at) throws IOException {
        Path copy = folder.workroom().resolve("copy.zip");
        copy(database, copy);
        try (ZipFile zip = new ZipFile(copy.toFile())) {
            var entry = zip.stream().filter(one -> one.getName().endsWith(".mv.db")).findFirst().orElseThrow(VaultFailures::backupNotMade);
            Manifest manifest = new Manifest(
                    dataKey.vaultId().toString(), generation, Schema.VERSION, ProgramVersion.ofThis(), at.toString(),
                    entry.getSize(), content.rows(), content.digest());
            try (InputStream file = zip.getInputStream(entry)) {
                SealedBackup.write(to, Files.readAllBytes(folder.keyFile()), dataKey, manifest, file);
            }
        }
        Files.delete(copy);
    }

    private static void copy(OpenDatabase database, Path to) {
        try {
            database.copyTo(to);
        } catch (SQLException e) {
            throw SqlFailures.translated(e, "a copy of the store");
        }
    }

    private void requireProved(Path file, StoreContent expected) throws IOException {
        Path trial = folder.workroom().resolve("trial");
        Files.createDirectories(trial);
        try {
            SealedBackup.Opened opened = SealedBackup.unpack(
                    file, keyFiles, any -> dataKey, ready -> trial.resolve("cases.mv.db"));
            requireSame(trial.resolve("cases"), opened.manifest(), expected);
        } catch (OfficeFailure damaged) {
            throw VaultFailures.backupNotProved();
        }
    }

    private void requireSame(Path database, Manifest manifest, StoreContent expected) {
        OpenDatabase restored = OpenDatabase.existing(new H2Connections(H2Address.file(database), generation, dataKey));
        try {
            StoreContent found = StoreContent.of(restored.administrator());
            boolean same = found.equals(expected) && found.equals(new StoreContent(manifest.rows(), manifest.digest()))
                    && new StoreCheck(restored.administrator()).findings().isEmpty();
            if (!same) {
                throw VaultFailures.backupNotProved();
            }
        } finally {
            restored.abandon();
        }
    }
}
