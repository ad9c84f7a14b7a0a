package uk.cdop.casebook.statistics.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.analysis.CategoryOfDeath;
import uk.cdop.casebook.casework.child.AgeBand;
import uk.cdop.casebook.casework.child.NewbornBand;
import uk.cdop.casebook.casework.child.Sex;
import uk.cdop.casebook.statistics.facts.ChildFact;
import uk.cdop.casebook.statistics.facts.DeathFact;
import uk.cdop.casebook.statistics.facts.Inquest;
import uk.cdop.casebook.statistics.facts.ReviewFact;
import uk.cdop.casebook.statistics.quantity.Breakdown;
import uk.cdop.casebook.statistics.year.Quarter;

/** The groups that tables have. Source: domain file, annual-statistics sections 2.3 and 5.2. */
final class Groupings {

    static final String NOT_KNOWN = "Not known";

    static final Grouping<ChildFact> AGE = new Grouping<>(
            new Breakdown("age", Arrays.stream(AgeBand.values()).map(AgeBand::label).toList(), true),
            "Age at death", Optional.of("All ages"), child -> child.age().label());

    static final String UNDER_1 = "Under 1 year";
    static final String AGES_1_TO_17 = "1 to 17 years";

    /** The two ages that rates are given for and that a single year may tell apart: with those of whom the age is not known they are all. */
    static final Breakdown TWO_AGES = new Breakdown("two_ages", List.of(UNDER_1, AGES_1_TO_17), false);

    private static final String NEITHER = "Indeterminate or not known";

    static final Grouping<ChildFact> SEX = new Grouping<>(
            new Breakdown("sex", List.of(Sex.FEMALE.label(), Sex.MALE.label(), NEITHER), true), "Sex", Optional.of("All"),
            child -> child.sex().filter(sex -> sex != Sex.INDETERMINATE).map(Sex::label).orElse(NEITHER));

    private static final Map<String, String> ETHNIC = Map.of(
            "ABC", "White", "DEFG", "Mixed", "HJKL", "Asian or Asian British", "MNP", "Black or Black British", "RS", "Other, Chinese among them");

    /** By the headings under which the codes stand in the 2001 census list that the form uses. */
    static final Grouping<ChildFact> ETHNICITY = new Grouping<>(
            new Breakdown("ethnic_group", List.of(
                    "Asian or Asian British", "Black or Black British", "Mixed", "White", "Other, Chinese among them", NOT_KNOWN), true),
            "Ethnic group", Optional.of("All ethnic groups"), child -> child.particulars().ethnicCategory().flatMap(Groupings::ethnicGroup).orElse(NOT_KNOWN));

    private static final Map<String, List<String>> PLACES = Map.of(
            "Hospital: emergency department", List.of("emergency_department"),
            "Hospital: neonatal unit, delivery suite or birth centre", List.of("neonatal_unit", "delivery_suite_labour_ward", "midwife_led_unit_birth_centre"),
            "Hospital: intensive care", List.of("intensive_care_unit", "adult_icu"),
            "Hospital: ward or other", List.of("paediatric_ward", "hospital_other", "theatre", "other_hospital_ward_adult", "mental_health_inpatient"),
            "Home or other residence", List.of("home_normal_residence", "other_private_residence", "foster_home", "residential_care"),
            "Hospice", List.of("hospice"),
            "Public place or school", List.of("public_place", "school"),
            "Abroad", List.of("abroad"),
            "Other", List.of("ambulance_in_transit", "custody_yoi", "other"));

    static final Grouping<ChildFact> PLACE = new Grouping<>(
            new Breakdown("place_of_death", List.of(
                    "Hospital: emergency department", "Hospital: neonatal unit, delivery suite or birth centre", "Hospital: intensive care",
                    "Hospital: ward or other", "Home or other residence", "Hospice", "Public place or school", "Abroad", "Other", NOT_KNOWN), true),
            "Place of death", Optional.of("All places"), child -> child.particulars().placeOfDeath().flatMap(code -> groupOf(PLACES, code)).orElse(NOT_KNOWN));

    /** Places of an event and of a death, by the form's two lists: what both name alike is one place. */
    private static final Map<String, List<String>> EVENT_PLACES = Map.of(
            "Hospital", List.of("hospital", "emergency_department", "neonatal_unit", "delivery_suite_labour_ward", "midwife_led_unit_birth_centre", "intensive_care_unit", "adult_icu",
                    "paediatric_ward", "hospital_other", "theatre", "other_hospital_ward_adult", "mental_health_inpatient"),
            "Home or other residence", List.of("home", "other_residence", "home_normal_residence", "other_private_residence", "foster_home", "residential_care"),
            "Hospice", List.of("hospice"),
            "Road, rail or vehicle", List.of("road", "rail", "vehicle"),
            "Inland water, sea, coast or pool", List.of("inland_water", "sea_coast", "pool"),
            "Public place or school", List.of("park_playground", "sports_place", "public_building", "school_nursery", "public_place", "school"),
            "Abroad", List.of("abroad"),
            "Other", List.of("workplace_farm", "custody", "other", "ambulance_in_transit", "custody_yoi"));

    static final Grouping<ChildFact> EVENT_PLACE = new Grouping<>(
            new Breakdown("place_of_event", List.of(
                    "Hospital", "Home or other residence", "Hospice", "Road, rail or vehicle", "Inland water, sea, coast or pool", "Public place or school", "Abroad", "Other", NOT_KNOWN), true),
            "Place of the event", Optional.of("All places"),
            child -> child.particulars().whereItHappened().flatMap(code -> groupOf(EVENT_PLACES, code)).orElse(NOT_KNOWN));

    private static final List<String> QUINTILES = List.of(
            "Quintile 1, most deprived", "Quintile 2", "Quintile 3", "Quintile 4", "Quintile 5, least deprived");

    /** Pairs of the tenths of the country that the index of deprivation gives. */
    static final Grouping<ChildFact> DEPRIVATION = new Grouping<>(
            new Breakdown("imd_quintile", Stream.concat(QUINTILES.stream(), Stream.of(NOT_KNOWN)).toList(), true), "Deprivation of the small area of home",
            Optional.of("All quintiles"), child -> child.home().deprivation().map(found -> QUINTILES.get((found.decile() - 1) / 2)).orElse(NOT_KNOWN));

    private static final List<String> MONTHS = List.of(
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December");

    /** The months of the financial year, from April. */
    static final Grouping<DeathFact> MONTH = new Grouping<>(
            new Breakdown("month", Stream.concat(MONTHS.subList(3, 12).stream(), MONTHS.subList(0, 3).stream()).toList(), true),
            "Month of death", Optional.of("All months"), fact -> MONTHS.get(fact.dateOfDeath().getMonthValue() - 1));

    static final Grouping<DeathFact> QUARTER = new Grouping<>(
            new Breakdown("quarter", Quarter.MONTH_NAMES, true), "Quarter of death", Optional.of("All quarters"), fact -> Quarter.of(fact.dateOfDeath()).months());

    static final Grouping<ChildFact> NEONATAL = new Grouping<>(
            new Breakdown("neonatal", List.of(AgeBand.DAYS_0_TO_27.label(), AgeBand.DAYS_28_TO_364.label()), true),
            "Age at death", Optional.of("All infants"), child -> child.age().label());

    /** For the panel's own edition alone. */
    static final Grouping<ChildFact> NEWBORN = new Grouping<>(
            new Breakdown("newborn", List.of(NewbornBand.DAYS_0_TO_6.label(), NewbornBand.DAYS_7_TO_27.label(), AgeBand.DAYS_28_TO_364.label()), true),
            "Age at death, newborn in two bands", Optional.of("All infants"), child -> child.newborn().map(NewbornBand::label).orElseGet(() -> child.age().label()));

    static final Grouping<ChildFact> GESTATION = new Grouping<>(
            new Breakdown("gestation", List.of("Under 24 weeks", "24 to 27 weeks", "28 to 31 weeks", "32 to 36 weeks", "37 weeks and over", NOT_KNOWN), true),
            "Gestation", Optional.of("All infants"),
            child -> child.particulars().birth().gestationWeeks().map(Groupings::gestation).orElse(NOT_KNOWN));

    static final Grouping<ChildFact> BIRTH_WEIGHT = new Grouping<>(
            new Breakdown("birth_weight", List.of("Under 1,000 grams", "1,000 to 1,499 grams", "1,500 to 2,499 grams", "2,500 grams and over", NOT_KNOWN), true),
            "Birth weight", Optional.of("All infants"),
            child -> child.particulars().birth().weightGrams().map(Groupings::weight).orElse(NOT_KNOWN));

    static final Grouping<ChildFact> MULTIPLE = new Grouping<>(
            new Breakdown("multiple_birth", List.of("Single", "Twin", "Triplet or higher", NOT_KNOWN), true), "Multiple birth", Optional.of("All infants"),
            child -> named(child.particulars().multipleBirth(), Map.of(
                    "singleton", "Single", "twin", "Twin", "triplet", "Triplet or higher", "higher", "Triplet or higher")));

    static final Grouping<ChildFact> JOINT_RESPONSE = yesNo("joint_response", "Joint agency response held", child -> child.particulars().inquiries().jointResponse());
    static final Grouping<ChildFact> CORONER = yesNo("coroner", "Referred to the coroner", child -> child.particulars().inquiries().coroner());

    static final Grouping<ChildFact> POST_MORTEM = new Grouping<>(
            new Breakdown("post_mortem", List.of("Coronial or forensic", "Hospital, consented", "Imaging or external only", "None or declined", NOT_KNOWN), true),
            "Post-mortem planned", Optional.of("All deaths"),
            child -> named(child.particulars().inquiries().postMortem(), Map.of(
                    "coronial_standard", "Coronial or forensic", "coronial_paediatric", "Coronial or forensic", "forensic_home_office", "Coronial or forensic",
                    "joint_forensic_paediatric", "Coronial or forensic", "hospital_consented_full", "Hospital, consented", "hospital_consented_limited", "Hospital, consented",
                    "minimally_invasive_imaging", "Imaging or external only", "external_only", "Imaging or external only",
                    "none", "None or declined", "declined", "None or declined")));

    static final Grouping<ChildFact> INQUEST = new Grouping<>(
            new Breakdown("inquest", Arrays.stream(Inquest.values()).map(Inquest::label).toList(), true),
            "Inquest", Optional.of("All deaths"), child -> child.inquest().label());

    static final Grouping<ChildFact> EXPECTED = new Grouping<>(
            new Breakdown("expected", List.of("Expected", "Unexpected", NOT_KNOWN), true), "Expectation as recorded", Optional.of("All deaths"),
            child -> named(child.particulars().expected(), Map.of("expected", "Expected", "unexpected", "Unexpected")));

    static final Grouping<ReviewFact> CATEGORY = new Grouping<>(
            new Breakdown("category", Arrays.stream(CategoryOfDeath.values()).map(CategoryOfDeath::label).toList(), true),
            "Primary category of death", Optional.empty(), review -> review.category().label());

    private Groupings() {}

    private static Grouping<ChildFact> yesNo(String key, String heading, Function<ChildFact, Optional<String>> answer) {
        return new Grouping<>(
                new Breakdown(key, List.of("Yes", "No", NOT_KNOWN), true), heading, Optional.of("All deaths"),
                child -> named(answer.apply(child), Map.of("yes", "Yes", "no", "No")));
    }

    private static String named(Optional<String> code, Map<String, String> names) {
        return code.map(names::get).orElse(NOT_KNOWN);
    }

    private static String gestation(long weeks) {
        return weeks < 24 ? "Under 24 weeks" : weeks < 28 ? "24 to 27 weeks" : weeks < 32 ? "28 to 31 weeks" : weeks < 37 ? "32 to 36 weeks" : "37 weeks and over";
    }

    private static String weight(long grams) {
        return grams < 1_000 ? "Under 1,000 grams" : grams < 1_500 ? "1,000 to 1,499 grams" : grams < 2_500 ? "1,500 to 2,499 grams" : "2,500 grams and over";
    }

    static Optional<String> ethnicGroup(String code) {
        return ETHNIC.entrySet().stream().filter(entry -> entry.getKey().contains(code)).map(Map.Entry::getValue).findFirst();
    }

    private static Optional<String> groupOf(Map<String, List<String>> groups, String code) {
        return groups.entrySet().stream().filter(entry -> entry.getValue().contains(code)).map(Map.Entry::getKey).findFirst();
    }
}
