package uk.cdop.casebook.office.deadline;

import java.util.List;
import uk.cdop.casebook.casework.deadline.TimeLimit;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Shows the time limits in use, and whether they are those that came with the program. */
@Needs(Right.SET_UP_OFFICE)
public final class ShowLimits {

    private final Session session;
    private final LimitsInUse limits;

    public ShowLimits(Session session, LimitsInUse limits) {
        this.session = session;
        this.limits = limits;
    }

    public record LimitsView(List<TimeLimit> limits, List<TimeLimit> shipped) {

        public boolean isShipped() {
            return limits.equals(shipped);
        }
    }

    public LimitsView show() {
        return session.read(Right.SET_UP_OFFICE, records -> new LimitsView(limits.rules(records).limits(), limits.shipped()));
    }
}
