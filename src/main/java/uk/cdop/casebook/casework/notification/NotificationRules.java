package uk.cdop.casebook.casework.notification;

import static uk.cdop.casebook.casework.notification.NotificationFields.AREA_OF_DEATH;
import static uk.cdop.casebook.casework.notification.NotificationFields.BIRTH_WEIGHT_G;
import static uk.cdop.casebook.casework.notification.NotificationFields.DATE_OF_BIRTH;
import static uk.cdop.casebook.casework.notification.NotificationFields.DATE_OF_DEATH;
import static uk.cdop.casebook.casework.notification.NotificationFields.GESTATION_WEEKS;
import static uk.cdop.casebook.casework.notification.NotificationFields.HOME_POSTCODE;
import static uk.cdop.casebook.casework.notification.NotificationFields.NHS_NUMBER;
import static uk.cdop.casebook.casework.notification.NotificationFields.NHS_NUMBER_ABSENT_REASON;
import static uk.cdop.casebook.casework.notification.NotificationFields.RESIDENCE_AREA;
import static uk.cdop.casebook.casework.notification.NotificationFields.SEX;
import static uk.cdop.casebook.casework.notification.NotificationFields.TIME_OF_DEATH;
import static uk.cdop.casebook.forms.rules.Finding.refusal;
import static uk.cdop.casebook.forms.rules.Finding.warning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.area.AreaDirectory;
import uk.cdop.casebook.casework.child.AgeAtDeath;
import uk.cdop.casebook.casework.child.NhsNumber;
import uk.cdop.casebook.casework.child.NhsNumberAbsence;
import uk.cdop.casebook.casework.child.Sex;
import uk.cdop.casebook.casework.code.Coded;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.rules.Finding;

/**
 * What can be wrong with the answers of a notification form. Answers without a refusal can be read as a child and a death.
 * Source: domain file, process-and-forms sections 1.2, 2.1 and 4.2 (V1 to V3).
 */
public final class NotificationRules {

    /** From this day the forms ask why there is no NHS number. Source: process-and-forms section 2.1. */
    static final LocalDate ABSENCE_NEEDS_REASON_FROM = LocalDate.of(2022, 4, 1);

    /** Panels became a duty on this day, so an earlier date is a slip of the pen. Source: process-and-forms section 5. */
    public static final LocalDate REVIEWS_BEGAN = LocalDate.of(2008, 4, 1);

    private static final FieldKey TIME_OF_BIRTH = FieldKey.of("time_of_birth");
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final long LEAST_GESTATION = 16;
    private static final long MOST_GESTATION = 45;

    /** Our own bounds against slips (kilograms for grams, a digit too many); not a national rule. */
    private static final long LEAST_WEIGHT = 100;
    private static final long MOST_WEIGHT = 9_999;

    private NotificationRules() {}

    /** Everything found, refusals and warnings, in the order of the form. */
    public static List<Finding> findings(Answers answers, LocalDate today, AreaDirectory areas) {
        List<Finding> found = new ArrayList<>();
        nhsNumber(answers, found);
        dates(answers, today, found);
        times(answers, found);
        sex(answers, found);
        postcode(answers, found);
        residence(answers, areas, found);
        range(answers, GESTATION_WEEKS, LEAST_GESTATION, MOST_GESTATION, "gestation_range",
                "The gestation is outside 16 to 45 weeks. Give it in completed weeks, or say that it is not known.", found);
        range(answers, BIRTH_WEIGHT_G, LEAST_WEIGHT, MOST_WEIGHT, "birth_weight_range",
                "The birth weight is outside 100 to 9,999 grams. Give it in grams, or say that it is not known.", found);
        return found;
    }

    /** A time of death on a day that is not over must have come. Where the clock shows an hour twice, the earlier one counts. */
    public static List<Finding> findingsOnTime(Answers answers, Instant now) {
        return answers.date(DATE_OF_DEATH).toOptional()
                .filter(LocalDate.ofInstant(now, ENGLAND)::equals)
                .flatMap(died -> answers.time(TIME_OF_DEATH).toOptional().map(at -> died.atTime(at).atZone(ENGLAND).toInstant()))
                .filter(now::isBefore)
                .map(late -> refusal("death_later_today", TIME_OF_DEATH,
                        "This time of death is still to come. Check the time, and whether the death was on the day before; leave it empty if it is not known."))
                .stream().toList();
    }

    /** What can be wrong with the day on which a notice of the death arrived. */
    public static List<Finding> findingsOnReceipt(Answers answers, LocalDate receivedOn, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        answers.date(DATE_OF_DEATH).toOptional().filter(receivedOn::isBefore).ifPresent(died -> found.add(refusal(
                "notified_before_death", DATE_OF_DEATH,
                "The notification is dated before the death. Check the date of death and the date notified.")));
        if (receivedOn.isAfter(today)) {
            found.add(refusal("notified_in_future", DATE_OF_DEATH,
                    "The date notified is in the future. Enter the day on which the notice reached the office."));
        }
        return found;
    }

    /**
     * The answers as the office keeps them: NHS number as ten digits, postcode in its usual form, councils as their codes.
     * What has no usual form stays as it is, for {@link #findings} to refuse.
     */
    public static Answers asKept(Answers answers, AreaDirectory areas) {
        Answers kept = answers;
        Optional<String> number = answers.text(NHS_NUMBER).toOptional().flatMap(NhsNumber::read).map(NhsNumber::digits);
        kept = number.isPresent() ? kept.with(NHS_NUMBER, number.get()) : kept;
        Optional<String> postcode = answers.text(HOME_POSTCODE).toOptional().flatMap(Postcode::read);
        kept = postcode.isPresent() ? kept.with(HOME_POSTCODE, postcode.get()) : kept;
        for (FieldKey key : List.of(RESIDENCE_AREA, AREA_OF_DEATH)) {
            Optional<String> council = ResidenceRules.area(answers, key, areas).map(area -> area.code());
            kept = council.isPresent() ? kept.with(key, council.get()) : kept;
        }
        return kept;
    }

    private static void nhsNumber(Answers answers, List<Finding> found) {
        Optional<String> number = answers.text(NHS_NUMBER).toOptional();
        Optional<String> reason = answers.text(NHS_NUMBER_ABSENT_REASON).toOptional();
        if (number.isPresent() && NhsNumber.read(number.get()).isEmpty()) {
            found.add(refusal("nhs_number_invalid", NHS_NUMBER,
                    "The NHS number does not pass its check. Compare its ten digits with the source."));
        }
        if (reason.isPresent() && Coded.ofCode(NhsNumberAbsence.class, reason.get()).isEmpty()) {
            found.add(refusal("nhs_number_reason_unknown", NHS_NUMBER_ABSENT_REASON,
                    "The reason for having no NHS number is not one of the two on the form. Choose one of them."));
        }
        if (number.isEmpty() && reason.isEmpty()) {
            found.add(numberMissing(answers));
        }
    }

    private static Finding numberMissing(Answers answers) {
        boolean formAsks = answers.date(DATE_OF_DEATH).toOptional()
                .map(died -> !died.isBefore(ABSENCE_NEEDS_REASON_FROM)).orElse(true);
        String sentence = "There is no NHS number and no reason for it. Enter the number, or choose the reason why there is none.";
        return formAsks
                ? refusal("nhs_number_missing", NHS_NUMBER, sentence)
                : warning("nhs_number_missing", NHS_NUMBER, sentence);
    }

    private static void dates(Answers answers, LocalDate today, List<Finding> found) {
        Optional<LocalDate> born = answers.date(DATE_OF_BIRTH).toOptional();
        Optional<LocalDate> died = answers.date(DATE_OF_DEATH).toOptional();
        if (born.isEmpty()) {
            found.add(warning("date_of_birth_missing", DATE_OF_BIRTH,
                    "There is no date of birth, so the age is not known. Enter it as soon as it is."));
        }
        if (died.isEmpty()) {
            found.add(refusal("date_of_death_missing", DATE_OF_DEATH,
                    "There is no date of death. Enter it; a case cannot be opened without one."));
        }
        died.filter(today::isBefore).ifPresent(late -> found.add(refusal("death_in_future", DATE_OF_DEATH,
                "The date of death is in the future. Check the day, month and year.")));
        died.filter(REVIEWS_BEGAN::isAfter).ifPresent(early -> found.add(refusal("death_too_early", DATE_OF_DEATH,
                "The date of death is before 1 April 2008, when reviews began. Check the year.")));
        born.filter(today::isBefore).ifPresent(late -> found.add(refusal("birth_in_future", DATE_OF_BIRTH,
                "The date of birth is in the future. Check the day, month and year.")));
        if (born.isPresent() && died.isPresent()) {
            age(born.get(), died.get(), found);
        }
    }

    private static void age(LocalDate born, LocalDate died, List<Finding> found) {
        if (died.isBefore(born)) {
            found.add(refusal("death_before_birth", DATE_OF_DEATH,
                    "The date of death is before the date of birth. Check both dates with the source."));
        } else if (!new AgeAtDeath(born, died).isUnderEighteen()) {
            found.add(refusal("age_18_or_over", DATE_OF_DEATH,
                    "The dates make the person 18 or over at death, which is outside child death review; the eighteenth birthday"
                            + " itself counts as 18. Check both dates; if they are right, the death is not for this panel."));
        }
    }

    private static void times(Answers answers, List<Finding> found) {
        Optional<LocalTime> bornAt = answers.time(TIME_OF_BIRTH).toOptional();
        Optional<LocalTime> diedAt = answers.time(TIME_OF_DEATH).toOptional();
        Optional<LocalDate> born = answers.date(DATE_OF_BIRTH).toOptional();
        boolean sameDay = born.isPresent() && born.equals(answers.date(DATE_OF_DEATH).toOptional());
        if (sameDay && bornAt.isPresent() && diedAt.isPresent() && diedAt.get().isBefore(bornAt.get())) {
            found.add(refusal("death_before_birth", TIME_OF_DEATH,
                    "The time of death is before the time of birth on the same day. Check both times with the source."));
        }
    }

    private static void sex(Answers answers, List<Finding> found) {
        answers.text(SEX).toOptional().filter(code -> Coded.ofCode(Sex.class, code).isEmpty()).ifPresent(code -> found.add(
                refusal("sex_unknown_code", SEX, "The sex is not one of the choices: female, male, indeterminate. Choose one, or say that it is not known.")));
    }

    private static void postcode(Answers answers, List<Finding> found) {
        Optional<String> postcode = answers.text(HOME_POSTCODE).toOptional();
        if (postcode.isEmpty()) {
            found.add(warning("postcode_missing", HOME_POSTCODE,
                    "There is no home postcode. Enter it; NFA stands for no fixed abode and ABROAD for a home outside the United Kingdom."));
        } else if (Postcode.read(postcode.get()).isEmpty()) {
            found.add(refusal("postcode_malformed", HOME_POSTCODE,
                    "The postcode does not have the form of one. Correct it, or enter NFA for no fixed abode or ABROAD."));
        }
    }

    private static void residence(Answers answers, AreaDirectory areas, List<Finding> found) {
        if (!answers.text(RESIDENCE_AREA).isGiven()) {
            found.add(refusal("residence_missing", RESIDENCE_AREA,
                    "There is no council of residence. Choose the council, or where the home was if it was elsewhere; the review goes by residence."));
        } else if (answers.date(DATE_OF_DEATH).isGiven() && ResidenceRules.area(answers, RESIDENCE_AREA, areas).isEmpty()) {
            found.add(refusal("residence_unknown", RESIDENCE_AREA,
                    "The council of residence is not one that existed on the date of death. Choose the council as it was on that day,"
                            + " or one of the choices for homes elsewhere."));
        }
    }

    private static void range(
            Answers answers, FieldKey key, long least, long most, String rule, String sentence, List<Finding> found) {
        answers.number(key).toOptional()
                .filter(number -> number < least || number > most)
                .ifPresent(number -> found.add(refusal(rule, key, sentence)));
    }
}
