package uk.cdop.casebook.store.secret;

import java.security.SecureRandom;

/** Keys, salts and nonces from the system's secure random numbers. */
public final class RandomBytes {

    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomBytes() {}

    public static byte[] of(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
