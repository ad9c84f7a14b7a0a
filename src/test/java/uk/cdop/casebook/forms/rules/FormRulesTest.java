package uk.cdop.casebook.forms.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.catalogue.FormCatalogue;
import uk.cdop.casebook.forms.definition.Field;

class FormRulesTest {

    private static final FormCatalogue CATALOGUE = FormCatalogue.load();
    private static final FormRules RULES = of("2022-04-01");
    private static final FieldKey NHS_NUMBER = FieldKey.of("nhs_number");
    private static final FieldKey REASON = FieldKey.of("nhs_number_absent_reason");
    private static final FieldKey SEX = FieldKey.of("sex");
    private static final FieldKey WEEKS = FieldKey.of("gestation_weeks");
    private static final FieldKey STILLBIRTH = FieldKey.of("suspected_home_stillbirth");
    private static final FieldKey JAR = FieldKey.of("jar_triggered");
    private static final FieldKey TRIGGERS = FieldKey.of("jar_triggers");

    @Test
    void asksForAReasonOnlyWhereThereIsNoNhsNumber() {
        assertThat(keysShown(Answers.NONE)).contains(REASON);
        assertThat(keysShown(Answers.NONE.with(NHS_NUMBER, "9990000018"))).doesNotContain(REASON);
        assertThat(keysShown(Answers.NONE.with(NHS_NUMBER, Answer.notKnown()))).contains(REASON);
    }

    @Test
    void wantsTheNhsNumberOrTheReason() {
        assertThat(RULES.missing(Answers.NONE)).contains(REASON).doesNotContain(NHS_NUMBER);
        assertThat(RULES.missing(Answers.NONE.with(REASON, "not_currently_available"))).doesNotContain(REASON, NHS_NUMBER);
        assertThat(RULES.missing(Answers.NONE.with(NHS_NUMBER, "9990000018"))).doesNotContain(REASON, NHS_NUMBER);
        assertThat(of("2021-04-01").missing(Answers.NONE)).contains(NHS_NUMBER);
    }

    @Test
    void asksForGestationUntilTheFirstBirthday() {
        assertThat(keysShown(aged("2023-05-31"))).contains(WEEKS);
        assertThat(keysShown(aged("2023-06-01"))).doesNotContain(WEEKS);
    }

    @Test
    void asksAboutAStillbirthAtHomeOnTheDayOfBirthOnlyAndSinceApril2021() {
        assertThat(keysShown(aged("2022-06-01"))).contains(STILLBIRTH);
        assertThat(keysShown(aged("2022-06-02"))).doesNotContain(STILLBIRTH);
        assertThat(of("2021-03-31").shown(aged("2022-06-01"))).extracting(Field::key).doesNotContain(STILLBIRTH);
    }

    @Test
    void theFollowingQuestionIsAskedOnlyAfterYes() {
        assertThat(RULES.missing(Answers.NONE.with(JAR, "yes"))).contains(TRIGGERS);
        assertThat(RULES.missing(Answers.NONE.with(JAR, "no"))).doesNotContain(TRIGGERS, JAR);
        assertThat(RULES.missing(Answers.NONE.with(JAR, Answer.notKnown()))).doesNotContain(TRIGGERS, JAR);
    }

    @Test
    void neverHidesAnAnswerAndSaysThatNothingAskedForIt() {
        Answers answers = aged("2023-06-01").with(WEEKS, 39L);
        assertThat(keysShown(answers)).contains(WEEKS);
        assertThat(RULES.findings(answers)).extracting(Finding::rule, Finding::field, Finding::refuses)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("answered_without_being_asked", WEEKS, false));
    }

    @ParameterizedTest
    @EnumSource(value = AnswerState.class, names = "GIVEN", mode = EnumSource.Mode.EXCLUDE)
    void onlyNotAskedAndNotYetReturnedAreMissing(AnswerState state) {
        boolean missing = RULES.missing(Answers.NONE.with(SEX, Answer.blank(state))).contains(SEX);
        assertThat(missing).isEqualTo(state == AnswerState.NOT_ASKED || state == AnswerState.NOT_YET_RETURNED);
        assertThat(RULES.findings(Answers.NONE.with(SEX, Answer.blank(state)))).isEmpty();
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> misfits() {
        return Stream.of(
                misfit("sex", "X", "unknown_code"),
                misfit("sex", 1L, "wrong_type"),
                misfit("child_surname", 3L, "wrong_type"),
                misfit("circumstances", LocalDate.of(2024, 1, 1), "wrong_type"),
                misfit("date_of_birth", "1 January", "wrong_type"),
                misfit("time_of_death", LocalDate.of(2024, 1, 1), "wrong_type"),
                misfit("death_registered", "perhaps", "unknown_code"),
                misfit("death_registered", LocalTime.NOON, "wrong_type"),
                misfit("other_reviews_started", "inquest weather", "unknown_code"),
                misfit("other_reviews_started", " ", "unknown_code"),
                misfit("other_reviews_started", 2L, "wrong_type"));
    }

    @ParameterizedTest
    @MethodSource("misfits")
    void refusesAnAnswerThatDoesNotFit(String key, Object value, String rule) {
        List<Finding> findings = RULES.findings(Answers.NONE.with(FieldKey.of(key), value));
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(rule);
            assertThat(finding.refuses()).isTrue();
            assertThat(finding.field()).isEqualTo(FieldKey.of(key));
            assertThat(finding.sentence()).doesNotContain(String.valueOf(value).strip().isEmpty() ? "\u0000" : String.valueOf(value));
        });
    }

    @Test
    void keepsToTheLimitsOfNumbers() {
        assertThat(RULES.findings(aged("2022-06-05").with(WEEKS, 16L))).isEmpty();
        assertThat(RULES.findings(aged("2022-06-05").with(WEEKS, 45L))).isEmpty();
        assertThat(RULES.findings(aged("2022-06-05").with(WEEKS, 15L))).extracting(Finding::rule).containsExactly("out_of_range");
        assertThat(RULES.findings(aged("2022-06-05").with(WEEKS, 46L))).singleElement()
                .extracting(Finding::sentence).asString().contains("from 16 to 45 weeks");
        assertThat(RULES.findings(aged("2022-06-05").with(FieldKey.of("birth_weight_g"), 0L))).singleElement()
                .extracting(Finding::sentence).asString().contains("1 grams or more");
        assertThat(RULES.findings(aged("2022-06-05").with(WEEKS, "38"))).extracting(Finding::rule).containsExactly("wrong_type");
    }

    @Test
    void takesSeveralChoicesOfAList() {
        assertThat(RULES.findings(Answers.NONE.with(FieldKey.of("other_reviews_started"), "inquest cspr"))).isEmpty();
    }

    @Test
    void warnsOfAnAnswerThatThisVersionDoesNotAskFor() {
        assertThat(of("2021-03-31").findings(Answers.NONE.with(STILLBIRTH, "no"))).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("not_on_this_version");
            assertThat(finding.refuses()).isFalse();
        });
    }

    @Test
    void aNoInformationReturnNeedsOnlyTheReporter() {
        FormRules reporting = new FormRules(CATALOGUE.inForce(FormCode.REPORTING, LocalDate.of(2024, 1, 1)), CATALOGUE.codeLists());
        assertThat(reporting.missing(Answers.NONE)).contains(FieldKey.of("mode_of_death"), FieldKey.of("rep_name"));
        assertThat(reporting.missing(Answers.NONE.with(FieldKey.of("rep_no_records"), "yes")))
                .contains(FieldKey.of("rep_name")).doesNotContain(FieldKey.of("mode_of_death"));
    }

    private static org.junit.jupiter.params.provider.Arguments misfit(String key, Object value, String rule) {
        return org.junit.jupiter.params.provider.Arguments.of(key, value, rule);
    }

    private static FormRules of(String day) {
        return new FormRules(CATALOGUE.inForce(FormCode.NOTIFICATION, LocalDate.parse(day)), CATALOGUE.codeLists());
    }

    private static Answers aged(String died) {
        return Answers.NONE.with(FieldKey.of("date_of_birth"), LocalDate.of(2022, 6, 1)).with(FieldKey.of("date_of_death"), LocalDate.parse(died));
    }

    private static List<FieldKey> keysShown(Answers answers) {
        return RULES.shown(answers).stream().map(Field::key).toList();
    }
}
