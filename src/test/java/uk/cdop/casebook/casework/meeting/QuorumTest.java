package uk.cdop.casebook.casework.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether enough of the right people are there. */
class QuorumTest {

    private static final Set<String> CODES = Set.of("police", "designated_doctor", "public_health");
    private static final String HEADINGS = "rule;disciplines;at_least;words;mark\n";
    private static final QuorumRules RULES = QuorumRules.read(
            HEADINGS + "# a remark\nhealth;designated_doctor;1;the lead from health;mark\nothers;police|public_health;2;two others;mark\n", CODES);

    @Test
    void theLightSaysWhoIsMissing() {
        assertThat(RULES.of(List.of()).words()).isEqualTo("Not quorate: missing the lead from health and 2 of 2: two others");
        assertThat(RULES.of(List.of("designated_doctor", "police")).words()).isEqualTo("Not quorate: missing 1 of 2: two others");
        assertThat(RULES.of(List.of("designated_doctor", "police")).missing()).extracting(QuorumRule::code).containsExactly("others");
    }

    @Test
    void twoOfOneDisciplineCountTwice() {
        Quorum quorum = RULES.of(List.of("designated_doctor", "police", "police"));
        assertThat(quorum.isMet()).isTrue();
        assertThat(quorum.words()).isEqualTo("Quorate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wrong\n", HEADINGS, HEADINGS + "a;police;1;words\n", HEADINGS + "a;police;0;words;m\n", HEADINGS + "a;police;99;words;m\n",
        HEADINGS + "a;nobody;1;words;m\n", HEADINGS + "a;;1;words;m\n", HEADINGS + ";police;1;words;m\n", HEADINGS + "a;police;1;;m\n",
        HEADINGS + "a;police;1;words;m\na;police;1;words;m\n"})
    void rulesThatCannotBeReadSaySo(String text) {
        assertThatThrownBy(() -> QuorumRules.read(text, CODES)).isInstanceOf(NotPanelRules.class).hasMessageEndingWith(".");
    }
}
