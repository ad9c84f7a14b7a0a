package uk.cdop.casebook.office.meeting;

import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.meeting.MeetingPlan;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Keeps how long the panel has spent on a case. */
@Needs(Right.RUN_PANEL)
public final class RecordTime {

    private final Session session;

    public RecordTime(Session session) {
        this.session = session;
    }

    /** @param seconds altogether, not since the last time */
    public MeetingOutcome record(MeetingNumber meeting, CaseNumber number, int seconds) {
        return MeetingKeeping.change(session, meeting, (records, plan) -> MeetingKeeping.keep(records, took(plan, number, seconds), AuditEvent.What.MEETING_CHANGED));
    }

    private static MeetingPlan took(MeetingPlan plan, CaseNumber number, int seconds) {
        return plan.entryOf(number).map(entry -> plan.withEntry(entry.took(seconds))).orElse(plan);
    }
}
