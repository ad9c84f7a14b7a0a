package uk.cdop.casebook.forms.carryover;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.carryover.CarryOver.Carried;
import uk.cdop.casebook.forms.carryover.CarryOver.NotMoved;
import uk.cdop.casebook.forms.catalogue.FormCatalogue;
import uk.cdop.casebook.forms.definition.Duty;
import uk.cdop.casebook.forms.definition.Field;
import uk.cdop.casebook.forms.definition.FieldType;
import uk.cdop.casebook.forms.definition.FormDefinition;
import uk.cdop.casebook.forms.definition.Identifying;
import uk.cdop.casebook.forms.definition.Section;

class CarryOverTest {

    private static final FormCatalogue CATALOGUE = FormCatalogue.load();
    private static final LocalDate APRIL_2019 = LocalDate.of(2019, 4, 1);
    private static final LocalDate APRIL_2022 = LocalDate.of(2022, 4, 1);
    private static final FieldKey BMI = FieldKey.of("a_maternal_bmi");
    private static final FieldKey RELEVANCE = FieldKey.of("an_factors.relevance");

    static Stream<FormDefinition> laterVersions() {
        return CATALOGUE.forms().stream().flatMap(form -> CATALOGUE.versions(form).stream().skip(1));
    }

    @ParameterizedTest
    @MethodSource("laterVersions")
    void everyVersionAfterTheFirstHasACarryOver(FormDefinition version) {
        assertThat(CATALOGUE.carryOverRules(version.form(), version.validFrom())).as(version.toString()).hasValueSatisfying(rules ->
                assertThat(rules.note()).isNotBlank());
    }

    @Test
    void everyCarryOverLeadsToQuestionsThatThereAre() {
        assertThat(CATALOGUE.carryOvers()).isNotEmpty().allSatisfy(rules -> {
            FormDefinition to = CATALOGUE.version(rules.form(), rules.to()).orElseThrow();
            rules.renamed().forEach(rule -> assertThat(to.field(rule.to())).as(rule.to().name()).isPresent());
            rules.options().forEach(rule -> assertThat(to.field(rule.field()).flatMap(Field::codeList)
                    .flatMap(list -> CATALOGUE.codeLists().inForce(list, rules.to())).orElseThrow().has(rule.to())).as(rule.field().name()).isTrue());
            rules.taken().forEach(rule -> {
                assertThat(to.field(rule.field())).as(rule.field().name()).isPresent();
                assertThat(CATALOGUE.versions(rule.form())).as(rule.asked().name()).anyMatch(form -> form.field(rule.asked()).isPresent());
            });
        });
    }

    @ParameterizedTest
    @MethodSource("laterVersions")
    void answersToQuestionsThatStayComeOverAsTheyAre(FormDefinition version) {
        FormDefinition first = CATALOGUE.versions(version.form()).getFirst();
        Answers answers = Answers.NONE;
        for (Field field : first.questions()) {
            boolean stays = version.field(field.key()).isPresent() && !(field.type() instanceof FieldType.Repeat);
            answers = stays ? answers.with(field.key().group().isPresent() ? field.key().at(1) : field.key(), Answer.refused()) : answers;
        }
        Carried carried = CATALOGUE.carryOver(first, version).carry(answers, Map.of());
        assertThat(carried.answers()).isEqualTo(answers);
        assertThat(carried.notMoved()).isEmpty();
    }

    @Test
    void anAnswerThatIsNotAskedAnyLongerIsKeptAndNamed() {
        Answers answers = Answers.NONE.with(FieldKey.of("covid_alert"), "yes").with(FieldKey.of("sex"), "F");
        Carried carried = carry(FormCode.NOTIFICATION, answers, Map.of());
        assertThat(carried.answers()).isEqualTo(answers);
        assertThat(carried.notMoved()).singleElement().satisfies(left -> {
            assertThat(left.key()).isEqualTo(FieldKey.of("covid_alert"));
            assertThat(left.sentence()).contains("“Covid-related alert”", "is kept").doesNotContain("yes");
        });
    }

    @Test
    void theBodyMassIndexComesFromTheFormItStoodOn() {
        Map<FormCode, Answers> beside = Map.of(FormCode.CHROMOSOMAL_GENETIC_CONGENITAL,
                Answers.NONE.with(FieldKey.of("cg_maternal_bmi"), new BigDecimal("27.4")));
        assertThat(carry(FormCode.REPORTING, Answers.NONE, beside).answers().decimal(BMI).toOptional()).contains(new BigDecimal("27.4"));
        assertThat(carry(FormCode.REPORTING, Answers.NONE, Map.of()).answers()).isEqualTo(Answers.NONE);
    }

    @Test
    void anAnswerThatStandsAlreadyIsNotReplaced() {
        Map<FormCode, Answers> beside = Map.of(FormCode.CHROMOSOMAL_GENETIC_CONGENITAL,
                Answers.NONE.with(FieldKey.of("cg_maternal_bmi"), new BigDecimal("27.4")));
        assertThat(carry(FormCode.REPORTING, Answers.NONE.with(BMI, Answer.refused()), beside).answers().answer(BMI)).isEqualTo(Answer.refused());
    }

    @ParameterizedTest
    @CsvSource({"3, 2", "1*, 1", "2, 2", "0, 0"})
    void theOldScaleOfRelevanceComesIntoTheNewOne(String old, String now) {
        FormDefinition analysis = CATALOGUE.version(FormCode.ANALYSIS, APRIL_2019).orElseThrow();
        FormDefinition legacy = new FormDefinition(FormCode.ANALYSIS, LocalDate.of(2008, 4, 1), analysis.sections(), "n");
        Carried carried = CATALOGUE.carryOver(legacy, analysis).carry(Answers.NONE.with(RELEVANCE.at(2), old), Map.of());
        assertThat(carried.answers().text(RELEVANCE.at(2)).toOptional()).contains(now);
        assertThat(carried.notMoved()).isEmpty();
    }

    @Test
    void aQuestionMayHaveAnotherNameAndItsChoicesOtherCodes() {
        FormDefinition old = form(2019, field("colours", new FieldType.SeveralOf("sex")), field("persons", group("persons.age")));
        FormDefinition now = form(2022, field("hues", new FieldType.SeveralOf("sex")), field("people", group("people.years")));
        CarryOverRules rules = new CarryOverRules(FormCode.NOTIFICATION, APRIL_2022,
                List.of(new CarryOverRules.Renamed(FieldKey.of("colours"), FieldKey.of("hues")),
                        new CarryOverRules.Renamed(FieldKey.of("persons.age"), FieldKey.of("people.years"))),
                List.of(new CarryOverRules.Replaced(FieldKey.of("hues"), "X", "F")), List.of(), "n");
        Carried carried = new CarryOver(old, now, List.of(rules), CATALOGUE.codeLists()).carry(
                Answers.NONE.with(FieldKey.of("colours"), "X F M").with(FieldKey.of("persons.age").at(2), 4L), Map.of());
        assertThat(carried.answers().text(FieldKey.of("hues")).toOptional()).contains("F M");
        assertThat(carried.answers().decimal(FieldKey.of("people.years").at(2)).toOptional()).as("a whole number is a decimal one").contains(new BigDecimal("4"));
        assertThat(carried.notMoved()).isEmpty();
    }

    @Test
    void whatTheNewVersionCannotHoldIsNamedAndKept() {
        FormDefinition old = form(2019, field("weeks", number(0, 60)), field("sex", new FieldType.OneOf("sex")));
        FormDefinition now = form(2022, field("weeks", number(0, 45)), field("sex", new FieldType.OneOf("sex")));
        Answers answers = Answers.NONE.with(FieldKey.of("weeks"), 50L).with(FieldKey.of("sex"), "Q");
        Carried carried = new CarryOver(old, now, List.of(), CATALOGUE.codeLists()).carry(answers, Map.of());
        assertThat(carried.answers()).isEqualTo(answers);
        assertThat(carried.notMoved()).extracting(NotMoved::key).containsExactlyInAnyOrder(FieldKey.of("weeks"), FieldKey.of("sex"));
        assertThat(carried.notMoved()).extracting(NotMoved::sentence).noneMatch(sentence -> sentence.contains("50") || sentence.contains("Q"));
    }

    private static Carried carry(FormCode form, Answers answers, Map<FormCode, Answers> beside) {
        List<FormDefinition> versions = CATALOGUE.versions(form);
        return CATALOGUE.carryOver(versions.getFirst(), versions.getLast()).carry(answers, beside);
    }

    private static FormDefinition form(int year, Field... fields) {
        return new FormDefinition(FormCode.NOTIFICATION, LocalDate.of(year, 4, 1), List.of(new Section("s", "S", List.of(fields))), "n");
    }

    private static FieldType number(long min, long max) {
        return new FieldType.WholeNumber(OptionalLong.of(min), OptionalLong.of(max), "");
    }

    private static FieldType group(String key) {
        FieldType type = key.startsWith("people") ? new FieldType.Decimal(Optional.empty(), Optional.empty(), 1, "") : number(0, 99);
        return new FieldType.Repeat(List.of(field(key, type)), 5);
    }

    private static Field field(String key, FieldType type) {
        return new Field(FieldKey.of(key), key, "", type, Duty.OPTIONAL, Optional.empty(), Identifying.NO, "DESIGN", Optional.empty());
    }
}
