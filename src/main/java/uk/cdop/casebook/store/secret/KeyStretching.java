package uk.cdop.casebook.store.secret;

import java.util.Arrays;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * How much work Argon2id puts between a passphrase and its key. Source: design, security section 5 (floor and ceiling).
 */
public record KeyStretching(int memoryKib, int passes, int lanes) {

    /** What new vaults use, and the least that a slot may ask for: 64 MiB, 3 passes, 1 lane. */
    public static final KeyStretching PRODUCTION = new KeyStretching(64 * 1024, 3, 1);

    private static final int MOST_MEMORY_KIB = 1024 * 1024;
    private static final int MOST_PASSES = 20;
    private static final int MOST_LANES = 4;
    private static final int KEY_BYTES = 32;

    /** True where the work is no less than the floor and no more than a hostile file may make this computer do. */
    public boolean isWithin(KeyStretching floor) {
        return memoryKib >= floor.memoryKib && memoryKib <= MOST_MEMORY_KIB
                && passes >= floor.passes && passes <= MOST_PASSES
                && lanes >= floor.lanes && lanes <= MOST_LANES;
    }

    byte[] stretch(byte[] passphrase, byte[] salt) {
        Argon2Parameters parameters = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memoryKib)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build();
        return key(parameters, passphrase, KEY_BYTES);
    }

    static byte[] key(Argon2Parameters parameters, byte[] passphrase, int length) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(parameters);
        byte[] key = new byte[length];
        byte[] copy = Arrays.copyOf(passphrase, passphrase.length);
        try {
            generator.generateBytes(copy, key);
        } finally {
            Arrays.fill(copy, (byte) 0);
        }
        return key;
    }
}
