package uk.cdop.casebook.store.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecoveryKeyTest {

    private static final byte[] SALT = new byte[16];

    @Test
    void isPrintedInGroupsWithoutLettersThatCanBeMistaken() {
        for (int tries = 0; tries < 200; tries++) {
            assertThat(RecoveryKey.random().printed()).matches("([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}");
        }
    }

    @Test
    void isReadBackAsItWasPrinted() {
        for (int tries = 0; tries < 500; tries++) {
            RecoveryKey key = RecoveryKey.random();
            assertThat(RecoveryKey.takeOver(key.printed().toCharArray()).orElseThrow().wrappingKey(SALT)).isEqualTo(key.wrappingKey(SALT));
        }
    }

    @Test
    void isReadAsPeopleTypeIt() {
        RecoveryKey key = RecoveryKey.random();
        String typed = key.printed().toLowerCase().replace('-', ' ').replace('0', 'o').replace('1', 'l') + "  \n";
        assertThat(RecoveryKey.takeOver(typed.toCharArray()).orElseThrow().printed()).isEqualTo(key.printed());
    }

    @Test
    void findsEveryLetterTypedWrong() {
        String printed = RecoveryKey.random().printed();
        Set<Integer> unnoticed = new HashSet<>();
        IntStream.range(0, printed.length()).filter(place -> printed.charAt(place) != '-').forEach(place -> {
            char other = printed.charAt(place) == 'X' ? 'Y' : 'X';
            StringBuilder wrong = new StringBuilder(printed);
            wrong.setCharAt(place, other);
            if (RecoveryKey.takeOver(wrong.toString().toCharArray()).isPresent()) {
                unnoticed.add(place);
            }
        });
        assertThat(unnoticed).isEmpty();
    }

    @Test
    void isNotReadFromAnythingElseAndWipesWhatWasTyped() {
        for (String typed : new String[] {"", "-", "U".repeat(36), "0".repeat(35), "0".repeat(37), "0".repeat(36), "é".repeat(36)}) {
            char[] given = typed.toCharArray();
            assertThat(RecoveryKey.takeOver(given)).isEmpty();
            assertThat(new String(given).replace("\0", "")).isEmpty();
        }
    }

    @Test
    void isAnotherOneEveryTime() {
        assertThat(IntStream.range(0, 100).mapToObj(any -> RecoveryKey.random().printed()).distinct()).hasSize(100);
    }
}
