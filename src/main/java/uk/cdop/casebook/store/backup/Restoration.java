package uk.cdop.casebook.store.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.cdop.casebook.store.database.H2Address;
import uk.cdop.casebook.store.database.H2Connections;
import uk.cdop.casebook.store.database.OpenDatabase;
import uk.cdop.casebook.store.database.Schema;
import uk.cdop.casebook.store.database.VaultFacts;
import uk.cdop.casebook.store.failure.VaultFailures;
import uk.cdop.casebook.store.folder.SafeFile;
import uk.cdop.casebook.store.folder.VaultFolder;
import uk.cdop.casebook.store.integrity.ClosingSeal;
import uk.cdop.casebook.store.integrity.StoreCheck;
import uk.cdop.casebook.store.integrity.StoreContent;
import uk.cdop.casebook.store.keyfile.KeyFile;
import uk.cdop.casebook.store.keyfile.KeyFileShelf;
import uk.cdop.casebook.store.keyfile.KeyFileText;
import uk.cdop.casebook.store.secret.DataKey;

/** Makes a new vault from a backup. The folder becomes a vault with the last step, when all else was compared. */
public final class Restoration {

    private static final long FIRST_SESSION = 0;

    private final KeyFileText keyFiles;

    public Restoration(KeyFileText keyFiles) {
        this.keyFiles = keyFiles;
    }

    public void restore(Path backup, VaultFolder folder, Function<KeyFile, DataKey> unlocking) {
        requireEmpty(folder);
        boolean restored = false;
        try {
            restoreInto(backup, folder, unlocking);
            restored = true;
        } catch (IOException e) {
            throw VaultFailures.notRestored();
        } finally {
            if (!restored) {
                clear(folder);
            }
        }
    }

    private static void requireEmpty(VaultFolder folder) {
        try (Stream<Path> content = Files.isDirectory(folder.path()) ? Files.list(folder.path()) : Stream.empty()) {
            if (content.findAny().isPresent() || Files.isRegularFile(folder.path())) {
                throw VaultFailures.folderNotEmpty();
            }
        } catch (IOException e) {
            throw VaultFailures.folderNotWritable();
        }
    }

    private static void clear(VaultFolder folder) {
        try {
            SafeFile.deleteTree(folder.path());
        } catch (IOException e) {
            throw VaultFailures.notRestored();
        }
    }

    private void restoreInto(Path backup, VaultFolder folder, Function<KeyFile, DataKey> unlocking) throws IOException {
        SafeFile.makePrivateFolder(folder.path());
        Files.createDirectories(folder.backups());
        Files.createDirectories(folder.store());
        try (SealedBackup.Opened opened = SealedBackup.unpack(
                backup, keyFiles, unlocking, ready -> folder.databaseFile(ready.manifest().generation()))) {
            int generation = opened.manifest().generation();
            compare(folder.database(generation), opened);
            new ClosingSeal(folder, opened.dataKey()).sealClosed(generation, FIRST_SESSION);
            new KeyFileShelf(keyFiles).replace(folder, opened.keyFile(), any -> {});
        }
    }

    private static void compare(Path database, SealedBackup.Opened opened) {
        Manifest manifest = opened.manifest();
        if (manifest.schema() > Schema.VERSION) {
            throw VaultFailures.newer();
        }
        OpenDatabase restored = OpenDatabase.existing(
                new H2Connections(H2Address.file(database), manifest.generation(), opened.dataKey()));
        boolean same = isSame(restored, manifest);
        new VaultFacts(restored).put(VaultFacts.SESSION, String.valueOf(FIRST_SESSION));
        restored.close();
        if (!same) {
            throw VaultFailures.backupDamaged();
        }
    }

    // The tables of an older schema are compared when they have been brought up to date, at the first opening.
    private static boolean isSame(OpenDatabase restored, Manifest manifest) {
        return manifest.schema() < Schema.VERSION
                || StoreContent.of(restored.administrator()).equals(new StoreContent(manifest.rows(), manifest.digest()))
                        && new StoreCheck(restored.administrator()).findings().isEmpty();
    }
}
