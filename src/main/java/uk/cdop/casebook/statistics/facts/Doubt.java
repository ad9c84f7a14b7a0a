package uk.cdop.casebook.statistics.facts;

import uk.cdop.casebook.casework.reference.CaseNumber;

/** Something in a record that keeps it out of a table it would belong to, so that somebody looks at it. */
public record Doubt(CaseNumber number, Kind kind) {

    public enum Kind {
        EIGHTEEN_OR_OVER("the dates say the person was 18 or over, so neither the death nor the review is counted"),
        BORN_AFTER_DEATH("the date of birth is after the date of death, so the age is counted as not known"),
        NO_FINDING("the review is complete but has no category or finding, so the review is not counted");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
