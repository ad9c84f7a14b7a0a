package uk.cdop.casebook.store.keyfile;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.casebook.store.failure.VaultFailures;
import uk.cdop.casebook.store.secret.DataKey;
import uk.cdop.casebook.store.secret.KeyStretching;
import uk.cdop.casebook.store.secret.Passphrase;
import uk.cdop.casebook.store.secret.RandomBytes;
import uk.cdop.casebook.store.secret.RecoveryKey;
import uk.cdop.casebook.store.secret.SealedBox;

/** Seals the data key into slots and opens it from them. */
public final class KeyMaker {

    private static final String PURPOSE = "CDOP-KW1";

    private final KeyStretching cost;

    public KeyMaker(KeyStretching cost) {
        this.cost = cost;
    }

    public KeyFile newKeyFile(DataKey dataKey, int generation, KeySlot person, KeySlot recovery) {
        return KeyFile.signed(dataKey, generation, List.of(person, recovery));
    }

    public KeySlot slotFor(UUID userId, String userName, Passphrase passphrase, DataKey dataKey) {
        byte[] salt = RandomBytes.of(KeySlot.SALT_BYTES);
        String label = UserLabel.of(dataKey.vaultId(), userName);
        return sealed(userId, KeySlot.Kind.PASSPHRASE, label, cost, salt, passphrase.stretch(cost, salt), dataKey);
    }

    public KeySlot slotFor(UUID slotId, RecoveryKey recoveryKey, DataKey dataKey) {
        byte[] salt = RandomBytes.of(KeySlot.SALT_BYTES);
        return sealed(slotId, KeySlot.Kind.RECOVERY, UserLabel.NOBODY, KeySlot.NO_STRETCHING, salt, recoveryKey.wrappingKey(salt), dataKey);
    }

    private static KeySlot sealed(
            UUID id, KeySlot.Kind kind, String label, KeyStretching cost, byte[] salt, byte[] wrappingKey, DataKey dataKey) {
        byte[] nonce = RandomBytes.of(SealedBox.NONCE_BYTES);
        KeySlot empty = new KeySlot(id, kind, label, cost, salt, nonce, new byte[0]);
        byte[] plain = dataKey.copyOfBytes();
        try {
            byte[] sealed = SealedBox.seal(wrappingKey, nonce, purpose(dataKey.vaultId(), empty), plain);
            return new KeySlot(id, kind, label, cost, salt, nonce, sealed);
        } finally {
            Arrays.fill(plain, (byte) 0);
            Arrays.fill(wrappingKey, (byte) 0);
        }
    }

    /** WRONG_PASSPHRASE alike for a wrong passphrase and a damaged slot; VAULT_DAMAGED where the rest of the file was changed. */
    public DataKey open(KeyFile file, KeySlot slot, Passphrase passphrase) {
        return opened(file, slot, passphrase.stretch(slot.cost(), slot.salt())).orElseThrow(VaultFailures::wrongPassphrase);
    }

    public DataKey open(KeyFile file, RecoveryKey recoveryKey) {
        return file.ofKind(KeySlot.Kind.RECOVERY).stream()
                .flatMap(slot -> opened(file, slot, recoveryKey.wrappingKey(slot.salt())).stream())
                .findFirst()
                .orElseThrow(VaultFailures::wrongRecoveryKey);
    }

    private static Optional<DataKey> opened(KeyFile file, KeySlot slot, byte[] wrappingKey) {
        Optional<byte[]> plain = SealedBox.open(wrappingKey, slot.nonce(), purpose(file.vaultId(), slot), slot.sealed());
        Arrays.fill(wrappingKey, (byte) 0);
        return plain.map(bytes -> signedFor(file, bytes));
    }

    private static DataKey signedFor(KeyFile file, byte[] bytes) {
        DataKey dataKey = new DataKey(file.vaultId(), bytes);
        Arrays.fill(bytes, (byte) 0);
        if (!file.isSignedBy(dataKey)) {
            dataKey.close();
            throw VaultFailures.keyFileDamaged();
        }
        return dataKey;
    }

    private static byte[] purpose(UUID vaultId, KeySlot slot) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream to = new DataOutputStream(bytes)) {
            to.writeUTF(PURPOSE);
            to.writeUTF(vaultId.toString());
            to.writeUTF(slot.id().toString());
            slot.writeDerivation(to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
