package uk.cdop.casebook.office.agencyreturn;

import java.util.List;
import uk.cdop.casebook.casework.agencyreturn.AskRule;
import uk.cdop.casebook.casework.agencyreturn.AskRuleText;
import uk.cdop.casebook.forms.definition.CodeList;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Shows the rules on whom to ask. */
@Needs(Right.SET_UP_OFFICE)
public final class ShowAskRules {

    private final Session session;
    private final AskRuleList list;

    public ShowAskRules(Session session, AskRuleList list) {
        this.session = session;
        this.list = list;
    }

    /**
     * The rules in use, whether they are those that came with the program, and the same as text to edit.
     *
     * @param asShipped the rules that came with the program
     * @param agencies  the kinds of agency that a rule may ask
     */
    public record AskRulesView(List<AskRule> rules, boolean shipped, String text, List<AskRule> asShipped, List<CodeList.Option> agencies) {}

    public AskRulesView show() {
        return session.read(Right.SET_UP_OFFICE, records -> {
            List<AskRule> rules = list.inUse(records.askRules());
            return new AskRulesView(rules, records.askRules().list().isEmpty(), AskRuleText.write(rules), list.shipped(), list.agencies());
        });
    }
}
