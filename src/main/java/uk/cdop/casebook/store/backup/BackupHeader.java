package uk.cdop.casebook.store.backup;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import uk.cdop.casebook.store.failure.VaultFailures;
import uk.cdop.casebook.store.keyfile.KeyFileText;
import uk.cdop.casebook.store.secret.DataKey;
import uk.cdop.casebook.store.secret.Hashing;
import uk.cdop.casebook.store.secret.RandomBytes;
import uk.cdop.casebook.store.secret.SealedBox;

/**
 * The open part of a backup: a copy of the vault's key file, and the backup's own key sealed under the data key. So a
 * passphrase or the printed recovery key opens the backup by itself, with no other file of the vault.
 */
record BackupHeader(byte[] keyFile, byte[] nonce, byte[] sealedKey) {

    private static final byte[] MAGIC = {'C', 'D', 'O', 'P', '-', 'B', 'K', '1'};
    private static final int KEY_BYTES = 32;
    private static final String BACKUP_KEY = "backup";

    static BackupHeader made(byte[] keyFile, byte[] fileKey, DataKey dataKey) {
        byte[] nonce = RandomBytes.of(SealedBox.NONCE_BYTES);
        byte[] wrapping = dataKey.derive(BACKUP_KEY);
        try {
            return new BackupHeader(keyFile, nonce, SealedBox.seal(wrapping, nonce, Hashing.sha256().digest(keyFile), fileKey));
        } finally {
            Arrays.fill(wrapping, (byte) 0);
        }
    }

    static byte[] newFileKey() {
        return RandomBytes.of(KEY_BYTES);
    }

    byte[] openFileKey(DataKey dataKey) {
        byte[] wrapping = dataKey.derive(BACKUP_KEY);
        try {
            return SealedBox.open(wrapping, nonce, Hashing.sha256().digest(keyFile), sealedKey).orElseThrow(VaultFailures::backupDamaged);
        } finally {
            Arrays.fill(wrapping, (byte) 0);
        }
    }

    /** The key of the chunks hangs on every byte of the header, so that a changed header opens nothing. */
    byte[] chunkKey(byte[] fileKey) {
        return Hashing.hkdf(fileKey, Hashing.sha256().digest(bytes()), new byte[] {'c', 'h', 'u', 'n', 'k', 's'});
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream to = new DataOutputStream(bytes)) {
            to.write(MAGIC);
            to.writeInt(keyFile.length);
            to.write(keyFile);
            to.write(nonce);
            to.write(sealedKey);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static BackupHeader read(DataInputStream from) throws IOException {
        byte[] magic = from.readNBytes(MAGIC.length);
        int length = Arrays.equals(magic, MAGIC) ? from.readInt() : -1;
        if (length < 1 || length > KeyFileText.MOST_BYTES) {
            throw VaultFailures.backupDamaged();
        }
        return new BackupHeader(
                exactly(from, length), exactly(from, SealedBox.NONCE_BYTES), exactly(from, KEY_BYTES + SealedBox.TAG_BYTES));
    }

    private static byte[] exactly(DataInputStream from, int length) throws IOException {
        byte[] bytes = new byte[length];
        from.readFully(bytes);
        return bytes;
    }

    @Override
    public String toString() {
        return "BackupHeader";
    }
}
