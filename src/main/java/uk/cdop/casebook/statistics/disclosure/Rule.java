package uk.cdop.casebook.statistics.disclosure;

import java.util.Optional;

/** Which counts are too small to be shown, and how the others are written. Source: domain file, annual-statistics section 4.9. */
public sealed interface Rule {

    /** The partner and public editions: counts from 1 to one below the threshold are withheld, and others to protect them. */
    record Threshold(int fewest) implements Rule {

        public Threshold {
            if (fewest < 2) {
                throw new IllegalArgumentException("a threshold below 2 protects nobody");
            }
        }

        @Override
        public boolean isSmall(int count) {
            return count > 0 && count < fewest;
        }

        @Override
        public int written(int count) {
            return count;
        }

        @Override
        public Range read(int count) {
            return isSmall(count) ? Range.atLeastOne() : Range.exactly(count);
        }
    }

    /**
     * The NHS-style edition: 0 stays, counts up to a limit are withheld, others are rounded, so that sums give nothing away.
     *
     * @param protecting what must not follow from the rounded numbers and the editions before them; empty where nobody has others
     */
    record Rounded(int withheldTo, int nearest, Optional<Threshold> protecting) implements Rule {

        public Rounded {
            if (withheldTo < 1 || nearest < 1) {
                throw new IllegalArgumentException("limit and step of rounding begin at 1");
            }
        }

        @Override
        public boolean isSmall(int count) {
            return count > 0 && count <= withheldTo;
        }

        @Override
        public int written(int count) {
            return isSmall(count) ? count : (2 * count + nearest) / (2 * nearest) * nearest;
        }

        @Override
        public Range read(int count) {
            if (count == 0) {
                return Range.exactly(0);
            }
            if (isSmall(count)) {
                return new Range(1, withheldTo);
            }
            int written = written(count);
            int lower = written - nearest / 2;
            return new Range(Math.max(withheldTo + 1, lower), written + (nearest - 1) / 2);
        }
    }

    boolean isSmall(int count);

    /** What stands in the file for a count that is shown. */
    int written(int count);

    /** What a reader learns from the cell alone. */
    Range read(int count);

    static Threshold fewerThan(int threshold) {
        return new Threshold(threshold);
    }

    static Rule nhsStyle() {
        return new Rounded(7, 5, Optional.empty());
    }

    /** The same beside editions by the other rule, in which a rounded number can give away a small one. */
    static Rule nhsStyle(Threshold protecting) {
        return new Rounded(7, 5, Optional.of(protecting));
    }
}
