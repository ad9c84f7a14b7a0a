package uk.cdop.casebook.statistics.interval;

/**
 * The 95 % limits of a proportion by Wilson's score method, each between 0 and 1.
 * Source: domain file, annual-statistics section 4.7, where the test vectors stand too.
 */
public record Wilson(double lower, double upper) {

    public static Wilson of(long part, long whole) {
        if (whole <= 0 || part < 0 || part > whole) {
            throw new IllegalArgumentException("a proportion needs a whole above 0 and a part within it");
        }
        double square = Limits.Z * Limits.Z;
        double middle = 2.0 * part + square;
        double spread = Limits.Z * Math.sqrt(square + 4.0 * part * (1.0 - (double) part / whole));
        double scale = 2.0 * (whole + square);
        // None of the whole, and all of it, touch the end exactly; floating point would miss it by a hair.
        return new Wilson(part == 0 ? 0.0 : (middle - spread) / scale, part == whole ? 1.0 : (middle + spread) / scale);
    }
}
