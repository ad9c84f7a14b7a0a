package uk.cdop.casebook.forms.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.definition.CodeList;
import uk.cdop.casebook.forms.definition.CodeLists;
import uk.cdop.casebook.forms.definition.Condition;
import uk.cdop.casebook.forms.definition.Duty;
import uk.cdop.casebook.forms.definition.Field;
import uk.cdop.casebook.forms.definition.FieldType;
import uk.cdop.casebook.forms.definition.FormDefinition;
import uk.cdop.casebook.forms.definition.Identifying;
import uk.cdop.casebook.forms.definition.Section;

/** Groups of questions asked row by row, and decimal numbers. */
class GroupRulesTest {

    private static final FieldKey OPEN = FieldKey.of("open");
    private static final FieldKey PERSONS = FieldKey.of("persons");
    private static final FieldKey NAME = FieldKey.of("persons.name");
    private static final FieldKey SMOKES = FieldKey.of("persons.smokes");
    private static final FieldKey WEIGHT = FieldKey.of("persons.weight");
    private static final LocalDate DAY = LocalDate.of(2019, 4, 1);

    private static final Field GROUP = field("persons", new FieldType.Repeat(List.of(
            field("persons.name", new FieldType.Text(), Duty.MANDATORY),
            field("persons.smokes", new FieldType.YesNo(), Duty.OPTIONAL),
            new Field(WEIGHT, "Weight", "", new FieldType.Decimal(Optional.of(new BigDecimal("10.0")), Optional.of(new BigDecimal("80")), 1, "kg"),
                    new Duty.Conditional(new Condition.Is(OPEN, "yes")), Optional.of(new Condition.Is(SMOKES, "yes")),
                    Identifying.NO, "DESIGN", Optional.empty())), 2), Duty.MANDATORY);
    private static final FormDefinition FORM = new FormDefinition(
            FormCode.NOTIFICATION, DAY, List.of(new Section("s", "S", List.of(field("open", new FieldType.YesNo(), Duty.OPTIONAL), GROUP))), "n");
    private static final FormRules RULES = new FormRules(FORM, new CodeLists(List.of(new CodeList("yes_no", DAY,
            List.of(new CodeList.Option("yes", "Yes", "DESIGN"), new CodeList.Option("no", "No", "DESIGN")), ""))));

    @Test
    void aGroupWithoutARowIsOneQuestion() {
        assertThat(RULES.shown(Answers.NONE)).extracting(Field::key).containsExactly(OPEN, PERSONS);
        assertThat(RULES.missing(Answers.NONE)).containsExactly(PERSONS);
    }

    @Test
    void aGroupThatIsSaidToBeNotKnownIsNotMissing() {
        assertThat(RULES.missing(Answers.NONE.with(PERSONS, Answer.notKnown()))).isEmpty();
    }

    @Test
    void eachRowShowsItsOwnQuestions() {
        Answers answers = Answers.NONE.with(NAME.at(1), "Ash").with(SMOKES.at(2), "yes");
        assertThat(RULES.shown(answers)).extracting(Field::key)
                .containsExactly(OPEN, PERSONS, NAME.at(1), SMOKES.at(1), NAME.at(2), SMOKES.at(2), WEIGHT.at(2));
        assertThat(RULES.missing(answers)).containsExactly(NAME.at(2));
    }

    @Test
    void aConditionReadsItsOwnRowAndWhatStandsOutside() {
        Answers answers = Answers.NONE.with(OPEN, "yes").with(NAME.at(1), "Ash").with(NAME.at(2), "Elm").with(SMOKES.at(2), "yes");
        assertThat(RULES.missing(answers)).containsExactly(WEIGHT.at(2));
        assertThat(RULES.missing(answers.with(SMOKES.at(1), "yes"))).containsExactly(WEIGHT.at(1), WEIGHT.at(2));
        assertThat(RULES.missing(answers.with(OPEN, "no"))).isEmpty();
    }

    @Test
    void anAnswerThatItsRowDoesNotAskForIsNamedWithItsRow() {
        Answers answers = Answers.NONE.with(NAME.at(1), "Ash").with(WEIGHT.at(1), new BigDecimal("12.5"));
        assertThat(RULES.findings(answers)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("answered_without_being_asked");
            assertThat(finding.field()).isEqualTo(WEIGHT.at(1));
            assertThat(finding.sentence()).contains("“Weight (1)”");
        });
    }

    @Test
    void refusesMoreRowsThanTheFormHasRoomFor() {
        Answers answers = Answers.NONE.with(NAME.at(1), "Ash").with(NAME.at(2), "Elm").with(NAME.at(3), "Oak");
        assertThat(RULES.findings(answers)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("too_many_rows");
            assertThat(finding.refuses()).isTrue();
            assertThat(finding.sentence()).contains("2 rows");
        });
    }

    @Test
    void aValueOnTheGroupItselfIsRefused() {
        assertThat(RULES.findings(Answers.NONE.with(PERSONS, "Ash"))).extracting(Finding::rule).containsExactly("wrong_type");
    }

    @Test
    void aQuestionOfAGroupWithoutARowAndARowWithoutAGroupAreNotOnTheForm() {
        assertThat(RULES.findings(Answers.NONE.with(NAME, "Ash"))).extracting(Finding::rule).containsExactly("not_on_this_version");
        assertThat(RULES.findings(Answers.NONE.with(OPEN.at(1), "yes"))).extracting(Finding::rule).containsExactly("not_on_this_version");
        assertThat(FORM.field(NAME.at(3)).orElseThrow().key()).isEqualTo(NAME.at(3));
    }

    @ParameterizedTest
    @CsvSource({"10, 0", "80.0, 0", "12.5, 0", "9.9, 1", "80.1, 1", "12.55, 1", "12.50, 0"})
    void aDecimalNumberKeepsItsRangeAndItsPlaces(String given, int findings) {
        Answers answers = Answers.NONE.with(NAME.at(1), "Ash").with(SMOKES.at(1), "yes").with(WEIGHT.at(1), new BigDecimal(given));
        assertThat(RULES.findings(answers)).hasSize(findings)
                .allSatisfy(finding -> assertThat(finding.sentence()).contains("from 10.0 to 80 kg, with at most 1 decimal place"));
    }

    @Test
    void aDecimalQuestionTakesNoText() {
        Answers answers = Answers.NONE.with(NAME.at(1), "Ash").with(SMOKES.at(1), "yes");
        assertThat(RULES.findings(answers.with(WEIGHT.at(1), "12.5"))).extracting(Finding::rule).containsExactly("wrong_type");
        assertThat(RULES.findings(answers.with(WEIGHT.at(1), 12L))).extracting(Finding::rule).containsExactly("wrong_type");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.5 | ''  | 0 | ''    | 1.5 or more, without decimal places
            ''  | 2   | 2 | kg    | 2 kg or less, with at most 2 decimal places
            ''  | ''  | 1 | ''    | a number, with at most 1 decimal place
            """)
    void saysWhichNumbersItTakes(String min, String max, int places, String unit, String words) {
        FieldType.Decimal type = new FieldType.Decimal(number(min), number(max), places, unit);
        assertThat(NumberWords.range(type)).isEqualTo(words);
    }

    @Test
    void countsAGroupAsAnsweredOnceARowIs() {
        Answers answers = Answers.NONE.with(NAME.at(1), "Ash");
        Completeness completeness = Completeness.of(RULES.shown(answers), answers, java.util.Set.of(PERSONS));
        assertThat(completeness.isComplete()).isTrue();
        assertThat(completeness.count(AnswerState.GIVEN)).isEqualTo(2);
        assertThat(Completeness.of(RULES.shown(Answers.NONE), Answers.NONE, java.util.Set.of(PERSONS)).missing()).containsExactly(PERSONS);
    }

    @Test
    void aConditionOnAGroupHoldsOnceThereIsARow() {
        Condition any = new Condition.Answered(PERSONS);
        assertThat(any.holds(Answers.NONE)).isFalse();
        assertThat(any.holds(Answers.NONE.with(NAME.at(1), Answer.notKnown()))).isTrue();
    }

    @Test
    void everyKindOfConditionCanBeReadForOneRow() {
        Condition all = new Condition.And(List.of(
                new Condition.Answered(NAME), new Condition.Not(new Condition.Is(SMOKES, "yes")),
                new Condition.Or(List.of(new Condition.OneOf(SMOKES, java.util.Set.of("no")), new Condition.Before(NAME, DAY))),
                new Condition.AgeUnder(NAME, OPEN, 1, Condition.AgeUnder.Unit.YEARS)));
        Field row = new Field(NAME, "Name", "", new FieldType.Text(), new Duty.Conditional(all), Optional.of(all), Identifying.NO, "DESIGN", Optional.empty())
                .inRow(4);
        assertThat(row.dependsOn()).containsExactlyInAnyOrder(NAME.at(4), SMOKES.at(4), OPEN);
        assertThat(row.labelInRow()).isEqualTo("Name (4)");
    }

    private static Optional<BigDecimal> number(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }

    private static Field field(String key, FieldType type, Duty duty) {
        return new Field(FieldKey.of(key), key, "", type, duty, Optional.empty(), Identifying.NO, "DESIGN", Optional.empty());
    }
}
