package uk.cdop.casebook.statistics.control;

import uk.cdop.casebook.statistics.year.Quarter;

/** Something in a series that chance alone would seldom give. */
public record Signal(Kind kind, Quarter first, Quarter last) {

    public enum Kind {
        SHIFT_ABOVE("are above the median"),
        SHIFT_BELOW("are below the median"),
        RISING("rise from one to the next"),
        FALLING("fall from one to the next"),
        OVER_LIMIT("is above the upper limit"),
        UNDER_LIMIT("is below the lower limit");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        boolean isOfOneQuarter() {
            return this == OVER_LIMIT || this == UNDER_LIMIT;
        }
    }

    /** Such as "2022/23-Q1 to 2023/24-Q2 are above the median, which chance alone would seldom give." */
    public String sentence() {
        String quarters = kind.isOfOneQuarter() ? first.label() : first + " to " + last;
        return quarters + " " + kind.words + ", which chance alone would seldom give.";
    }
}
