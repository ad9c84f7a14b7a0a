package uk.cdop.casebook.statistics.monitoring;

import java.time.LocalDate;
import java.util.Optional;
import uk.cdop.casebook.casework.code.Coded;

/**
 * How a case that only one side counts is held here, so that somebody can say why it differs.
 *
 * @param on the date by which the measure places the case, where there is one
 */
public record HeldHere(Kind kind, Optional<LocalDate> on) {

    public enum Kind implements Coded {
        COUNTED("counted", "Its date here is"),
        OTHER_YEAR("other_year", "Held here in another year, dated"),
        OTHER_AREA("other_area", "Held here as a child from outside the area"),
        OUT_OF_SCOPE("out_of_scope", "Held here and not among the deaths that a panel reviews"),
        TAKEN_OVER("taken_over", "Taken over here from another panel, which was notified"),
        NO_REVIEW("no_review", "Held here without a completed review"),
        NOT_HERE("not_here", "No case of this reference is counted here");

        private final String code;
        private final String label;

        Kind(String code, String label) {
            this.code = code;
            this.label = label;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String label() {
            return label;
        }
    }

    static HeldHere by(Kind kind) {
        return new HeldHere(kind, Optional.empty());
    }
}
