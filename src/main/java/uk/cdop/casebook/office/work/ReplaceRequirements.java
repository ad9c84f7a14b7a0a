package uk.cdop.casebook.office.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.readiness.Requirement;
import uk.cdop.casebook.casework.readiness.RequirementRule;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Replaces the office's list of what a case needs before the panel: the whole list, or nothing of it. */
@Needs(Right.SET_UP_OFFICE)
public final class ReplaceRequirements {

    private static final int LONGEST_WHO = 200;

    private final Session session;
    private final RequirementsInUse requirements;

    public ReplaceRequirements(Session session, RequirementsInUse requirements) {
        this.session = session;
        this.requirements = requirements;
    }

    public sealed interface ReplaceRequirementsOutcome {

        record Replaced(int changed) implements ReplaceRequirementsOutcome {}

        /** Nothing was changed; each sentence names the line. */
        record Refused(List<String> sentences) implements ReplaceRequirementsOutcome {}
    }

    /** A case moves by the new list at its next change. A list from before a newer line came may go on without it. */
    public ReplaceRequirementsOutcome replace(List<RequirementRule> wanted) {
        return session.change(Right.SET_UP_OFFICE, records -> {
            List<String> refused = new ArrayList<>(wanted.stream().flatMap(rule -> complaint(rule).stream()).toList());
            List<RequirementRule> before = requirements.list(records);
            if (!codes(wanted).equals(codes(requirements.shipped())) && !codes(wanted).equals(codes(before))) {
                refused.add("Every line must stay in the list once. To leave one out, set it to off.");
            }
            if (!refused.isEmpty()) {
                return new ReplaceRequirementsOutcome.Refused(refused);
            }
            int changed = (int) wanted.stream().filter(rule -> !before.contains(rule)).count();
            records.officeRules().replaceRequirements(wanted.equals(requirements.shipped()) ? List.of() : wanted);
            records.audit().record(AuditEvent.counted(AuditEvent.What.RULES_CHANGED, "requirements", "office", changed));
            return new ReplaceRequirementsOutcome.Replaced(changed);
        });
    }

    private static Optional<String> complaint(RequirementRule rule) {
        if (rule.liftedBy().isBlank() || rule.liftedBy().length() > LONGEST_WHO) {
            return Optional.of(rule.label() + ": say in at most 200 characters who can bring it about.");
        }
        boolean fixed = Stream.of(Requirement.values()).anyMatch(requirement -> requirement.isFixed() && requirement.code().equals(rule.code()));
        return fixed && rule.counts() != RequirementRule.Counts.BLOCKS
                ? Optional.of(rule.label() + ": the stages of a case are built on this, so it always blocks.")
                : Optional.empty();
    }

    private static List<String> codes(List<RequirementRule> rules) {
        return rules.stream().map(RequirementRule::code).sorted().toList();
    }
}
