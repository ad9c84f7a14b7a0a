package uk.cdop.casebook.casework.duplicate;

import java.util.Comparator;

/** One record found beside another, with the reasons. */
public record PossibleMatch(MatchSubject subject, MatchSubject found, MatchScore score) {

    /** The likeliest first; pairs of equal weight by the reference found. */
    public static final Comparator<PossibleMatch> LIKELIEST_FIRST = Comparator
            .comparing((PossibleMatch match) -> match.score().total()).reversed()
            .thenComparing(match -> match.found().number().map(Object::toString).orElse(""));

    @Override
    public String toString() {
        return "PossibleMatch " + score.total();
    }
}
