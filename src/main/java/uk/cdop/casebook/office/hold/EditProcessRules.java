package uk.cdop.casebook.office.hold;

import uk.cdop.casebook.casework.hold.ProcessRules;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.ruletext.RuleText;
import uk.cdop.casebook.office.signin.Session;

/** Shows and replaces the office's rules for the kinds of process: what each holds up, and after how long a check is stale. */
@Needs(Right.SET_UP_OFFICE)
public final class EditProcessRules {

    private final RuleText rules;

    public EditProcessRules(Session session, ProcessSetUp setUp) {
        rules = new RuleText(session, ProcessSetUp.RULE_SET, setUp.shippedRules(), ProcessRules::read);
    }

    public sealed interface EditProcessRulesOutcome {

        record Kept() implements EditProcessRulesOutcome {}

        /** The rules are as they were; the sentence says which line to mend. */
        record Refused(String sentence) implements EditProcessRulesOutcome {}
    }

    public String show() {
        return rules.show();
    }

    /** The text that came with the program. */
    public String shipped() {
        return rules.shipped();
    }

    /** The whole text is taken, or none of it. */
    public EditProcessRulesOutcome replace(String text) {
        return rules.replace(text).<EditProcessRulesOutcome>map(EditProcessRulesOutcome.Refused::new).orElseGet(EditProcessRulesOutcome.Kept::new);
    }
}
