package uk.cdop.casebook.casework.meeting;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Whether enough of the right people are there, rule by rule, and who is missing. */
public record Quorum(List<Part> parts) {

    /** A rule and how many of those it asks for are there. */
    public record Part(QuorumRule rule, int there) {

        public boolean isMet() {
            return there >= rule.atLeast();
        }

        /** How many more it takes. */
        public int missing() {
            return Math.max(0, rule.atLeast() - there);
        }
    }

    public Quorum {
        parts = List.copyOf(parts);
    }

    public boolean isMet() {
        return parts.stream().allMatch(Part::isMet);
    }

    /** Of two lights by the same rules, rule by rule the one of which fewer were there. */
    Quorum fewest(Quorum other) {
        return new Quorum(IntStream.range(0, parts.size()).mapToObj(at -> parts.get(at).there() <= other.parts.get(at).there() ? parts.get(at) : other.parts.get(at)).toList());
    }

    public List<QuorumRule> missing() {
        return parts.stream().filter(part -> !part.isMet()).map(Part::rule).toList();
    }

    /** "Quorate", or "Not quorate: missing the lead professional from health". */
    public String words() {
        return isMet() ? "Quorate" : "Not quorate: missing " + parts.stream().filter(part -> !part.isMet()).map(Quorum::words).collect(Collectors.joining(" and "));
    }

    private static String words(Part part) {
        return part.rule().atLeast() == 1 ? part.rule().words() : part.missing() + " of " + part.rule().atLeast() + ": " + part.rule().words();
    }
}
