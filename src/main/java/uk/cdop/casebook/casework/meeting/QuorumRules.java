package uk.cdop.casebook.casework.meeting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Who must be there for the panel to decide, read from a text that the office can change. Source: process-and-forms section 1.9. */
public record QuorumRules(List<QuorumRule> rules) {

    private static final String HEADINGS = "rule;disciplines;at_least;words;mark";
    private static final int MOST = 20;

    public QuorumRules {
        rules = List.copyOf(rules);
    }

    /** {@link NotPanelRules} where the text cannot be read or names a discipline that is not in the list. */
    public static QuorumRules read(String text, Collection<String> disciplines) {
        List<QuorumRule> rules = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (RuleLines.Line line : RuleLines.read(text, HEADINGS)) {
            QuorumRule rule = new QuorumRule(line.fields().get(0), line.codes(1), line.number(2, MOST, "third"), line.fields().get(3), line.fields().get(4));
            if (rule.code().isEmpty() || rule.words().isEmpty()) {
                throw line.refused("needs a name in the first field, and in the fourth who must be there.");
            }
            if (!seen.add(rule.code())) {
                throw line.refused("repeats a rule that stands above. Keep one of them.");
            }
            if (rule.disciplines().isEmpty() || !disciplines.containsAll(rule.disciplines())) {
                throw line.refused("names no discipline, or one that is not in the list of disciplines.");
            }
            rules.add(rule);
        }
        if (rules.isEmpty()) {
            throw new NotPanelRules("There is no rule. Without one every meeting would be quorate.");
        }
        return new QuorumRules(rules);
    }

    /** The light for those who are there, by their disciplines. */
    public Quorum of(Collection<String> there) {
        return new Quorum(rules.stream().map(rule -> new Quorum.Part(rule, rule.countedIn(there))).toList());
    }
}
