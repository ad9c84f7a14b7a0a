package uk.cdop.casebook.statistics.interval;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Rounds for print: one decimal, half away from zero, always from the unrounded value.
 * Source: domain file, annual-statistics section 4.10.
 */
public final class Rounding {

    private Rounding() {}

    public static BigDecimal oneDecimal(BigDecimal unrounded) {
        return unrounded.setScale(1, RoundingMode.HALF_UP);
    }

    public static BigDecimal oneDecimal(double unrounded) {
        return oneDecimal(new BigDecimal(unrounded));
    }

    /** The fraction to one decimal, without a rounded value on the way. */
    public static BigDecimal oneDecimal(long numerator, long denominator) {
        return BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP);
    }

    /** The fraction to a whole number, without a rounded value on the way. */
    public static BigDecimal whole(long numerator, long denominator) {
        return BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), 0, RoundingMode.HALF_UP);
    }
}
