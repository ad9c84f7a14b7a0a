package uk.cdop.casebook.office.session;

import java.util.Optional;
import uk.cdop.casebook.casework.meeting.MeetingPlan;
import uk.cdop.casebook.casework.meeting.Seat;
import uk.cdop.casebook.casework.member.PanelMember;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.session.PanelSession.SessionSeat;
import uk.cdop.casebook.office.signin.Session;

/** Shows a meeting as the room may see it. */
@Needs(Right.RUN_PANEL)
public final class ShowSession {

    private final Session session;
    private final SessionCases cases;

    public ShowSession(Session session, SessionCases cases) {
        this.session = session;
        this.cases = cases;
    }

    /** Empty where there is no such meeting. */
    public Optional<PanelSession> show(MeetingNumber meeting) {
        return session.read(Right.RUN_PANEL, records -> records.meetingPlans().find(meeting).map(plan -> of(records, plan)));
    }

    private PanelSession of(Records records, MeetingPlan plan) {
        return new PanelSession(plan.number(), plan.when().day(), plan.kind(), plan.course().state(), plan.course().openedAt(),
                plan.cases().stream().flatMap(number -> cases.of(records, plan, number).stream()).toList(),
                plan.seats().stream().flatMap(seat -> seat(records, seat).stream()).toList());
    }

    private static Optional<SessionSeat> seat(Records records, Seat seat) {
        return records.members().find(seat.holder()).map((PanelMember member) -> new SessionSeat(
                seat.memberId(), member.name(), member.discipline(), member.organisation(), seat.present(), seat.confidentialityOn().isPresent()));
    }
}
