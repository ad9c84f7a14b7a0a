package uk.cdop.casebook.store.secret;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

/**
 * The one random key of a vault, from which every other key is derived by a label. Only in memory; closing wipes it.
 * Source: design, security section 6.1.
 */
public final class DataKey implements AutoCloseable {

    public static final int BYTES = 32;

    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private final UUID vaultId;
    private final byte[] key;

    public DataKey(UUID vaultId, byte[] key) {
        if (key.length != BYTES) {
            throw new IllegalArgumentException("a data key has 32 bytes");
        }
        this.vaultId = vaultId;
        this.key = Arrays.copyOf(key, BYTES);
    }

    public static DataKey newFor(UUID vaultId) {
        return new DataKey(vaultId, RandomBytes.of(BYTES));
    }

    public UUID vaultId() {
        return vaultId;
    }

    /** The key of 32 bytes for one use; different labels give unrelated keys. */
    public byte[] derive(String label) {
        byte[] salt = ByteBuffer.allocate(16).putLong(vaultId.getMostSignificantBits()).putLong(vaultId.getLeastSignificantBits()).array();
        return Hashing.hkdf(key, salt, ("CDOP Casebook 1 " + label).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The derived key as lower-case hexadecimal, the only form that H2 takes without harm: it drops the high byte of
     * other characters. Source: design, security section 2, traps.
     */
    public char[] derivePassword(String label) {
        byte[] bytes = derive(label);
        char[] text = new char[bytes.length * 2];
        for (int place = 0; place < bytes.length; place++) {
            text[2 * place] = HEX[(bytes[place] >> 4) & 15];
            text[2 * place + 1] = HEX[bytes[place] & 15];
        }
        Arrays.fill(bytes, (byte) 0);
        return text;
    }

    /** A copy for sealing into a slot; whoever asks wipes it. */
    public byte[] copyOfBytes() {
        return Arrays.copyOf(key, BYTES);
    }

    @Override
    public void close() {
        Arrays.fill(key, (byte) 0);
    }
}
