package uk.cdop.casebook.statistics.dashboard;

import java.util.List;
import uk.cdop.casebook.casework.reference.CaseNumber;

/**
 * How the return to the national database stands today: the register keeps no earlier day.
 *
 * @param toKey   forms that are due and were never keyed whole
 * @param amended cases of which something was changed after it was keyed
 */
public record ReturnFacts(List<KeyField> fields, List<FormToKey> toKey, List<CaseNumber> amended) {

    public static final ReturnFacts NONE = new ReturnFacts(List.of(), List.of(), List.of());

    /** A question that the return needs, and the cases that answer it and those that do not; a case is named once for each form that it is needed on. */
    public record KeyField(String form, String question, List<CaseNumber> complete, List<CaseNumber> missing) {

        public KeyField {
            complete = List.copyOf(complete);
            missing = List.copyOf(missing);
        }
    }

    public record FormToKey(String form, CaseNumber number) {}

    public ReturnFacts {
        fields = List.copyOf(fields);
        toKey = List.copyOf(toKey);
        amended = List.copyOf(amended);
    }
}
