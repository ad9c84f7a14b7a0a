package uk.cdop.casebook.office.hold;

import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.hold.ProcessRules;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Shows and replaces the office's rules for the kinds of process: what each holds up, and after how long a check is stale. */
@Needs(Right.SET_UP_OFFICE)
public final class EditProcessRules {

    private final Session session;
    private final ProcessSetUp setUp;

    public EditProcessRules(Session session, ProcessSetUp setUp) {
        this.session = session;
        this.setUp = setUp;
    }

    public sealed interface EditProcessRulesOutcome {

        record Kept() implements EditProcessRulesOutcome {}

        /** The rules are as they were; the sentence says which line to mend. */
        record Refused(String sentence) implements EditProcessRulesOutcome {}
    }

    public String show() {
        return session.read(Right.SET_UP_OFFICE, setUp::text);
    }

    /** The text that came with the program. */
    public String shipped() {
        return session.read(Right.SET_UP_OFFICE, records -> setUp.shippedRules());
    }

    /** The whole text is taken, or none of it. */
    public EditProcessRulesOutcome replace(String text) {
        try {
            ProcessRules.read(text);
        } catch (ProcessRules.NotRules refused) {
            return session.read(Right.SET_UP_OFFICE, records -> new EditProcessRulesOutcome.Refused(refused.getMessage() + " Nothing was changed."));
        }
        return session.change(Right.SET_UP_OFFICE, records -> {
            records.processes().keepRuleText(ProcessSetUp.RULE_SET, text);
            records.audit().record(AuditEvent.of(AuditEvent.What.RULES_CHANGED, "rules", ProcessSetUp.RULE_SET));
            return new EditProcessRulesOutcome.Kept();
        });
    }
}
