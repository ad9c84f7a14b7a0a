package uk.cdop.casebook.office.session;

import java.util.UUID;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Keeps whether a seat is taken while the meeting goes on. */
@Needs(Right.RUN_PANEL)
public final class MarkPresent {

    private final Session session;

    public MarkPresent(Session session) {
        this.session = session;
    }

    public void mark(MeetingNumber meeting, UUID member, boolean there) {
        PlanChange.in(session, meeting, PlanChange.Step.of(
                plan -> plan.seatOf(member).map(seat -> plan.withSeat(seat.present(there))).orElse(plan)));
    }
}
