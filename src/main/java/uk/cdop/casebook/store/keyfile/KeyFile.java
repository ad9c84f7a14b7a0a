package uk.cdop.casebook.store.keyfile;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.casebook.store.secret.DataKey;
import uk.cdop.casebook.store.secret.Hashing;

/**
 * What {@code vault.keys} says: whose vault, which generation of the store, and the slots, all under one code that only
 * the data key can make. Source: design, security section 6.2.
 */
public record KeyFile(UUID vaultId, int generation, List<KeySlot> slots, byte[] mac) {

    static final String FORMAT = "CDOP-CASEBOOK-KEYS-1";
    static final int MAC_BYTES = 32;
    private static final String MAC_LABEL = "keyfile-mac";

    public KeyFile {
        slots = List.copyOf(slots);
    }

    static KeyFile signed(DataKey dataKey, int generation, List<KeySlot> slots) {
        return new KeyFile(dataKey.vaultId(), generation, slots, macOf(dataKey, generation, slots));
    }

    /** The same file with this slot in the place of any other of its identifier. */
    public KeyFile with(KeySlot slot, DataKey dataKey) {
        List<KeySlot> changed = new ArrayList<>(slots);
        changed.removeIf(other -> other.id().equals(slot.id()));
        changed.add(slot);
        return signed(dataKey, generation, changed);
    }

    public boolean isSignedBy(DataKey dataKey) {
        return MessageDigest.isEqual(mac, macOf(dataKey, generation, slots));
    }

    private static byte[] macOf(DataKey dataKey, int generation, List<KeySlot> slots) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream to = new DataOutputStream(bytes)) {
            to.writeUTF(FORMAT);
            to.writeUTF(dataKey.vaultId().toString());
            to.writeInt(generation);
            to.writeInt(slots.size());
            for (KeySlot slot : slots) {
                slot.writeWhole(to);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] key = dataKey.derive(MAC_LABEL);
        byte[] mac = Hashing.hmac(key).doFinal(bytes.toByteArray());
        Arrays.fill(key, (byte) 0);
        return mac;
    }

    public List<KeySlot> ofKind(KeySlot.Kind kind) {
        return slots.stream().filter(slot -> slot.kind() == kind).toList();
    }

    /** The slot of the person of this name. */
    public Optional<KeySlot> ofUser(String name) {
        String label = UserLabel.of(vaultId, name);
        return ofKind(KeySlot.Kind.PASSPHRASE).stream().filter(slot -> slot.label().equals(label)).findFirst();
    }

    @Override
    public String toString() {
        return "KeyFile " + vaultId;
    }
}
