package uk.cdop.casebook.statistics.facts;

import java.util.List;
import uk.cdop.casebook.casework.reference.CaseNumber;

/**
 * How often a question that the national database needs was answered, over the reviews of a year.
 *
 * @param needed  the cases of which the answer is needed
 * @param missing those of them that have none
 */
public record FieldCompleteness(String form, String field, String question, int needed, List<CaseNumber> missing) {

    public FieldCompleteness {
        missing = missing.stream().sorted().toList();
        if (missing.size() > needed) {
            throw new IllegalArgumentException("no more answers can be missing than are needed");
        }
    }

    public int complete() {
        return needed - missing.size();
    }

    @Override
    public String toString() {
        return "FieldCompleteness " + field;
    }
}
