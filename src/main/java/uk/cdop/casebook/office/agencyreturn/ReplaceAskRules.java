package uk.cdop.casebook.office.agencyreturn;

import java.util.List;
import uk.cdop.casebook.casework.agencyreturn.AskRuleText;
import uk.cdop.casebook.casework.agencyreturn.AskRuleText.RefusedLine;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Replaces the rules on whom to ask, from text: the whole list, or nothing of it. */
@Needs(Right.SET_UP_OFFICE)
public final class ReplaceAskRules {

    private final Session session;
    private final AskRuleList list;

    public ReplaceAskRules(Session session, AskRuleList list) {
        this.session = session;
        this.list = list;
    }

    public sealed interface ReplaceAskRulesOutcome {

        record Replaced(int rules) implements ReplaceAskRulesOutcome {}

        /** The text has mistakes; the rules are as they were. */
        record Refused(List<RefusedLine> lines) implements ReplaceAskRulesOutcome {}
    }

    public ReplaceAskRulesOutcome replace(String text) {
        AskRuleText.Reading reading = list.read(text);
        if (!reading.refused().isEmpty()) {
            return session.read(Right.SET_UP_OFFICE, records -> new ReplaceAskRulesOutcome.Refused(reading.refused()));
        }
        return session.change(Right.SET_UP_OFFICE, records -> {
            records.askRules().replace(reading.rules().equals(list.shipped()) ? List.of() : reading.rules());
            records.audit().record(AuditEvent.counted(AuditEvent.What.RULES_CHANGED, "rules", "whom_to_ask", reading.rules().size()));
            return new ReplaceAskRulesOutcome.Replaced(reading.rules().size());
        });
    }
}
