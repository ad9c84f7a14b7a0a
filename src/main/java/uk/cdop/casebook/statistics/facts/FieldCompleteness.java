package uk.cdop.casebook.statistics.facts;

import java.util.List;
import uk.cdop.casebook.casework.reference.CaseNumber;

/**
 * How often a question that the national database needs was answered, over the reviews of a year.
 *
 * @param needed     how many answers are needed: one of each case, unless a question is asked again
 * @param missing    the cases that lack one, once for each that they lack
 * @param neededOf   the cases of which an answer is needed, each once
 * @param completeOf those of them that have one
 */
public record FieldCompleteness(
        String form, String field, String question, int needed, List<CaseNumber> missing, List<CaseNumber> neededOf, List<CaseNumber> completeOf) {

    public FieldCompleteness {
        missing = missing.stream().sorted().toList();
        neededOf = List.copyOf(neededOf);
        completeOf = List.copyOf(completeOf);
        if (missing.size() > needed) {
            throw new IllegalArgumentException("no more answers can be missing than are needed");
        }
    }

    /** Of answers that are counted without their cases. */
    public FieldCompleteness(String form, String field, String question, int needed, List<CaseNumber> missing) {
        this(form, field, question, needed, missing, List.of(), List.of());
    }

    public int complete() {
        return needed - missing.size();
    }

    @Override
    public String toString() {
        return "FieldCompleteness " + field;
    }
}
