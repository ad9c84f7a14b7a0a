package uk.cdop.casebook.store.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DataKeyTest {

    private final DataKey key = new DataKey(new UUID(1, 2), new byte[DataKey.BYTES]);

    @Test
    void givesAnUnrelatedKeyForEachUseAndVault() {
        assertThat(key.derive("audit")).hasSize(32).isEqualTo(key.derive("audit")).isNotEqualTo(key.derive("seal"));
        assertThat(key.derive("audit")).isNotEqualTo(new DataKey(new UUID(1, 3), new byte[DataKey.BYTES]).derive("audit"));
    }

    @Test
    void givesPasswordsThatH2CannotMistake() {
        assertThat(new String(key.derivePassword("file"))).matches("[0-9a-f]{64}").isEqualTo(HexFormat.of().formatHex(key.derive("file")));
    }

    @Test
    void isWipedWhenItIsClosed() {
        DataKey random = DataKey.newFor(new UUID(1, 2));
        byte[] before = random.derive("x");
        random.close();
        assertThat(random.copyOfBytes()).containsOnly((byte) 0);
        assertThat(random.derive("x")).isNotEqualTo(before);
    }

    @Test
    void hasThirtyTwoBytes() {
        assertThatThrownBy(() -> new DataKey(new UUID(1, 2), new byte[31])).isInstanceOf(IllegalArgumentException.class);
    }

    /** Source: RFC 5869, appendix A.1 (HKDF with SHA-256). */
    @Test
    void derivesAsThePublishedVectorSays() {
        HexFormat hex = HexFormat.of();
        assertThat(hex.formatHex(Hashing.hkdf(
                hex.parseHex("0b".repeat(22)), hex.parseHex("000102030405060708090a0b0c"), hex.parseHex("f0f1f2f3f4f5f6f7f8f9"))))
                .isEqualTo("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf");
    }
}
