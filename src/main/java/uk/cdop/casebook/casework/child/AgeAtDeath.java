package uk.cdop.casebook.casework.child;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The age of a child on the day of death: completed days under 28 days, otherwise by birthdays, never by dividing days.
 * A birthday of 29 February falls on 1 March in a common year.
 * Source: domain file, annual-statistics section 4.2, and process-and-forms section 3.14.
 */
public record AgeAtDeath(LocalDate dateOfBirth, LocalDate dateOfDeath) {

    private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

    public AgeAtDeath {
        if (dateOfDeath.isBefore(dateOfBirth)) {
            throw new IllegalArgumentException("death before birth");
        }
    }

    public long days() {
        return ChronoUnit.DAYS.between(dateOfBirth, dateOfDeath);
    }

    public int years() {
        int years = dateOfDeath.getYear() - dateOfBirth.getYear();
        return dateOfDeath.isBefore(birthdayIn(dateOfDeath.getYear())) ? years - 1 : years;
    }

    private LocalDate birthdayIn(int year) {
        boolean leapDayInCommonYear = MonthDay.from(dateOfBirth).equals(LEAP_DAY) && !java.time.Year.isLeap(year);
        return leapDayInCommonYear ? LocalDate.of(year, 3, 1) : dateOfBirth.withYear(year);
    }

    /** The panel reviews deaths before the eighteenth birthday; the birthday itself is out of scope. */
    public boolean isUnderEighteen() {
        return years() < 18;
    }

    public AgeBand band() {
        if (days() < 28) {
            return AgeBand.DAYS_0_TO_27;
        }
        int years = years();
        if (years < 1) {
            return AgeBand.DAYS_28_TO_364;
        }
        if (years < 5) {
            return AgeBand.YEARS_1_TO_4;
        }
        if (years < 10) {
            return AgeBand.YEARS_5_TO_9;
        }
        return years < 15 ? AgeBand.YEARS_10_TO_14 : AgeBand.YEARS_15_TO_17;
    }

    /** Empty from the 28th day on. */
    public Optional<NewbornBand> newborn() {
        return Optional.of(days() < 7 ? NewbornBand.DAYS_0_TO_6 : NewbornBand.DAYS_7_TO_27).filter(band -> days() < 28);
    }

    /** As people say it: "3 days", "7 weeks", "4 years". Weeks from the 28th day until the first birthday. */
    public String inWords() {
        if (days() < 28) {
            return counted(days(), "day");
        }
        return years() < 1 ? counted(days() / 7, "week") : counted(years(), "year");
    }

    private static String counted(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
