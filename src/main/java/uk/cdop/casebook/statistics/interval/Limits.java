package uk.cdop.casebook.statistics.interval;

/** Two 95 % limits, not rounded; a value that stands on one of them lies within. */
public record Limits(double lower, double upper) {

    /** The standard normal deviate of 95 % limits. Source: domain file, annual-statistics section 4.7. */
    static final double Z = 1.959963985;

    public Limits {
        if (!(lower <= upper)) {
            throw new IllegalArgumentException("the lower limit is not above the upper one");
        }
    }

    public boolean include(double value) {
        return lower <= value && value <= upper;
    }

    Limits times(double factor) {
        return new Limits(lower * factor, upper * factor);
    }
}
