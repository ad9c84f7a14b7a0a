package uk.cdop.casebook.casework.similar;

import java.time.LocalDate;
import java.util.List;
import uk.cdop.casebook.casework.code.Coded;
import uk.cdop.casebook.casework.reference.CaseNumber;

/** What a person answered when a death raised the question of a cluster. */
public record ClusterAnswer(CaseNumber number, Linked linked, String reason, List<CaseNumber> others, LocalDate on, String by) {

    public ClusterAnswer {
        others = List.copyOf(others);
    }

    public enum Linked implements Coded {
        LINKED("linked", "Linked, or may be"),
        NOT_LINKED("not_linked", "No link found"),
        NOT_YET_CLEAR("not_yet_clear", "Not yet clear");

        private final String code;
        private final String label;

        Linked(String code, String label) {
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

    @Override
    public String toString() {
        return "ClusterAnswer of " + number;
    }
}
