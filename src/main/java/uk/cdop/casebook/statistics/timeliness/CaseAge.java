package uk.cdop.casebook.statistics.timeliness;

import java.time.LocalDate;

/** How old an open case is, in calendar months. Source of the groups: domain file, annual-statistics section 5.4. */
public enum CaseAge {
    UNDER_6("Up to 6 months", 6),
    TO_12("Over 6 to 12 months", 12),
    TO_18("Over 12 to 18 months", 18),
    TO_24("Over 18 to 24 months", 24),
    OVER_24("Over 24 months", Integer.MAX_VALUE);

    private final String label;
    private final int lastMonth;

    CaseAge(String label, int lastMonth) {
        this.label = label;
        this.lastMonth = lastMonth;
    }

    public String label() {
        return label;
    }

    public static CaseAge of(LocalDate from, LocalDate asAt) {
        for (CaseAge age : values()) {
            if (age == OVER_24 || TimeBand.isWithinMonths(age.lastMonth, from, asAt)) {
                return age;
            }
        }
        throw new IllegalStateException("the last group takes all");
    }
}
