package uk.cdop.casebook.casework.analysis;

import java.util.List;
import uk.cdop.casebook.casework.reference.CaseNumber;

/**
 * How often a factor contributed, or a category was found, in other cases that were reviewed, and how many actions on it are still open.
 *
 * @param code       of the factor or the category
 * @param references the other cases, the newest first; of a factor those in which it has relevance 2
 * @param modifiable those of them in which the factor was called modifiable, or modifiable factors were found
 */
public record Recurrence(String code, List<CaseNumber> references, int modifiable, int openActions) {

    /** With fewer cases a likeness may be chance. */
    private static final int FEW = 5;

    public Recurrence {
        references = List.copyOf(references);
    }

    public static Recurrence none(String code) {
        return new Recurrence(code, List.of(), 0, 0);
    }

    public int cases() {
        return references.size();
    }

    public boolean isSeenBefore() {
        return cases() > 0 || openActions > 0;
    }

    /** Such as "4 earlier cases, 2 actions open". */
    public String words() {
        return counted(cases(), "earlier case") + ", " + counted(openActions, "action") + " open";
    }

    private static String counted(int count, String what) {
        return (count == 0 ? "no" : count) + " " + what + (count == 1 ? "" : "s");
    }

    public boolean mayBeChance() {
        return cases() < FEW;
    }
}
