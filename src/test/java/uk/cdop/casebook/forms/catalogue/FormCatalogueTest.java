package uk.cdop.casebook.forms.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.cdop.casebook.casework.action.ActionStatus;
import uk.cdop.casebook.casework.analysis.CategoryOfDeath;
import uk.cdop.casebook.casework.analysis.FactorDomain;
import uk.cdop.casebook.casework.analysis.Modifiability;
import uk.cdop.casebook.casework.analysis.PerinatalSubCategory;
import uk.cdop.casebook.casework.analysis.Relevance;
import uk.cdop.casebook.casework.child.NhsNumberAbsence;
import uk.cdop.casebook.casework.child.Sex;
import uk.cdop.casebook.casework.code.Coded;
import uk.cdop.casebook.casework.meeting.PanelKind;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.casework.notification.NotificationRoute;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.definition.CodeList;
import uk.cdop.casebook.forms.definition.Duty;
import uk.cdop.casebook.forms.definition.Field;
import uk.cdop.casebook.forms.definition.FieldType;
import uk.cdop.casebook.forms.definition.FormDefinition;

class FormCatalogueTest {

    private static final FormCatalogue CATALOGUE = FormCatalogue.load();
    private static final LocalDate APRIL_2019 = LocalDate.of(2019, 4, 1);
    private static final LocalDate APRIL_2021 = LocalDate.of(2021, 4, 1);
    private static final LocalDate APRIL_2022 = LocalDate.of(2022, 4, 1);
    private static final String MARK = ".*(SEEN (S\\d+|note)|BG-[HML]|DESIGN).*";

    static Stream<FormDefinition> forms() {
        return Arrays.stream(FormCode.values()).flatMap(form -> CATALOGUE.versions(form).stream());
    }

    static Stream<CodeList> codeLists() {
        return CATALOGUE.codeLists().all().stream();
    }

    @Test
    void holdsTheVersionsThatWereSeen() {
        assertThat(CATALOGUE.versions(FormCode.NOTIFICATION)).extracting(FormDefinition::validFrom).containsExactly(APRIL_2019, APRIL_2021, APRIL_2022);
        assertThat(CATALOGUE.versions(FormCode.REPORTING)).extracting(FormDefinition::validFrom).containsExactly(APRIL_2019, APRIL_2021, APRIL_2022);
        assertThat(CATALOGUE.versions(FormCode.ANALYSIS)).extracting(FormDefinition::validFrom).containsExactly(APRIL_2019, APRIL_2021);
        assertThat(CATALOGUE.versions(FormCode.JOINT_RESPONSE)).extracting(FormDefinition::validFrom).containsExactly(APRIL_2019);
        assertThat(FormCode.values()).as("each form has a version").allMatch(form -> !CATALOGUE.versions(form).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void eachKeyAndSectionStandsOnce(FormDefinition form) {
        assertThat(form.questions()).extracting(Field::key).doesNotHaveDuplicates().isNotEmpty();
        assertThat(form.sections()).extracting("key").doesNotHaveDuplicates();
        assertThat(form.questions()).extracting(field -> field.key().name().length()).allMatch(length -> length <= 64, "fits the store's column");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void eachQuestionHasALabelAndAMark(FormDefinition form) {
        assertThat(form.note()).isNotBlank();
        assertThat(form.questions()).allSatisfy(field -> {
            assertThat(field.label()).isNotBlank();
            assertThat(field.source()).as(field.key().name()).matches(MARK);
            assertThat(field.since().map(since -> !since.isAfter(form.validFrom())).orElse(true)).as(field.key().name()).isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("forms")
    void eachCodeListWasInForceWhenTheFormBegan(FormDefinition form) {
        assertThat(form.questions()).allSatisfy(field -> field.codeList().ifPresent(list ->
                assertThat(CATALOGUE.codeLists().inForce(list, form.validFrom())).as(field.key() + " asks for " + list).isPresent()));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void conditionsPointToEarlierQuestions(FormDefinition form) {
        Set<FieldKey> earlier = new HashSet<>();
        for (Field field : form.questions()) {
            assertThat(earlier).as("before " + field.key()).containsAll(field.dependsOn());
            earlier.add(field.key());
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void eachQuestionCanBecomeVisibleAndEachConditionalDutyCanApply(FormDefinition form) {
        List<Answers> tries = new AnswerTries(form, CATALOGUE.codeLists()).all();
        assertThat(form.questions().stream().map(FormCatalogueTest::inFirstRow)).allSatisfy(field -> {
            assertThat(tries).as(field.key() + " is asked").anyMatch(field::isAsked);
            if (field.duty() instanceof Duty.Conditional) {
                assertThat(tries).as(field.key() + " is a duty").anyMatch(answers -> field.isAsked(answers) && field.duty().applies(answers));
                assertThat(tries).as(field.key() + " is no duty").anyMatch(answers -> !field.duty().applies(answers));
            }
        });
    }

    private static Field inFirstRow(Field field) {
        return field.key().group().isPresent() ? field.inRow(1) : field;
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aQuestionOfAGroupIsNamedAfterItAndReadByItsOwnRowOnly(FormDefinition form) {
        for (Field group : form.fields()) {
            assertThat(group.key().group()).as(group.key().name()).isEmpty();
            assertThat(group.dependsOn()).as(group.key().name()).allMatch(read -> read.group().isEmpty());
            if (group.type() instanceof FieldType.Repeat(List<Field> fields, int max)) {
                assertThat(fields).allSatisfy(field -> {
                    assertThat(field.key().group()).contains(group.key());
                    assertThat(field.dependsOn()).allMatch(read -> read.group().isEmpty() || read.group().equals(field.key().group()));
                });
            }
        }
    }

    @ParameterizedTest
    @MethodSource("codeLists")
    void eachChoiceStandsOnceWithALabelAndAMark(CodeList list) {
        assertThat(list.options()).extracting(CodeList.Option::code).doesNotHaveDuplicates().allMatch(code -> code.matches("\\S+"), "has no space");
        assertThat(list.options()).extracting(CodeList.Option::label).doesNotHaveDuplicates();
        assertThat(list.options()).allSatisfy(option -> assertThat(option.mark()).as(option.code()).matches(MARK));
    }

    @Test
    void eachCodeListIsAskedForSomewhereOrNamesWhatAnAnalysisHolds() {
        Set<String> asked = new HashSet<>(Set.of("factor", "factor_domain"));
        forms().flatMap(form -> form.questions().stream()).forEach(field -> field.codeList().ifPresent(asked::add));
        assertThat(codeLists().map(CodeList::code)).allMatch(asked::contains);
    }

    @Test
    void theVersionChangesBetweenTheLastOfMarchAndTheFirstOfApril() {
        assertThat(inForce("2021-03-31")).isEqualTo(APRIL_2019);
        assertThat(inForce("2021-04-01")).isEqualTo(APRIL_2021);
        assertThat(inForce("2022-03-31")).isEqualTo(APRIL_2021);
        assertThat(inForce("2022-04-01")).isEqualTo(APRIL_2022);
        assertThat(inForce("2026-11-21")).isEqualTo(APRIL_2022);
    }

    @Test
    void aDayBeforeTheFirstVersionHasTheFirst() {
        assertThat(inForce("2019-03-31")).isEqualTo(APRIL_2019);
    }

    @Test
    void findsAVersionOnlyByTheDayItBegan() {
        assertThat(CATALOGUE.version(FormCode.NOTIFICATION, APRIL_2021)).isPresent();
        assertThat(CATALOGUE.version(FormCode.NOTIFICATION, APRIL_2021.plusDays(1))).isEmpty();
    }

    @Test
    void questionsCameAndWentWithTheirVersions() {
        assertThat(versionsWith("suspected_home_stillbirth")).containsExactly(APRIL_2021, APRIL_2022);
        assertThat(versionsWith("nhs_number_absent_reason")).containsExactly(APRIL_2022);
        assertThat(versionsWith("covid_alert")).containsExactly(APRIL_2019, APRIL_2021);
    }

    @Test
    void theNotificationFormHasEveryQuestionThatTheProgramReads() throws IllegalAccessException {
        List<FieldKey> read = new ArrayList<>();
        for (var constant : NotificationFields.class.getFields()) {
            if (Modifier.isStatic(constant.getModifiers())) {
                read.add((FieldKey) constant.get(null));
            }
        }
        assertThat(read).hasSizeGreaterThan(15);
        assertThat(CATALOGUE.inForce(FormCode.NOTIFICATION, APRIL_2022).fields()).extracting(Field::key).containsAll(read);
        read.remove(NotificationFields.NHS_NUMBER_ABSENT_REASON);
        assertThat(CATALOGUE.inForce(FormCode.NOTIFICATION, APRIL_2019).fields()).extracting(Field::key).containsAll(read);
    }

    @Test
    void aQuestionKeepsItsTypeThroughAllVersions() {
        for (FormCode form : FormCode.values()) {
            List<FormDefinition> versions = CATALOGUE.versions(form);
            versions.forEach(older -> older.questions().forEach(field -> versions.forEach(newer -> newer.field(field.key())
                    .ifPresent(same -> assertThat(same.type()).as(form.code() + " " + field.key().name()).isEqualTo(field.type())))));
        }
        List<FormDefinition> versions = CATALOGUE.versions(FormCode.NOTIFICATION);
        assertThat(versions.getFirst().field(NotificationFields.BIRTH_WEIGHT_G)).get()
                .extracting(Field::type).isInstanceOf(FieldType.WholeNumber.class);
    }

    @Test
    void theRelevanceScaleLostItsThirdLevelInApril2019() {
        assertThat(CATALOGUE.codeLists().inForce("relevance", LocalDate.of(2019, 3, 31)).orElseThrow().has("3")).isTrue();
        assertThat(CATALOGUE.codeLists().inForce("relevance", APRIL_2019).orElseThrow().has("3")).isFalse();
        assertThat(CATALOGUE.codeLists().inForce("relevance", LocalDate.of(2008, 3, 31))).isEmpty();
        assertThat(CATALOGUE.codeLists().inForce("no_such_list", APRIL_2022)).isEmpty();
    }

    @Test
    void theListsSayWhatTheProgramsOwnChoicesSay() {
        agree("category_of_death", CategoryOfDeath.values());
        agree("perinatal_sub_category", PerinatalSubCategory.values());
        agree("modifiability", Modifiability.values());
        agree("relevance", Relevance.values());
        agree("factor_domain", FactorDomain.values());
        agree("sex", Sex.values());
        agree("nhs_number_absent_reason", NhsNumberAbsence.values());
        agree("notification_route", NotificationRoute.values());
        agree("panel_kind", PanelKind.values());
        agree("action_status", ActionStatus.values());
    }

    @Test
    void theReportingFormGrewInApril2021AndApril2022() {
        List<String> april2021 = List.of("b_poverty_deprivation", "b_access_barriers");
        List<String> april2022 = List.of("a_maternal_bmi", "a_child_height_cm", "a_child_weight_kg", "d_bereavement_support_offered", "d_bereavement_support_text");
        april2021.forEach(key -> assertThat(versionsOf(FormCode.REPORTING, key)).as(key).containsExactly(APRIL_2021, APRIL_2022));
        april2022.forEach(key -> assertThat(versionsOf(FormCode.REPORTING, key)).as(key).containsExactly(APRIL_2022));
        assertThat(versionsOf(FormCode.CHROMOSOMAL_GENETIC_CONGENITAL, "cg_maternal_bmi")).containsExactly(APRIL_2019);
    }

    private static void agree(String list, Coded[] choices) {
        CodeList codes = CATALOGUE.codeLists().inForce(list, APRIL_2022).orElseThrow();
        assertThat(codes.options()).extracting(option -> option.code() + "=" + option.label())
                .containsExactly(Arrays.stream(choices).map(choice -> choice.code() + "=" + choice.label()).toArray(String[]::new));
    }

    private static LocalDate inForce(String day) {
        return CATALOGUE.inForce(FormCode.NOTIFICATION, LocalDate.parse(day)).validFrom();
    }

    private static List<LocalDate> versionsWith(String key) {
        return versionsOf(FormCode.NOTIFICATION, key);
    }

    private static List<LocalDate> versionsOf(FormCode code, String key) {
        return CATALOGUE.versions(code).stream()
                .filter(form -> form.field(FieldKey.of(key)).isPresent())
                .map(FormDefinition::validFrom)
                .toList();
    }
}
