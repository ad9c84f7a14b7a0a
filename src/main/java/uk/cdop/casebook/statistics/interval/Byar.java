package uk.cdop.casebook.statistics.interval;

/**
 * The 95 % limits of a count by Byar's approximation, for counts of 10 and over.
 * Source: domain file, annual-statistics section 4.7, where the test vectors stand too.
 */
final class Byar {

    static final long FROM = 10;

    private Byar() {}

    static Limits of(long count) {
        if (count < FROM) {
            throw new IllegalArgumentException("Byar's limits are for counts of 10 and over");
        }
        return new Limits(cubed(count, -1), cubed(count + 1.0, 1));
    }

    private static double cubed(double count, int side) {
        return count * Math.pow(1 - 1 / (9 * count) + side * Limits.Z / (3 * Math.sqrt(count)), 3);
    }
}
