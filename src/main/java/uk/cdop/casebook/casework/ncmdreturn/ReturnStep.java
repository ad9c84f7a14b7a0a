package uk.cdop.casebook.casework.ncmdreturn;

import java.time.Instant;
import java.time.LocalDate;
import uk.cdop.casebook.casework.code.Coded;

/** What was done with a whole form, on which day and by whom. */
public record ReturnStep(Kind kind, LocalDate on, Instant recordedAt, String by) {

    public enum Kind implements Coded {
        KEYED("keyed", "Keyed"),
        CONFIRMED("confirmed", "Confirmed");

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
}
