package uk.cdop.casebook.office.demonstration;

import static uk.cdop.casebook.casework.notification.NotificationFields.*;

import java.time.LocalDate;
import java.util.Set;
import uk.cdop.casebook.casework.scope.TriageFields;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;

/** The answers of the few invented notices that a demonstration's day begins with. Nobody is meant. */
final class InventedNotices {

    /** Beyond every number of the sample files. */
    private static final int FIRST_SERIAL = 700_000;

    private final InventedNhsNumbers numbers = new InventedNhsNumbers(FIRST_SERIAL, Set.of());

    private Answers child(String familyName, String givenNames, LocalDate born, LocalDate died) {
        return Answers.NONE
                .with(FAMILY_NAME, familyName).with(GIVEN_NAMES, givenNames).with(DATE_OF_BIRTH, born).with(DATE_OF_DEATH, died)
                .with(SEX, "F").with(ETHNIC_CATEGORY, "A").with(HOME_POSTCODE, "DT1 1ZZ").with(RESIDENCE_AREA, "E06000059")
                .with(DEATH_EXPECTED, "unexpected").with(REFERRED_TO_CORONER, "no").with(JAR_TRIGGERED, "no").with(TriageFields.SIGNS_OF_LIFE, "yes");
    }

    private Answers numbered(Answers answers) {
        return answers.with(NHS_NUMBER, numbers.next());
    }

    /** A child of four whose death the coroner looks into. */
    Answers withCoroner(LocalDate died) {
        return numbered(child("Samplewick", "Alder", died.minusYears(4).minusDays(40), died))
                .with(PLACE_OF_DEATH_TYPE, "public_place").with(REFERRED_TO_CORONER, "yes").with(FieldKey.of("event_location_type"), "inland_water");
    }

    /** A baby born early, whose care a perinatal review looks into. */
    Answers newborn(LocalDate died) {
        return numbered(child("Testbrook", "Rowan", died.minusDays(2), died))
                .with(PLACE_OF_DEATH_TYPE, "neonatal_unit").with(GESTATION_WEEKS, 25L).with(BIRTH_WEIGHT_G, 710L).with(MULTIPLE_BIRTH, "singleton");
    }

    /** The first of two notices of one child. */
    Answers twiceNotified(LocalDate died) {
        return numbered(child("Exampleton", "Hazel", died.minusYears(9).minusDays(11), died)).with(PLACE_OF_DEATH_TYPE, "home_normal_residence");
    }

    /** The other notice of the same child, from somebody who had no NHS number and wrote the name another way. */
    Answers again(LocalDate died) {
        return child("Exampletun", "Hazel", died.minusYears(9).minusDays(11), died)
                .with(PLACE_OF_DEATH_TYPE, "home_normal_residence").with(NHS_NUMBER_ABSENT_REASON, "not_currently_available");
    }

    /** A child who lived under another panel. */
    Answers fromElsewhere(LocalDate died) {
        return numbered(child("Placeholder", "Linden", died.minusYears(3).minusDays(20), died))
                .with(PLACE_OF_DEATH_TYPE, "paediatric_ward").with(HOME_POSTCODE, "EX1 1ZZ").with(RESIDENCE_AREA, "elsewhere_england")
                .with(HOME_CDOP, "Sample Home CDOP");
    }
}
