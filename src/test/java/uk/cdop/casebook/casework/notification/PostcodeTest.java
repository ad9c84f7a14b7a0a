package uk.cdop.casebook.casework.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostcodeTest {

    @ParameterizedTest
    @CsvSource({
        "dt98 1aa, DT98 1AA", "DT981AA, DT98 1AA", "' bh98   2zz ', BH98 2ZZ", "M1 1AE, M1 1AE", "W1A 0AX, W1A 0AX", "EC1A 1BB, EC1A 1BB",
        "nfa, NFA", "No fixed abode, NFA", "abroad, ABROAD", "Outside the UK, ABROAD"
    })
    void readsTheFormsOfAPostcode(String written, String kept) {
        assertThat(Postcode.read(written)).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "DT98", "1AA DT98", "DT98 AA1", "DTX98 1AA", "DT98 1AAA", "12345", "unknown"})
    void readsNothingElse(String written) {
        assertThat(Postcode.read(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NFA", "ABROAD", "EC1A 1BB"})
    void keepsWhatIsKept(String kept) {
        assertThat(Postcode.read(kept)).contains(kept);
        assertThat(kept.length()).isLessThanOrEqualTo(12);
    }
}
