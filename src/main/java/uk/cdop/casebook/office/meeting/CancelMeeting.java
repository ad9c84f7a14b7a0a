package uk.cdop.casebook.office.meeting;

import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.meeting.MeetingPlan;
import uk.cdop.casebook.casework.meeting.MeetingState;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.office.casefile.CaseProgress;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Cancels a planned meeting, with a reason; its cases are ready for the next one again. */
@Needs(Right.RUN_PANEL)
public final class CancelMeeting {

    private final Session session;
    private final CaseMoves moves;

    public CancelMeeting(Session session, CaseProgress progress, Today today) {
        this.session = session;
        this.moves = new CaseMoves(progress, today);
    }

    public MeetingOutcome cancel(MeetingNumber number, long rowVersion, String reason) {
        return MeetingKeeping.change(session, number, rowVersion, (records, plan) -> MeetingKeeping.tooLate(plan, MeetingState.PLANNED)
                .or(() -> MeetingKeeping.reasonProblem(reason, "Say in a few words why the meeting is cancelled."))
                .orElseGet(() -> cancel(plan, reason.strip(), records)));
    }

    private MeetingOutcome cancel(MeetingPlan plan, String reason, Records records) {
        MeetingOutcome kept = MeetingKeeping.keep(records, plan.with(plan.course().cancelled(reason)), AuditEvent.What.MEETING_CHANGED);
        plan.cases().forEach(number -> moves.takeOff(number, "Meeting " + plan.number() + " was cancelled.", records));
        return kept;
    }
}
