package uk.cdop.casebook.statistics.timeliness;

import java.time.LocalDate;

/**
 * How long a review took, in calendar months from the death: six months from 31 August end on 28 or 29 February.
 * Source: domain file, annual-statistics section 4.6.
 */
public enum TimeBand {
    UP_TO_6("up_to_6_months", "Up to 6 months", 6),
    OVER_6_TO_9("over_6_to_9_months", "Over 6 to 9 months", 9),
    OVER_9_TO_12("over_9_to_12_months", "Over 9 to 12 months", 12),
    OVER_12_TO_18("over_12_to_18_months", "Over 12 to 18 months", 18),
    OVER_18_TO_24("over_18_to_24_months", "Over 18 to 24 months", 24),
    OVER_24("over_24_months", "Over 24 months", Integer.MAX_VALUE);

    private final String key;
    private final String label;
    private final int lastMonth;

    TimeBand(String key, String label, int lastMonth) {
        this.key = key;
        this.label = label;
        this.lastMonth = lastMonth;
    }

    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    public static TimeBand of(LocalDate death, LocalDate review) {
        for (TimeBand band : values()) {
            if (band == OVER_24 || isWithinMonths(band.lastMonth, death, review)) {
                return band;
            }
        }
        throw new IllegalStateException("the last band takes all");
    }

    /** True where the review came on or before the same day of the month so many months later, or that month's last day. */
    public static boolean isWithinMonths(int months, LocalDate death, LocalDate review) {
        return !review.isAfter(death.plusMonths(months));
    }
}
