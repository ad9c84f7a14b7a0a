package uk.cdop.casebook.store.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.cdop.casebook.office.failure.OfficeFailure;

class PassphraseTest {

    @Test
    void wipesTheCharactersItTakesOver() {
        char[] given = "four words of mine".toCharArray();
        Passphrase passphrase = Passphrase.takeOver(given);
        assertThat(given).containsOnly('\0');
        assertThat(passphrase.bytes()).isEqualTo("four words of mine".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void wipesItsBytesWhenItIsClosed() {
        Passphrase passphrase = Passphrase.takeOver("four words of mine".toCharArray());
        byte[] bytes = passphrase.bytes();
        passphrase.close();
        assertThat(bytes).containsOnly((byte) 0);
    }

    @Test
    void isTheSameHoweverAKeyboardMakesALetter() {
        assertThat(Passphrase.takeOver("cafe\u0301 \uFB01ne".toCharArray()).bytes())
                .isEqualTo(Passphrase.takeOver("caf\u00e9 fine".toCharArray()).bytes())
                .isEqualTo("café fine".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void wipesLettersBeyondAsciiToo() {
        char[] given = "žluťoučký kůň pěl".toCharArray();
        Passphrase.takeOver(given);
        assertThat(given).containsOnly('\0');
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tiny99", "thirteenchars", "three words?", "aaaaaaaaaaaaaa", "password123456", "qwertyuiopasdf",
        "12345678901234", "a b c d", "                    "})
    void refusesShortAndEasilyGuessedOnes(String passphrase) {
        char[] given = passphrase.toCharArray();
        assertThatThrownBy(() -> PassphraseRules.requireStrong(given)).isInstanceOf(OfficeFailure.class)
                .hasMessageContaining("Nothing was changed").hasMessageNotContaining(passphrase.isBlank() ? "\0" : passphrase);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lantern orchard velvet tractor", "ox jet fig urn", "mQ7!fz_20pLw#r", "žluťoučký kůň pěl"})
    void takesFourWordsOrFourteenUnusualCharactersAndLeavesThemAsTheyAre(String passphrase) {
        char[] given = passphrase.toCharArray();
        assertThatCode(() -> PassphraseRules.requireStrong(given)).doesNotThrowAnyException();
        assertThat(given).isEqualTo(passphrase.toCharArray());
    }

    @Test
    void refusesOneThatIsTooLongToMeasure() {
        assertThatThrownBy(() -> PassphraseRules.requireStrong("lantern orchard ".repeat(1_000).toCharArray())).isInstanceOf(OfficeFailure.class);
    }
}
