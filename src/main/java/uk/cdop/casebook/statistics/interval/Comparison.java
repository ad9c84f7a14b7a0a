package uk.cdop.casebook.statistics.interval;

import java.math.BigDecimal;

/**
 * How a local rate stands to England's published one: higher or lower only where the local 95 % limits exclude England's.
 * Source: domain file, annual-statistics section 4.7.
 */
public enum Comparison {
    HIGHER("Higher than England"),
    LOWER("Lower than England"),
    SIMILAR("Similar to England");

    private final String words;

    Comparison(String words) {
        this.words = words;
    }

    public static Comparison of(Limits local, BigDecimal england) {
        double value = england.doubleValue();
        if (local.include(value)) {
            return SIMILAR;
        }
        return value < local.lower() ? HIGHER : LOWER;
    }

    public String words() {
        return words;
    }
}
