package uk.cdop.casebook.office.session;

import java.util.Optional;
import uk.cdop.casebook.casework.meeting.MeetingPlan;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.meeting.PanelSetUp;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Shows a meeting as the room may see it. */
@Needs(Right.RUN_PANEL)
public final class ShowSession {

    private final Session session;
    private final SessionCases cases;
    private final PanelSetUp setUp;

    public ShowSession(Session session, SessionCases cases, PanelSetUp setUp) {
        this.session = session;
        this.cases = cases;
        this.setUp = setUp;
    }

    /** Empty where there is no such meeting. */
    public Optional<PanelSession> show(MeetingNumber meeting) {
        return session.read(Right.RUN_PANEL, records -> records.meetingPlans().find(meeting).map(plan -> of(records, plan)));
    }

    /** One case of it, as the room may see it now. */
    public Optional<SessionCase> one(MeetingNumber meeting, CaseNumber number) {
        return session.read(Right.RUN_PANEL, records -> records.meetingPlans().find(meeting)
                .flatMap(plan -> cases.of(records, plan, new Room(records, plan, setUp), number)));
    }

    private PanelSession of(Records records, MeetingPlan plan) {
        Room room = new Room(records, plan, setUp);
        return new PanelSession(plan.number(), plan.when().day(), plan.kind(), plan.course().state(), plan.course().openedAt(),
                plan.cases().stream().flatMap(number -> cases.of(records, plan, room, number).stream()).toList(), room.now());
    }
}
