package uk.cdop.casebook.statistics.dashboard;

import java.time.LocalDate;

/**
 * How long ago the child of an open case died, by completed calendar months, clamped to the end of a shorter month. Source:
 * domain file, annual-statistics section 5.4, with months as in section 4.6.
 */
public enum AgeOfCase {
    UNDER_6("Under 6 months"),
    FROM_6("6 to under 12 months"),
    FROM_12("12 to under 18 months"),
    FROM_18("18 to 24 months"),
    OVER_24("Over 24 months");

    private static final int STEP = 6;
    private static final int LAST = 24;

    private final String label;

    AgeOfCase(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public static AgeOfCase of(LocalDate died, LocalDate day) {
        for (AgeOfCase band : values()) {
            if (day.isBefore(died.plusMonths((long) STEP * (band.ordinal() + 1))) && band.ordinal() < FROM_18.ordinal()) {
                return band;
            }
        }
        return day.isAfter(died.plusMonths(LAST)) ? OVER_24 : FROM_18;
    }
}
