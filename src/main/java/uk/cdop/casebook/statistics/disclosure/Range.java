package uk.cdop.casebook.statistics.disclosure;

/** What a reader knows of a number: it is at least the lower and at most the upper limit. */
public record Range(int lower, int upper) {

    /** The upper limit where nothing that was published bounds the number. */
    public static final int WITHOUT_LIMIT = Integer.MAX_VALUE;

    public Range {
        if (lower < 0 || upper < lower) {
            throw new IllegalArgumentException("a range of counts ends no lower than it begins");
        }
    }

    public static Range exactly(int count) {
        return new Range(count, count);
    }

    /** All that a withheld number says by itself: it is not zero, because zeros are shown. */
    public static Range atLeastOne() {
        return new Range(1, WITHOUT_LIMIT);
    }

    static Range anything() {
        return new Range(0, WITHOUT_LIMIT);
    }

    public boolean isExact() {
        return lower == upper;
    }

    boolean contains(int count) {
        return lower <= count && count <= upper;
    }

    /** What is left when both are known; both hold the same true count, so something is. */
    Range and(Range other) {
        return new Range(Math.max(lower, other.lower), Math.min(upper, other.upper));
    }
}
