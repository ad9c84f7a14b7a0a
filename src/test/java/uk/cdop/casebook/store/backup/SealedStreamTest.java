package uk.cdop.casebook.store.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.cdop.casebook.office.failure.OfficeFailure;

class SealedStreamTest {

    private static final int SEALED_CHUNK = SealedStream.CHUNK + 16;

    private final byte[] key = new byte[32];

    private static byte[] content(int length) {
        byte[] content = new byte[length];
        new Random(length).nextBytes(content);
        return content;
    }

    private byte[] sealed(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SealedStream.Writer writer = new SealedStream.Writer(out, key)) {
            writer.write(content);
        }
        return out.toByteArray();
    }

    private byte[] opened(byte[] sealed) throws IOException {
        return new SealedStream.Reader(new ByteArrayInputStream(sealed), key).readAllBytes();
    }

    private void assertRefused(byte[] sealed) {
        assertThatThrownBy(() -> opened(sealed)).isInstanceOf(OfficeFailure.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 131_072, 300_000})
    void givesBackWhatWasSealedAtEveryLength(int length) throws IOException {
        assertThat(opened(sealed(content(length)))).isEqualTo(content(length));
    }

    @Test
    void refusesChunksThatAreMovedLeftOutCutOffOrAdded() throws IOException {
        byte[] whole = sealed(content(4 * SealedStream.CHUNK));
        byte[] swapped = whole.clone();
        System.arraycopy(whole, 0, swapped, SEALED_CHUNK, SEALED_CHUNK);
        System.arraycopy(whole, SEALED_CHUNK, swapped, 0, SEALED_CHUNK);
        assertRefused(swapped);
        assertRefused(Arrays.copyOfRange(whole, SEALED_CHUNK, whole.length));
        for (int chunks = 0; chunks < 4; chunks++) {
            assertRefused(Arrays.copyOf(whole, chunks * SEALED_CHUNK));
        }
        assertRefused(Arrays.copyOf(whole, whole.length - 1));
        assertRefused(Arrays.copyOf(whole, whole.length + 1));
        assertRefused(Arrays.copyOf(whole, whole.length + SEALED_CHUNK));
    }

    @Test
    void refusesEveryTurnedBit() throws IOException {
        byte[] whole = sealed(content(200));
        for (int bit = 0; bit < whole.length * 8; bit++) {
            byte[] flipped = whole.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            assertRefused(flipped);
        }
    }

    @Test
    void showsNothingOfWhatIsSealedAndNeverTheSameTwice() throws IOException {
        byte[] zeros = sealed(new byte[3 * SealedStream.CHUNK]);
        assertThat(Arrays.copyOf(zeros, SEALED_CHUNK)).isNotEqualTo(Arrays.copyOfRange(zeros, SEALED_CHUNK, 2 * SEALED_CHUNK));
        assertThat(new String(zeros, StandardCharsets.ISO_8859_1)).doesNotContain("\0".repeat(8));
    }
}
