package uk.cdop.casebook.office.letter;

import java.util.List;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.letter.Letterhead;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Keeps what stands at the top of every letter and who signs. */
@Needs(Right.SET_UP_OFFICE)
public final class KeepLetterhead {

    private final Session session;

    public KeepLetterhead(Session session) {
        this.session = session;
    }

    public sealed interface KeepLetterheadOutcome {

        record Kept() implements KeepLetterheadOutcome {}

        record Refused(List<String> sentences) implements KeepLetterheadOutcome {}
    }

    public KeepLetterheadOutcome keep(Letterhead letterhead) {
        List<String> problems = letterhead.problems();
        if (!problems.isEmpty()) {
            return session.read(Right.SET_UP_OFFICE, records -> new KeepLetterheadOutcome.Refused(problems));
        }
        return session.change(Right.SET_UP_OFFICE, records -> {
            records.letters().keep(letterhead);
            records.audit().record(AuditEvent.of(AuditEvent.What.RULES_CHANGED, "letterhead", "office"));
            return new KeepLetterheadOutcome.Kept();
        });
    }
}
