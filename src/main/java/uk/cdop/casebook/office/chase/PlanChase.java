package uk.cdop.casebook.office.chase;

import java.time.LocalDate;
import uk.cdop.casebook.casework.chase.ChasePlan;
import uk.cdop.casebook.casework.chase.ChaseRules;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Says who is to be reminded of what on a day, and writes nothing. */
@Needs(Right.READ_CASES)
public final class PlanChase {

    private final Session session;
    private final ChaseRules rules;

    public PlanChase(Session session, ChaseRules rules) {
        this.session = session;
        this.rules = rules;
    }

    public ChasePlan plan(LocalDate on) {
        return session.read(Right.READ_CASES, records -> rules.plan(records.agencyRequests().outstanding(), on));
    }
}
