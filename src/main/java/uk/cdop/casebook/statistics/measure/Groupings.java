package uk.cdop.casebook.statistics.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.cdop.casebook.casework.analysis.CategoryOfDeath;
import uk.cdop.casebook.casework.child.AgeBand;
import uk.cdop.casebook.casework.child.Sex;
import uk.cdop.casebook.statistics.facts.ChildFact;
import uk.cdop.casebook.statistics.facts.ReviewFact;
import uk.cdop.casebook.statistics.quantity.Breakdown;

/** The groups that tables have. Source: domain file, annual-statistics sections 2.3 and 5.2. */
final class Groupings {

    static final String NOT_KNOWN = "Not known";

    static final Grouping<ChildFact> AGE = new Grouping<>(
            new Breakdown("age", Arrays.stream(AgeBand.values()).map(AgeBand::label).toList(), true),
            "Age at death", Optional.of("All ages"), child -> child.age().label());

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
            "Place of death", Optional.of("All places"), child -> child.particulars().placeOfDeath().flatMap(Groupings::place).orElse(NOT_KNOWN));

    static final Grouping<ReviewFact> CATEGORY = new Grouping<>(
            new Breakdown("category", Arrays.stream(CategoryOfDeath.values()).map(CategoryOfDeath::label).toList(), true),
            "Primary category of death", Optional.empty(), review -> review.category().label());

    private Groupings() {}

    private static Optional<String> ethnicGroup(String code) {
        return ETHNIC.entrySet().stream().filter(entry -> entry.getKey().contains(code)).map(Map.Entry::getValue).findFirst();
    }

    private static Optional<String> place(String code) {
        return PLACES.entrySet().stream().filter(entry -> entry.getValue().contains(code)).map(Map.Entry::getKey).findFirst();
    }
}
