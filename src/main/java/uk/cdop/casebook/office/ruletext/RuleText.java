package uk.cdop.casebook.office.ruletext;

import java.util.Optional;
import java.util.function.Consumer;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.code.NotReadable;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** One set of rules that an office keeps as a text of its own: shown, replaced whole or not at all, and the one that came with the program. */
@Needs(Right.SET_UP_OFFICE)
public final class RuleText {

    private final Session session;
    private final String key;
    private final String shipped;
    private final Consumer<String> tryOut;

    /** @param tryOut {@link NotReadable} where a text cannot be taken */
    public RuleText(Session session, String key, String shipped, Consumer<String> tryOut) {
        this.session = session;
        this.key = key;
        this.shipped = shipped;
        this.tryOut = tryOut;
    }

    public String show() {
        return session.read(Right.SET_UP_OFFICE, records -> records.processes().ruleText(key).orElse(shipped));
    }

    /** The text that came with the program. */
    public String shipped() {
        return session.read(Right.SET_UP_OFFICE, records -> shipped);
    }

    /** Empty where the whole text was taken; else nothing was, and the sentence says which line to mend. */
    public Optional<String> replace(String text) {
        try {
            tryOut.accept(text);
        } catch (NotReadable refused) {
            return session.read(Right.SET_UP_OFFICE, records -> Optional.of(refused.getMessage() + " Nothing was changed."));
        }
        return session.change(Right.SET_UP_OFFICE, records -> keep(records, text));
    }

    private Optional<String> keep(Records records, String text) {
        records.processes().keepRuleText(key, text);
        records.audit().record(AuditEvent.of(AuditEvent.What.RULES_CHANGED, "rules", key));
        return Optional.empty();
    }
}
