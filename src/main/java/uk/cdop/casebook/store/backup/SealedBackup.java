package uk.cdop.casebook.store.backup;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import uk.cdop.casebook.store.failure.VaultFailures;
import uk.cdop.casebook.store.folder.SafeFile;
import uk.cdop.casebook.store.keyfile.KeyFile;
import uk.cdop.casebook.store.keyfile.KeyFileText;
import uk.cdop.casebook.store.secret.DataKey;

/** One backup as one file: header, then manifest and database file sealed in chunks. */
final class SealedBackup {

    private SealedBackup() {}

    static void write(Path file, byte[] keyFile, DataKey dataKey, Manifest manifest, InputStream database) throws IOException {
        byte[] fileKey = BackupHeader.newFileKey();
        BackupHeader header = BackupHeader.made(keyFile, fileKey, dataKey);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write(header.bytes());
            try (DataOutputStream sealed = new DataOutputStream(new SealedStream.Writer(out, header.chunkKey(fileKey)))) {
                sealed.writeInt(manifest.text().length);
                sealed.write(manifest.text());
                database.transferTo(sealed);
            }
        }
        SafeFile.force(file);
    }

    /** The opened backup, before its database is written anywhere. */
    record Opened(KeyFile keyFile, DataKey dataKey, Manifest manifest) implements AutoCloseable {

        @Override
        public void close() {
            dataKey.close();
        }
    }

    /** Where the database of the backup goes, once the manifest is known. */
    interface Destination {

        Path databaseFor(Opened opened) throws IOException;
    }

    /**
     * Unpacks a backup. The key file inside it says how the data key is reached; VAULT_DAMAGED where any bit is not as
     * it was sealed, in which case what was written so far is worthless and the caller deletes it.
     */
    static Opened unpack(Path file, KeyFileText keyFiles, Function<KeyFile, DataKey> unlocking, Destination destination) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            BackupHeader header = BackupHeader.read(in);
            KeyFile keyFile = keyFiles.read(header.keyFile());
            DataKey dataKey = unlocking.apply(keyFile);
            try (DataInputStream sealed = new DataInputStream(
                    new SealedStream.Reader(in, header.chunkKey(header.openFileKey(dataKey))))) {
                Opened opened = new Opened(keyFile, dataKey, manifest(sealed));
                writeDatabase(sealed, destination.databaseFor(opened), opened.manifest().bytes());
                return opened;
            }
        } catch (EOFException cutOff) {
            throw VaultFailures.backupDamaged();
        }
    }

    private static Manifest manifest(DataInputStream sealed) throws IOException {
        int length = sealed.readInt();
        if (!Manifest.isPossibleLength(length)) {
            throw VaultFailures.backupDamaged();
        }
        byte[] text = new byte[length];
        sealed.readFully(text);
        return Manifest.read(text);
    }

    private static void writeDatabase(InputStream sealed, Path file, long expected) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            if (sealed.transferTo(out) != expected) {
                throw VaultFailures.backupDamaged();
            }
        }
        SafeFile.force(file);
    }
}
