package uk.cdop.casebook.statistics.interval;

import java.util.function.DoubleUnaryOperator;

/**
 * The exact 95 % limits of a count: the expected numbers that would give so many or more, and so many or fewer, once in
 * forty times. Found by halving an interval, which is the same as the quantile of chi-squared.
 * Source: domain file, annual-statistics section 4.7, where the test vectors stand too.
 */
final class ExactPoisson {

    private static final double TAIL = 0.025;
    private static final int HALVINGS = 200;

    private ExactPoisson() {}

    static Limits of(long count) {
        if (count < 0) {
            throw new IllegalArgumentException("a count is never below 0");
        }
        // Far enough above any count for the tail to be all but empty.
        double most = count + 10 * Math.sqrt(count + 1.0) + 10;
        double lower = count == 0 ? 0 : root(mean -> 1 - atMost(count - 1, mean) - TAIL, most);
        return new Limits(lower, root(mean -> TAIL - atMost(count, mean), most));
    }

    /** Where a function that rises from below 0 becomes 0. */
    private static double root(DoubleUnaryOperator rising, double most) {
        double below = 0;
        double above = most;
        for (int halving = 0; halving < HALVINGS; halving++) {
            double middle = (below + above) / 2;
            if (rising.applyAsDouble(middle) < 0) {
                below = middle;
            } else {
                above = middle;
            }
        }
        return above;
    }

    /** The chance of so many or fewer where the mean is expected. */
    private static double atMost(long count, double mean) {
        double term = Math.exp(-mean);
        double sum = term;
        for (long number = 1; number <= count; number++) {
            term *= mean / number;
            sum += term;
        }
        return sum;
    }
}
