package uk.cdop.casebook.office.deadline;

import java.util.List;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.deadline.TimeLimit;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Replaces the office's time limits: the whole list, or nothing of it. */
@Needs(Right.SET_UP_OFFICE)
public final class ReplaceLimits {

    /** Far beyond any limit, and short of what a day count can hold. */
    static final int MOST = 3_650;

    private final Session session;
    private final LimitsInUse limits;

    public ReplaceLimits(Session session, LimitsInUse limits) {
        this.session = session;
        this.limits = limits;
    }

    public sealed interface ReplaceLimitsOutcome {

        record Replaced(int changed) implements ReplaceLimitsOutcome {}

        /** Nothing was changed; each sentence names the limit. */
        record Refused(List<String> sentences) implements ReplaceLimitsOutcome {}
    }

    /** Every limit that came with the program must be there once; its amount and unit may differ, its meaning not. */
    public ReplaceLimitsOutcome replace(List<TimeLimit> wanted) {
        List<String> refused = wanted.stream()
                .filter(limit -> limit.amount() < 1 || limit.amount() > MOST)
                .map(limit -> limit.label() + ": give a whole number from 1 to 3,650.")
                .toList();
        return session.change(Right.SET_UP_OFFICE, records -> {
            if (!refused.isEmpty()) {
                return new ReplaceLimitsOutcome.Refused(refused);
            }
            if (!codes(wanted).equals(codes(limits.shipped()))) {
                return new ReplaceLimitsOutcome.Refused(List.of("Every limit must stay in the list once. Nothing was changed."));
            }
            List<TimeLimit> before = limits.rules(records).limits();
            int changed = (int) wanted.stream().filter(limit -> !before.contains(limit)).count();
            records.officeRules().replaceLimits(wanted.equals(limits.shipped()) ? List.of() : wanted);
            records.audit().record(AuditEvent.counted(AuditEvent.What.LIMITS_CHANGED, "time_limits", "office", changed));
            return new ReplaceLimitsOutcome.Replaced(changed);
        });
    }

    private static List<String> codes(List<TimeLimit> limits) {
        return limits.stream().map(TimeLimit::code).sorted().collect(Collectors.toList());
    }
}
