package uk.cdop.casebook.casework.duplicate;

import java.util.List;

/**
 * How likely two records are of one child, and why. The points only put pairs into an order and a queue: whether it is
 * one child, a person says.
 *
 * @param isByRule true where rule V14 calls the pair a possible duplicate whatever the points
 */
public record MatchScore(List<MatchSign> signs, Suggestion suggestion, boolean isByRule) {

    /** From here on a pair is shown as a possible match. */
    public static final int THRESHOLD = 55;

    /** What the reasons point to. Twins and siblings are never offered as the same child. */
    public enum Suggestion {
        SAME_CHILD("Likely the same child"),
        SAME_CHILD_OR_TWIN("The same child, or a twin of it"),
        TWIN("Likely twins"),
        SIBLING("Likely siblings"),
        DIFFERENT("Likely different children");

        private final String words;

        Suggestion(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public MatchScore {
        signs = List.copyOf(signs);
    }

    public int total() {
        return signs.stream().mapToInt(MatchSign::points).sum();
    }

    /** True where a person should look at the pair. */
    public boolean isPossible() {
        return isByRule || suggestion != Suggestion.DIFFERENT;
    }
}
