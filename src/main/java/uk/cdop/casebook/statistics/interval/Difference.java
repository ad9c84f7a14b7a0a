package uk.cdop.casebook.statistics.interval;

/**
 * The difference of two proportions or of two rates, with its 95 % limits by squaring and adding the distances to the limits
 * of each (Newcombe's method from Wilson's limits for proportions; the same from the limits of the counts for rates).
 * Decision record 24 says why.
 */
public record Difference(double value, Limits limits, String unit) {

    private static final double PERCENT = 100.0;

    /** In percentage points. */
    public static Difference of(Proportion now, Proportion before) {
        return of(share(now), wilson(now), share(before), wilson(before), "percentage points");
    }

    /** In the unit of both rates. */
    public static Difference of(Rate now, Rate before) {
        if (now.per() != before.per()) {
            throw new IllegalArgumentException("rates per different numbers are not compared");
        }
        return of(now.unrounded(), now.limits(), before.unrounded(), before.limits(), "per %,d".formatted(now.per()));
    }

    private static Difference of(double now, Limits ofNow, double before, Limits ofBefore, String unit) {
        double value = now - before;
        double down = Math.hypot(now - ofNow.lower(), ofBefore.upper() - before);
        double up = Math.hypot(ofNow.upper() - now, before - ofBefore.lower());
        return new Difference(value, new Limits(value - down, value + up), unit);
    }

    private static double share(Proportion proportion) {
        return PERCENT * proportion.part() / proportion.whole();
    }

    private static Limits wilson(Proportion proportion) {
        Wilson limits = proportion.limits();
        return new Limits(limits.lower(), limits.upper()).times(PERCENT);
    }

    public boolean isMoreThanChance() {
        return !limits.include(0);
    }

    /**
     * A sentence about the subject, such as "The difference from last year may be chance: its 95 percent limits are 23.9
     * percentage points lower and 19.1 percentage points higher, and 0 (no difference) lies between them."
     */
    public String sentence(String subject) {
        return "%s %s: its 95 percent limits are %s and %s, and 0 (no difference) %s between them.".formatted(
                subject, isMoreThanChance() ? "is more than chance" : "may be chance", inWords(limits.lower()), inWords(limits.upper()),
                isMoreThanChance() ? "does not lie" : "lies");
    }

    private String inWords(double limit) {
        return Rounding.oneDecimal(Math.abs(limit)).toPlainString() + " " + unit + (limit < 0 ? " lower" : " higher");
    }
}
