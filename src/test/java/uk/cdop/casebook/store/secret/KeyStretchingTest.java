package uk.cdop.casebook.store.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.junit.jupiter.api.Test;

class KeyStretchingTest {

    private static byte[] filled(int length, int value) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }

    /** Source: RFC 9106, section 5.3 (Argon2id test vector). */
    @Test
    void agreesWithThePublishedVector() {
        Argon2Parameters parameters = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13).withMemoryAsKB(32).withIterations(3).withParallelism(4)
                .withSalt(filled(16, 2)).withSecret(filled(8, 3)).withAdditional(filled(12, 4)).build();
        assertThat(HexFormat.of().formatHex(KeyStretching.key(parameters, filled(32, 1), 32)))
                .isEqualTo("0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659");
    }

    @Test
    void givesAnotherKeyForAnotherSaltOrCost() {
        byte[] passphrase = {1, 2, 3};
        byte[] key = new KeyStretching(64, 1, 1).stretch(passphrase, filled(16, 1));
        assertThat(key).hasSize(32).isEqualTo(new KeyStretching(64, 1, 1).stretch(passphrase, filled(16, 1)));
        assertThat(key).isNotEqualTo(new KeyStretching(64, 1, 1).stretch(passphrase, filled(16, 2)));
        assertThat(key).isNotEqualTo(new KeyStretching(64, 2, 1).stretch(passphrase, filled(16, 1)));
        assertThat(passphrase).containsExactly(1, 2, 3);
    }

    @Test
    void keepsBetweenTheFloorAndTheCeiling() {
        assertThat(KeyStretching.PRODUCTION).isEqualTo(new KeyStretching(65_536, 3, 1));
        assertThat(KeyStretching.PRODUCTION.isWithin(KeyStretching.PRODUCTION)).isTrue();
        assertThat(new KeyStretching(1_048_576, 20, 4).isWithin(KeyStretching.PRODUCTION)).isTrue();
        assertThat(new KeyStretching(1_048_577, 3, 1).isWithin(KeyStretching.PRODUCTION)).isFalse();
        assertThat(new KeyStretching(65_536, 21, 1).isWithin(KeyStretching.PRODUCTION)).isFalse();
        assertThat(new KeyStretching(65_535, 3, 1).isWithin(KeyStretching.PRODUCTION)).isFalse();
        assertThat(new KeyStretching(65_536, 2, 1).isWithin(KeyStretching.PRODUCTION)).isFalse();
    }
}
