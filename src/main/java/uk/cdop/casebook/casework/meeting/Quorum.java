package uk.cdop.casebook.casework.meeting;

import java.util.List;
import java.util.stream.Collectors;

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
