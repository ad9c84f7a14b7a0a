package uk.cdop.casebook.office.meeting;

import java.util.List;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.meeting.NotPanelRules;
import uk.cdop.casebook.forms.definition.CodeList;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Shows and replaces the office's rules of the panel: the quorum, what each kind of case wants, and the standing items. */
@Needs(Right.SET_UP_OFFICE)
public final class EditPanelRules {

    private final Session session;
    private final PanelSetUp setUp;

    public EditPanelRules(Session session, PanelSetUp setUp) {
        this.session = session;
        this.setUp = setUp;
    }

    public sealed interface EditPanelRulesOutcome {

        record Kept() implements EditPanelRulesOutcome {}

        /** The rules are as they were; the sentence says which line to mend. */
        record Refused(String sentence) implements EditPanelRulesOutcome {}
    }

    public String show(PanelRuleSet set) {
        return session.read(Right.SET_UP_OFFICE, records -> setUp.text(records, set));
    }

    /** What a rule may name. */
    public List<CodeList.Option> disciplines() {
        return session.read(Right.SET_UP_OFFICE, records -> setUp.disciplines().options());
    }

    /** The text that came with the program. */
    public String shipped(PanelRuleSet set) {
        return session.read(Right.SET_UP_OFFICE, records -> setUp.shipped(set));
    }

    /** The whole text is taken, or none of it. */
    public EditPanelRulesOutcome replace(PanelRuleSet set, String text) {
        try {
            setUp.tryOut(set, text);
        } catch (NotPanelRules refused) {
            return session.read(Right.SET_UP_OFFICE, records -> new EditPanelRulesOutcome.Refused(refused.getMessage() + " Nothing was changed."));
        }
        return session.change(Right.SET_UP_OFFICE, records -> {
            records.processes().keepRuleText(set.key(), text);
            records.audit().record(AuditEvent.of(AuditEvent.What.RULES_CHANGED, "rules", set.key()));
            return new EditPanelRulesOutcome.Kept();
        });
    }
}
