package uk.cdop.casebook.casework.pack;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import uk.cdop.casebook.casework.child.AgeAtDeath;

/** Says a day by the child's life and no calendar: the age, or how long before the birth or after the death. */
public final class RelativeDay {

    private static final int FAR = 5 * 366;

    private RelativeDay() {}

    /** A day far from the child's life is left out whole: it would tell a relative's date of birth. */
    public static String words(LocalDate day, Optional<LocalDate> born, LocalDate died) {
        LocalDate begin = born.orElse(died);
        if (day.isBefore(begin.minusDays(FAR)) || day.isAfter(died.plusDays(FAR))) {
            return "[date left out]";
        }
        if (day.isAfter(died)) {
            return counted(ChronoUnit.DAYS.between(died, day)) + " after the death";
        }
        if (day.isEqual(died)) {
            return "the day of the death";
        }
        long before = ChronoUnit.DAYS.between(day, died);
        if (before < 28 && !day.isBefore(begin.plusDays(28))) {
            return counted(before) + " before the death";
        }
        if (day.isBefore(begin)) {
            return counted(ChronoUnit.DAYS.between(day, begin)) + (born.isPresent() ? " before birth" : " before the death");
        }
        return day.isEqual(begin) ? "the day of birth" : "at the age of " + new AgeAtDeath(begin, day).inWords();
    }

    private static String counted(long days) {
        return days + (days == 1 ? " day" : " days");
    }
}
