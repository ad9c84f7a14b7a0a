package uk.cdop.casebook.forms.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which names a question may have: every short one, held against the rule as it is written down. */
class FieldKeyTest {

    private static final String NAME = "[a-z][a-z0-9]*(?:_[a-z0-9]+)*";
    private static final Pattern RULE = Pattern.compile(NAME + "(?:\\." + NAME + ")?");
    private static final String LETTERS = "az09_.A ";
    private static final int LONGEST = 5;

    /** Of every length up to the longest. */
    private static List<String> names() {
        List<String> names = new ArrayList<>(List.of(""));
        for (int from = 0, length = 1; length <= LONGEST; length++) {
            int before = names.size();
            for (String start : List.copyOf(names.subList(from, before))) {
                LETTERS.chars().forEach(letter -> names.add(start + (char) letter));
            }
            from = before;
        }
        return names;
    }

    private static boolean isTaken(String name) {
        try {
            return FieldKey.of(name).name().equals(name);
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    @Test
    void theNamesThatAreTakenAreThoseOfTheRule() {
        assertThat(names()).hasSize(37_449).allSatisfy(name -> assertThat(isTaken(name)).as(name).isEqualTo(RULE.matcher(name).matches()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"persons.relationship", "a", "a1_2b.c_3[9999]", "nhs_number[1]"})
    void whatWasWrittenIsReadAgain(String written) {
        assertThat(FieldKey.read(written)).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[1]", "a[0]", "a[01]", "a[10000]", "a[1", "a]", "a[1]b", "A[1]", "a.b.c", "a.b.c[1]", "a\n", "a[1]\n", "é"})
    void whatIsNoKeyIsRefused(String written) {
        assertThatThrownBy(() -> FieldKey.read(written)).isInstanceOf(IllegalArgumentException.class).hasMessage("a field key is snake case");
    }
}
