package uk.cdop.casebook.statistics.interval;

import java.util.List;
import java.util.function.Predicate;

/**
 * The published values that the interval methods must give. Asked again at each build of an edition, on the machine that
 * makes it. Source: domain file, annual-statistics section 4.7.
 */
public final class TestVectors {

    enum Method {
        BYAR, EXACT, WILSON
    }

    /** @param within how near: half of the last decimal that was published */
    record Vector(Method method, long count, long of, double lower, double upper, double within) {

        boolean isGiven() {
            return switch (method) {
                case BYAR -> isNear(Byar.of(count).lower(), Byar.of(count).upper());
                case EXACT -> isNear(ExactPoisson.of(count).lower(), ExactPoisson.of(count).upper());
                case WILSON -> isNear(Wilson.of(count, of).lower(), Wilson.of(count, of).upper());
            };
        }

        private boolean isNear(double low, double high) {
            return Math.abs(low - lower) <= within && Math.abs(high - upper) <= within;
        }

        String words() {
            return switch (method) {
                case BYAR -> "Byar " + count;
                case EXACT -> "exact Poisson " + count;
                case WILSON -> "Wilson " + count + " of " + of;
            };
        }
    }

    private static final double SIX_DECIMALS = 5e-7;
    private static final double THREE_DECIMALS = 5e-4;

    private static final List<Vector> PUBLISHED = List.of(
            new Vector(Method.BYAR, 65, 0, 50.163188, 82.849139, SIX_DECIMALS),
            new Vector(Method.BYAR, 20, 0, 12.211429, 30.889880, SIX_DECIMALS),
            new Vector(Method.EXACT, 1, 0, 0.025318, 5.571643, SIX_DECIMALS),
            new Vector(Method.EXACT, 5, 0, 1.623486, 11.668332, SIX_DECIMALS),
            new Vector(Method.EXACT, 0, 0, 0, 3.689, THREE_DECIMALS),
            new Vector(Method.EXACT, 9, 0, 4.115, 17.085, THREE_DECIMALS),
            new Vector(Method.WILSON, 65, 100, 0.552544, 0.736358, SIX_DECIMALS),
            new Vector(Method.WILSON, 1, 100, 0.001767, 0.054486, SIX_DECIMALS),
            new Vector(Method.WILSON, 14, 27, 0.340, 0.693, THREE_DECIMALS));

    private TestVectors() {}

    /** The vectors that are not given as published, in words. */
    public static List<String> missed() {
        return missed(PUBLISHED);
    }

    static List<String> missed(List<Vector> vectors) {
        return vectors.stream().filter(Predicate.not(Vector::isGiven)).map(Vector::words).toList();
    }
}
