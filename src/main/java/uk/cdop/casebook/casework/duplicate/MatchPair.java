package uk.cdop.casebook.casework.duplicate;

import uk.cdop.casebook.casework.reference.CaseNumber;

/** Two cases that are held against each other; the lower reference always stands first, so that a pair has one name. */
public record MatchPair(CaseNumber first, CaseNumber second) {

    public MatchPair {
        if (first.compareTo(second) >= 0) {
            throw new IllegalArgumentException("a pair is two cases in the order of their references");
        }
    }

    public static MatchPair of(CaseNumber one, CaseNumber other) {
        return one.compareTo(other) < 0 ? new MatchPair(one, other) : new MatchPair(other, one);
    }

    public boolean includes(CaseNumber number) {
        return first.equals(number) || second.equals(number);
    }

    /** The other of the two. */
    public CaseNumber beside(CaseNumber number) {
        return first.equals(number) ? second : first;
    }
}
