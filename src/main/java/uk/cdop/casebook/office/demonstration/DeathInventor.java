package uk.cdop.casebook.office.demonstration;

import static uk.cdop.casebook.casework.notification.NotificationFields.AREA_OF_DEATH;
import static uk.cdop.casebook.casework.notification.NotificationFields.BIRTH_WEIGHT_G;
import static uk.cdop.casebook.casework.notification.NotificationFields.DATE_OF_BIRTH;
import static uk.cdop.casebook.casework.notification.NotificationFields.DATE_OF_DEATH;
import static uk.cdop.casebook.casework.notification.NotificationFields.DEATH_EXPECTED;
import static uk.cdop.casebook.casework.notification.NotificationFields.ETHNIC_CATEGORY;
import static uk.cdop.casebook.casework.notification.NotificationFields.FAMILY_NAME;
import static uk.cdop.casebook.casework.notification.NotificationFields.GESTATION_WEEKS;
import static uk.cdop.casebook.casework.notification.NotificationFields.GIVEN_NAMES;
import static uk.cdop.casebook.casework.notification.NotificationFields.HOME_CDOP;
import static uk.cdop.casebook.casework.notification.NotificationFields.HOME_POSTCODE;
import static uk.cdop.casebook.casework.notification.NotificationFields.JAR_TRIGGERED;
import static uk.cdop.casebook.casework.notification.NotificationFields.MULTIPLE_BIRTH;
import static uk.cdop.casebook.casework.notification.NotificationFields.NHS_NUMBER;
import static uk.cdop.casebook.casework.notification.NotificationFields.PLACE_OF_DEATH_TYPE;
import static uk.cdop.casebook.casework.notification.NotificationFields.REFERRED_TO_CORONER;
import static uk.cdop.casebook.casework.notification.NotificationFields.RESIDENCE_AREA;
import static uk.cdop.casebook.casework.notification.NotificationFields.SEX;

import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import uk.cdop.casebook.casework.analysis.CategoryOfDeath;
import uk.cdop.casebook.casework.area.Area;
import uk.cdop.casebook.casework.area.AreaDirectory;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;

/** Invents deaths for demonstration and tests. The same source of chance gives the same deaths. */
public final class DeathInventor {

    private static final String UNIT_LETTERS = "ABDEFGHJLNPQRSTUWXYZ";
    private static final String ETHNIC_CODES = "AAAAAAAAAAAAABCDEFGHJKLMNPRSZ";
    private static final List<String> OTHER_CDOPS = List.of("Exampleshire CDOP", "Samplecester CDOP", "Testermouth CDOP");

    private final RandomGenerator random;
    private final InventedNhsNumbers numbers;
    private final AreaDirectory areas;

    public DeathInventor(RandomGenerator random, InventedNhsNumbers numbers, AreaDirectory areas) {
        this.random = random;
        this.numbers = numbers;
        this.areas = areas;
    }

    /** A death on the day, at any age, of a child who lived in the reporting area. */
    public InventedDeath invent(LocalDate died, ReportingArea home) {
        AgeGroup group = AgeGroup.any(random);
        return invent(died.minusDays(group.days(random)), died, home, group, group.category(random));
    }

    /** A death of a child born and died on these days, of this category. */
    public InventedDeath invent(LocalDate born, LocalDate died, ReportingArea home, CategoryOfDeath category) {
        long days = died.toEpochDay() - born.toEpochDay();
        AgeGroup group = days == 0 ? AgeGroup.FIRST_DAY : days < 28 ? AgeGroup.FIRST_MONTH : days < 366 ? AgeGroup.FIRST_YEAR : AgeGroup.FIVE_TO_NINE;
        return invent(born, died, home, group, category);
    }

    private InventedDeath invent(LocalDate born, LocalDate died, ReportingArea home, AgeGroup group, CategoryOfDeath category) {
        Answers answers = child(born, died, group);
        answers = whereLived(answers, died, home);
        answers = group.isInfant() ? birth(answers, category) : answers;
        InventedDeath death = new InventedDeath(answers, born, died, category);
        return death.withAnswers(circumstances(death, group));
    }

    private Answers child(LocalDate born, LocalDate died, AgeGroup group) {
        String given = group == AgeGroup.FIRST_DAY && random.nextInt(4) == 0 ? "Baby" : InventedNames.given(random);
        return Answers.NONE
                .with(FAMILY_NAME, InventedNames.family(random))
                .with(GIVEN_NAMES, given)
                .with(NHS_NUMBER, numbers.next())
                .with(DATE_OF_BIRTH, born)
                .with(DATE_OF_DEATH, died)
                .with(SEX, random.nextInt(100) < 55 ? "M" : random.nextInt(60) == 0 ? "I" : "F")
                .with(ETHNIC_CATEGORY, random.nextInt(20) == 0
                        ? Answer.notKnown()
                        : Answer.given(String.valueOf(ETHNIC_CODES.charAt(random.nextInt(ETHNIC_CODES.length())))));
    }

    private Answers whereLived(Answers answers, LocalDate died, ReportingArea home) {
        List<Area> fitting = areas.areas().stream()
                .filter(area -> area.isValidOn(died) && area.reportingArea() == home)
                .filter(area -> home.isResident() || area.code().equals("elsewhere_england") || random.nextInt(12) == 0)
                .toList();
        Area area = InventedNames.pick(fitting, random);
        Answers lived = answers.with(RESIDENCE_AREA, area.code()).with(HOME_POSTCODE, postcode(area));
        return home.isResident() ? lived : lived.with(HOME_CDOP, InventedNames.pick(OTHER_CDOPS, random));
    }

    /** Well formed, in districts that do not exist. */
    private String postcode(Area area) {
        if (area.code().equals("outside_uk")) {
            return "ABROAD";
        }
        String district = switch (area.reportingArea()) {
            case DORSET -> "DT98";
            case BCP -> "BH98";
            case SOMERSET -> "TA98";
            case OUT_OF_AREA -> "QQ98";
        };
        return "%s %d%c%c".formatted(district, 1 + random.nextInt(9), letter(), letter());
    }

    private char letter() {
        return UNIT_LETTERS.charAt(random.nextInt(UNIT_LETTERS.length()));
    }

    private Answers birth(Answers answers, CategoryOfDeath category) {
        boolean early = category == CategoryOfDeath.PERINATAL_NEONATAL;
        int weeks = early ? 22 + random.nextInt(14) : 34 + random.nextInt(8);
        long grams = Math.max(400, 450L + (weeks - 22) * 165L + random.nextInt(400) - 200);
        return answers
                .with(GESTATION_WEEKS, random.nextInt(25) == 0 ? Answer.notKnown() : Answer.given((long) weeks))
                .with(BIRTH_WEIGHT_G, random.nextInt(25) == 0 ? Answer.notYetReturned() : Answer.given(grams))
                .with(MULTIPLE_BIRTH, "singleton");
    }

    private Answers circumstances(InventedDeath death, AgeGroup group) {
        boolean unexpected = death.needsCoroner() || random.nextInt(4) == 0;
        return death.answers()
                .with(AREA_OF_DEATH, areaOfDeath(death))
                .with(PLACE_OF_DEATH_TYPE, place(group, unexpected))
                .with(DEATH_EXPECTED, unexpected ? "unexpected" : "expected")
                .with(JAR_TRIGGERED, death.needsCoroner() ? "yes" : "no")
                .with(REFERRED_TO_CORONER, death.needsCoroner() ? "yes" : "no");
    }

    /** A child from elsewhere is notified here because the death was here. */
    private Answer<?> areaOfDeath(InventedDeath death) {
        boolean fromElsewhere = death.answers().answer(HOME_CDOP).isGiven();
        return fromElsewhere
                ? Answer.given(InventedNames.pick(footprint(death.died()), random).code())
                : death.answers().answer(RESIDENCE_AREA);
    }

    private List<Area> footprint(LocalDate on) {
        return areas.areas().stream().filter(area -> area.isValidOn(on) && area.reportingArea().isResident()).toList();
    }

    private String place(AgeGroup group, boolean unexpected) {
        if (group.isNewborn()) {
            return group == AgeGroup.FIRST_DAY && random.nextInt(3) == 0 ? "delivery_suite_labour_ward" : "neonatal_unit";
        }
        return unexpected
                ? InventedNames.pick(List.of("emergency_department", "home_normal_residence", "intensive_care_unit", "public_place"), random)
                : InventedNames.pick(List.of("paediatric_ward", "hospice", "home_normal_residence", "intensive_care_unit"), random);
    }

    /** The other twin: born and died on the same days, with a name and a number of their own. */
    public InventedDeath twinOf(InventedDeath first) {
        Answers answers = first.answers()
                .with(GIVEN_NAMES, InventedNames.given(random))
                .with(NHS_NUMBER, numbers.next())
                .with(MULTIPLE_BIRTH, "twin");
        return first.withAnswers(answers);
    }
}
