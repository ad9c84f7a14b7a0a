package uk.cdop.casebook.office.pack;

import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.pack.PackTemplate;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Shows and replaces the office's wording of the papers: headings, which sections there are, footer and confidentiality. */
@Needs(Right.SET_UP_OFFICE)
public final class EditPackTemplate {

    private final Session session;
    private final PackRules rules;

    public EditPackTemplate(Session session, PackRules rules) {
        this.session = session;
        this.rules = rules;
    }

    public sealed interface EditPackTemplateOutcome {

        record Kept() implements EditPackTemplateOutcome {}

        /** The wording is as it was; the sentence says which line to mend. */
        record Refused(String sentence) implements EditPackTemplateOutcome {}
    }

    public String show() {
        return session.read(Right.SET_UP_OFFICE, rules::text);
    }

    /** The text that came with the program. */
    public String shipped() {
        return session.read(Right.SET_UP_OFFICE, records -> rules.shipped());
    }

    /** The whole text is taken, or none of it. */
    public EditPackTemplateOutcome replace(String text) {
        try {
            PackTemplate.read(text);
        } catch (PackTemplate.NotTemplate refused) {
            return session.read(Right.SET_UP_OFFICE, records -> new EditPackTemplateOutcome.Refused(refused.getMessage() + " Nothing was changed."));
        }
        return session.change(Right.SET_UP_OFFICE, records -> {
            records.processes().keepRuleText(PackRules.RULE_SET, text);
            records.audit().record(AuditEvent.of(AuditEvent.What.RULES_CHANGED, "rules", PackRules.RULE_SET));
            return new EditPackTemplateOutcome.Kept();
        });
    }
}
