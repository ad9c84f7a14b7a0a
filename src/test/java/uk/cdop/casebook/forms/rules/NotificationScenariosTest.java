package uk.cdop.casebook.forms.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.catalogue.FormCatalogue;
import uk.cdop.casebook.forms.definition.Field;

/** The notification form as it meets typical deaths: what it asks of whom, version by version. */
class NotificationScenariosTest {

    private static final FormCatalogue CATALOGUE = FormCatalogue.load();

    /** Asked of every child under every version, in form order. */
    private static final List<String> ALWAYS = List.of(
            "child_surname", "child_forenames", "child_aliases", "nhs_number", "date_of_birth", "date_of_death", "time_of_death",
            "age_at_death", "sex", "ethnic_category", "religion", "first_language", "interpreter_needed", "home_address", "home_postcode",
            "school_or_nursery", "gp_name_practice", "residence_local_authority", "area_of_death", "home_cdop", "persons",
            "carer_at_time_of_death", "other_children_affected", "place_of_death_type", "place_of_death_name", "event_location_type",
            "date_of_event", "senior_clinician_present", "death_expected", "expectedness_confirmed_by_dd", "circumstances",
            "suspected_cause_text", "mccd_issued", "referred_to_coroner", "post_mortem_planned", "death_registered", "jar_triggered",
            "suspected_suicide", "abuse_neglect_suspected", "other_reviews_started", "ncmd_alert", "agency_contacts", "key_worker",
            "family_informed_of_cdr", "guide_given", "followup_appointment", "referrer_name", "referrer_role", "referrer_agency",
            "referrer_phone", "referrer_email", "date_of_referral", "case_ref", "received_on", "received_at", "received_route");

    private static final List<String> OF_AN_INFANT = List.of("gestation_weeks", "gestation_days", "birth_weight_g", "multiple_birth");
    private static final List<String> FROM_FOUR_YEARS = List.of("learning_disability_known", "autism_known");

    @Test
    void aBabyOnTheDayOfBirth() {
        assertThat(added("2022-04-01", died("2023-06-01", "2023-06-01"))).containsExactlyInAnyOrderElementsOf(joined(
                OF_AN_INFANT, List.of("time_of_birth", "suspected_home_stillbirth", "gender_identity", "nhs_number_absent_reason")));
    }

    @Test
    void aBabyInTheFirstWeekAndAfterIt() {
        assertThat(added("2021-04-01", died("2021-06-01", "2021-06-07"))).containsExactlyInAnyOrderElementsOf(joined(
                OF_AN_INFANT, List.of("time_of_birth", "covid_alert")));
        assertThat(added("2021-04-01", died("2021-06-01", "2021-06-08"))).containsExactlyInAnyOrderElementsOf(joined(
                OF_AN_INFANT, List.of("covid_alert")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-06-01", "2023-05-31"})
    void aChildFromOneToThreeYears(String died) {
        assertThat(added("2019-04-01", died("2019-06-01", died))).containsExactly("covid_alert");
    }

    @Test
    void aChildFromTheFourthBirthday() {
        assertThat(added("2022-04-01", died("2019-06-01", "2023-06-01"))).containsExactlyInAnyOrderElementsOf(joined(
                FROM_FOUR_YEARS, List.of("gender_identity", "nhs_number_absent_reason")));
    }

    @Test
    void aChildOfTheLeapDayIsFourOnTheLeapDay() {
        assertThat(added("2022-04-01", died("2020-02-29", "2024-02-28"))).doesNotContainAnyElementsOf(FROM_FOUR_YEARS);
        assertThat(added("2022-04-01", died("2020-02-29", "2024-02-29"))).containsAll(FROM_FOUR_YEARS);
    }

    @Test
    void aChildWhoseDateOfBirthIsNotKnownIsAskedNothingThatTurnsOnAge() {
        Answers unknown = died("2023-06-01", "2023-06-01").with(key("date_of_birth"), Answer.notKnown());
        assertThat(added("2022-04-01", unknown)).doesNotContainAnyElementsOf(OF_AN_INFANT).doesNotContainAnyElementsOf(FROM_FOUR_YEARS);
    }

    @Test
    void aCertifiedDeathAsksForTheCauses() {
        List<String> causes = List.of("mccd_1a", "mccd_1b", "mccd_1c", "mccd_1d", "mccd_2");
        assertThat(added("2022-04-01", schoolChild().with(key("mccd_issued"), "yes"))).containsAll(causes);
        assertThat(added("2022-04-01", schoolChild().with(key("mccd_issued"), "no"))).doesNotContainAnyElementsOf(causes);
        assertThat(missing("2022-04-01", schoolChild().with(key("mccd_issued"), "yes"))).contains("mccd_1a").doesNotContain("mccd_1b", "mccd_2");
    }

    @Test
    void theMedicalExaminerIsAskedAboutFrom9September2024WhereThereIsNoCoroner() {
        String question = "referred_to_medical_examiner";
        assertThat(added("2022-04-01", died("2015-06-01", "2024-09-08"))).doesNotContain(question);
        assertThat(added("2022-04-01", died("2015-06-01", "2024-09-09"))).contains(question);
        assertThat(added("2022-04-01", died("2015-06-01", "2024-09-09").with(key("referred_to_coroner"), "yes"))).doesNotContain(question);
        assertThat(added("2022-04-01", died("2015-06-01", "2024-09-09").with(key("referred_to_coroner"), "no"))).contains(question);
    }

    @Test
    void anotherEthnicGroupIsToBeSpecified() {
        assertThat(missing("2022-04-01", schoolChild().with(key("ethnic_category"), "S"))).contains("ethnic_other_text");
        assertThat(missing("2022-04-01", schoolChild().with(key("ethnic_category"), "A"))).doesNotContain("ethnic_other_text");
        assertThat(missing("2022-04-01", schoolChild().with(key("ethnic_category"), "Z"))).doesNotContain("ethnic_other_text");
    }

    @Test
    void thePlaceOfTheEventIsAskedForWhereItDiffers() {
        assertThat(added("2022-04-01", schoolChild().with(key("event_location_type"), "road"))).contains("event_location_address");
        assertThat(added("2022-04-01", schoolChild().with(key("event_location_type"), "same_as_death"))).doesNotContain("event_location_address");
        assertThat(added("2022-04-01", schoolChild().with(key("event_location_type"), Answer.notKnown()))).doesNotContain("event_location_address");
    }

    @Test
    void aNotifierIsReachedByTelephoneOrEMail() {
        assertThat(missing("2022-04-01", schoolChild())).contains("referrer_email");
        assertThat(missing("2022-04-01", schoolChild().with(key("referrer_phone"), "01632 960000"))).doesNotContain("referrer_email");
    }

    @Test
    void theHouseholdMustBeGivenForAnInfant() {
        assertThat(missing("2022-04-01", died("2023-06-01", "2023-06-20"))).contains("persons");
        assertThat(missing("2022-04-01", schoolChild())).doesNotContain("persons");
    }

    @Test
    void whatIsAlwaysWantedIsTheSameInEveryVersion() {
        List<String> wanted = List.of(
                "child_surname", "child_forenames", "date_of_birth", "date_of_death", "sex", "ethnic_category", "home_postcode",
                "gp_name_practice", "place_of_death_type", "place_of_death_name", "death_expected", "circumstances", "mccd_issued",
                "referred_to_coroner", "post_mortem_planned", "jar_triggered", "agency_contacts", "referrer_name", "referrer_agency",
                "referrer_email", "date_of_referral");
        assertThat(missing("2019-04-01", Answers.NONE)).containsExactlyInAnyOrderElementsOf(joined(wanted, List.of("nhs_number")));
        assertThat(missing("2021-04-01", Answers.NONE)).containsExactlyInAnyOrderElementsOf(joined(wanted, List.of("nhs_number")));
        assertThat(missing("2022-04-01", Answers.NONE)).containsExactlyInAnyOrderElementsOf(joined(wanted, List.of("nhs_number_absent_reason")));
    }

    private static Answers schoolChild() {
        return died("2015-06-01", "2023-06-20");
    }

    private static Answers died(String born, String died) {
        return Answers.NONE.with(key("date_of_birth"), LocalDate.parse(born)).with(key("date_of_death"), LocalDate.parse(died));
    }

    /** The questions shown beyond those that everyone is asked; those must be there, in their order. */
    private static List<String> added(String version, Answers answers) {
        List<String> shown = new ArrayList<>(rules(version).shown(answers).stream().map(Field::key).map(FieldKey::name).toList());
        assertThat(shown).containsSubsequence(ALWAYS);
        shown.removeAll(ALWAYS);
        return shown;
    }

    private static List<String> missing(String version, Answers answers) {
        return rules(version).missing(answers).stream().map(FieldKey::name).toList();
    }

    private static FormRules rules(String version) {
        return new FormRules(CATALOGUE.version(FormCode.NOTIFICATION, LocalDate.parse(version)).orElseThrow(), CATALOGUE.codeLists());
    }

    private static List<String> joined(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static FieldKey key(String name) {
        return FieldKey.of(name);
    }
}
