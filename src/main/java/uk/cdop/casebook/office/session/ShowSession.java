package uk.cdop.casebook.office.session;

import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.meeting.MeetingPlan;
import uk.cdop.casebook.casework.meeting.MeetingState;
import uk.cdop.casebook.casework.meeting.Seat;
import uk.cdop.casebook.casework.member.PanelMember;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.meeting.MeetingView.SeatLine;
import uk.cdop.casebook.office.meeting.ShowMeeting;
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

    /** One case of it, as the room may see it now. */
    public Optional<SessionCase> one(MeetingNumber meeting, CaseNumber number) {
        return session.read(Right.RUN_PANEL, records -> records.meetingPlans().find(meeting).flatMap(plan -> cases.of(records, plan, number)));
    }

    private PanelSession of(Records records, MeetingPlan plan) {
        return new PanelSession(plan.number(), plan.when().day(), plan.kind(), plan.course().state(), plan.course().openedAt(),
                plan.cases().stream().flatMap(number -> cases.of(records, plan, number).stream()).toList(),
                seats(records, plan));
    }

    private static List<SessionSeat> seats(Records records, MeetingPlan plan) {
        boolean goesOn = plan.course().state() == MeetingState.PLANNED || plan.course().state() == MeetingState.OPEN;
        return ShowMeeting.seats(plan, records.members().all(), goesOn).stream().map(ShowSession::seat).toList();
    }

    private static SessionSeat seat(SeatLine line) {
        Seat seat = line.seat();
        PanelMember holder = line.holder();
        return new SessionSeat(seat.memberId(), holder.id(), holder.name(), holder.discipline(), holder.organisation(), seat.present(), seat.confidentialityOn().isPresent());
    }
}
