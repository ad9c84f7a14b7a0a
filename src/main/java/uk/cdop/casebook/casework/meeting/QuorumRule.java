package uk.cdop.casebook.casework.meeting;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Of whom how many must be there. Source: process-and-forms section 1.9.
 *
 * @param disciplines codes of the list {@code panel_agency}; one of them is enough
 * @param words       who that is, in a sentence: "the lead professional from health"
 * @param mark        what the entry rests on, in the words of the domain file
 */
public record QuorumRule(String code, SortedSet<String> disciplines, int atLeast, String words, String mark) {

    public QuorumRule {
        disciplines = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(disciplines));
    }

    int countedIn(Collection<String> there) {
        return (int) there.stream().filter(disciplines::contains).count();
    }

    boolean isMetBy(Collection<String> there) {
        return countedIn(there) >= atLeast;
    }
}
