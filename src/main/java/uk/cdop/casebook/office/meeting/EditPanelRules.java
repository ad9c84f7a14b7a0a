package uk.cdop.casebook.office.meeting;

import java.util.List;
import uk.cdop.casebook.forms.definition.CodeList;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.ruletext.RuleText;
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

    private RuleText rules(PanelRuleSet set) {
        return new RuleText(session, set.key(), setUp.shipped(set), text -> setUp.tryOut(set, text));
    }

    public String show(PanelRuleSet set) {
        return rules(set).show();
    }

    /** What a rule may name. */
    public List<CodeList.Option> disciplines() {
        return session.read(Right.SET_UP_OFFICE, records -> setUp.disciplines().options());
    }

    /** The text that came with the program. */
    public String shipped(PanelRuleSet set) {
        return rules(set).shipped();
    }

    /** The whole text is taken, or none of it. */
    public EditPanelRulesOutcome replace(PanelRuleSet set, String text) {
        return rules(set).replace(text).<EditPanelRulesOutcome>map(EditPanelRulesOutcome.Refused::new).orElseGet(EditPanelRulesOutcome.Kept::new);
    }
}
