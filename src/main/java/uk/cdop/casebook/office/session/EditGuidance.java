package uk.cdop.casebook.office.session;

import java.util.Optional;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.session.Guidance;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Shows and replaces the office's notes beside the choices of the panel. */
@Needs(Right.SET_UP_OFFICE)
public final class EditGuidance {

    private final Session session;
    private final GuidanceSetUp setUp;

    public EditGuidance(Session session, GuidanceSetUp setUp) {
        this.session = session;
        this.setUp = setUp;
    }

    public String show() {
        return session.read(Right.SET_UP_OFFICE, setUp::text);
    }

    /** The text that came with the program. */
    public String shipped() {
        return session.read(Right.SET_UP_OFFICE, records -> setUp.shipped());
    }

    /** The whole text is taken, or none of it: then the sentence says which line to mend. */
    public Optional<String> replace(String text) {
        try {
            Guidance.checked(text, Guidance.read(setUp.shipped()).all().keySet());
        } catch (Guidance.NotGuidance refused) {
            return session.read(Right.SET_UP_OFFICE, records -> Optional.of(refused.getMessage() + " Nothing was changed."));
        }
        return session.change(Right.SET_UP_OFFICE, records -> {
            records.processes().keepRuleText(GuidanceSetUp.RULE_SET, text);
            records.audit().record(AuditEvent.of(AuditEvent.What.RULES_CHANGED, "rules", GuidanceSetUp.RULE_SET));
            return Optional.empty();
        });
    }
}
