package uk.cdop.casebook.casework.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.casework.notification.NotificationFields.*;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.rules.Finding;

class NoticeRulesTest {

    private static final Answers DECIDED = Answers.NONE.with(JAR_TRIGGERED, "no");

    private static List<String> rules(Answers answers) {
        return NoticeRules.findings(answers).stream().map(Finding::rule).toList();
    }

    @Test
    void nothingToSayOfNothing() {
        assertThat(rules(DECIDED)).isEmpty();
    }

    @Test
    void textThatNoColumnTakesIsRefusedWithASentence() {
        assertThat(rules(DECIDED.with(FAMILY_NAME, "a".repeat(200)))).isEmpty();
        assertThat(NoticeRules.findings(DECIDED.with(FAMILY_NAME, "a".repeat(201)))).singleElement().satisfies(finding -> {
            assertThat(finding.refuses()).isTrue();
            assertThat(finding.sentence()).contains("200").doesNotContain("aaa");
        });
        assertThat(rules(DECIDED.with(NoticeRules.CIRCUMSTANCES, "a".repeat(100_000)))).isEmpty();
        assertThat(rules(DECIDED.with(NoticeRules.CIRCUMSTANCES, "a".repeat(100_001)))).containsExactly("text_too_long");
        assertThat(rules(DECIDED.with(FieldKey.of("home_address"), "a".repeat(4_001)))).containsExactly("text_too_long");
    }

    @Test
    void aNumberOfTheTestRangeIsTakenAndFlagged() {
        assertThat(NoticeRules.findings(DECIDED.with(NHS_NUMBER, "999 090 0019"))).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("nhs_number_test_range");
            assertThat(finding.refuses()).isFalse();
        });
        assertThat(rules(DECIDED.with(NHS_NUMBER, "654 100 3238"))).isEmpty();
        assertThat(rules(DECIDED.with(NHS_NUMBER, "not a number"))).isEmpty();
    }

    @Test
    void theFirstYearAsksForGestationAndWeight() {
        Answers infant = DECIDED.with(DATE_OF_BIRTH, LocalDate.of(2023, 3, 15)).with(DATE_OF_DEATH, LocalDate.of(2024, 3, 14));
        assertThat(rules(infant)).containsExactly("gestation_missing", "birth_weight_missing");
        assertThat(rules(infant.with(GESTATION_WEEKS, Answer.notKnown()).with(BIRTH_WEIGHT_G, 3000L))).isEmpty();
        assertThat(rules(infant.with(DATE_OF_DEATH, LocalDate.of(2024, 3, 15)))).isEmpty();
        assertThat(rules(infant.with(DATE_OF_DEATH, LocalDate.of(2023, 1, 1)))).isEmpty();
    }

    @Test
    void anAlertSaysWhy() {
        Answers alert = DECIDED.with(NoticeRules.ALERT, "yes");
        assertThat(rules(alert)).containsExactly("alert_reason_missing");
        assertThat(rules(alert.with(NoticeRules.ALERT_REASON, " "))).containsExactly("alert_reason_missing");
        assertThat(rules(alert.with(NoticeRules.ALERT_REASON, "A product"))).isEmpty();
        assertThat(rules(DECIDED.with(NoticeRules.ALERT, "no"))).isEmpty();
    }

    @Test
    void whatIsMissingComesInTheOrderOfACall() {
        assertThat(NoticeRules.missing(Answers.NONE)).startsWith(NoticeRules.NOTIFIER_NAME, NoticeRules.NOTIFIER_AGENCY, NHS_NUMBER, FAMILY_NAME)
                .hasSize(17);
    }

    @Test
    void whatIsNotKnownIsNotMissing() {
        assertThat(NoticeRules.missing(Answers.NONE.with(DATE_OF_BIRTH, Answer.notKnown()))).doesNotContain(DATE_OF_BIRTH);
        assertThat(NoticeRules.missing(Answers.NONE.with(NHS_NUMBER_ABSENT_REASON, "not_currently_available"))).doesNotContain(NHS_NUMBER);
    }
}
