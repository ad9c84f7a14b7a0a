package uk.cdop.casebook.store.secret;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The printed key of 160 random bits: eight groups of four letters and digits, and a ninth that finds typing errors.
 * Closing wipes it. Source: design, security section 6.2.
 */
public final class RecoveryKey implements AutoCloseable {

    private static final int BYTES = 20;
    private static final int KEY_SYMBOLS = 32;
    private static final int CHECK_SYMBOLS = 4;
    private static final int GROUP = 4;
    // Crockford's base 32: no I, L, O or U, so that nothing printed can be read two ways.
    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final byte[] bytes;

    private RecoveryKey(byte[] bytes) {
        this.bytes = bytes;
    }

    public static RecoveryKey random() {
        return new RecoveryKey(RandomBytes.of(BYTES));
    }

    /** Reads what a person typed from paper; empty where it is no recovery key. The characters are wiped. */
    public static Optional<RecoveryKey> takeOver(char[] typed) {
        int[] values = new int[KEY_SYMBOLS + CHECK_SYMBOLS];
        try {
            return readInto(values, typed) ? checked(values) : Optional.empty();
        } finally {
            Arrays.fill(typed, '\0');
            Arrays.fill(values, 0);
        }
    }

    private static boolean readInto(int[] values, char[] typed) {
        int read = 0;
        for (char character : typed) {
            if (character == '-' || Character.isWhitespace(character)) {
                continue;
            }
            int value = valueOf(character);
            if (value < 0 || read == values.length) {
                return false;
            }
            values[read++] = value;
        }
        return read == values.length;
    }

    private static int valueOf(char character) {
        char upper = Character.toUpperCase(character);
        return switch (upper) {
            case 'O' -> 0;
            case 'I', 'L' -> 1;
            default -> SYMBOLS.indexOf(upper);
        };
    }

    private static Optional<RecoveryKey> checked(int[] values) {
        BigInteger number = BigInteger.ZERO;
        for (int place = 0; place < KEY_SYMBOLS; place++) {
            number = number.shiftLeft(5).or(BigInteger.valueOf(values[place]));
        }
        byte[] bytes = new byte[BYTES];
        byte[] magnitude = number.toByteArray();
        int length = Math.min(magnitude.length, BYTES);
        System.arraycopy(magnitude, magnitude.length - length, bytes, BYTES - length, length);
        int[] check = checkOf(bytes);
        boolean typedRight = Arrays.equals(check, Arrays.copyOfRange(values, KEY_SYMBOLS, values.length));
        return typedRight ? Optional.of(new RecoveryKey(bytes)) : Optional.empty();
    }

    private static int[] checkOf(byte[] bytes) {
        byte[] digest = Hashing.sha256().digest(bytes);
        int bits = (digest[0] & 255) << 16 | (digest[1] & 255) << 8 | digest[2] & 255;
        return new int[] {bits >> 19 & 31, bits >> 14 & 31, bits >> 9 & 31, bits >> 4 & 31};
    }

    /** As it is printed, with hyphens between the groups. */
    public String printed() {
        BigInteger number = new BigInteger(1, bytes);
        StringBuilder text = new StringBuilder();
        for (int place = KEY_SYMBOLS - 1; place >= 0; place--) {
            text.append(SYMBOLS.charAt(number.shiftRight(5 * place).intValue() & 31));
            if (place % GROUP == 0) {
                text.append('-');
            }
        }
        for (int value : checkOf(bytes)) {
            text.append(SYMBOLS.charAt(value));
        }
        return text.toString();
    }

    /** 160 random bits need no stretching, only a derivation that is theirs alone. */
    public byte[] wrappingKey(byte[] salt) {
        return Hashing.hkdf(bytes, salt, "CDOP Casebook 1 recovery slot".getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        Arrays.fill(bytes, (byte) 0);
    }
}
