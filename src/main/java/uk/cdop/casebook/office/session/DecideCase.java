package uk.cdop.casebook.office.session;

import java.util.Optional;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.meeting.AgendaEntry;
import uk.cdop.casebook.casework.meeting.AgendaOutcome;
import uk.cdop.casebook.casework.meeting.MeetingPlan;
import uk.cdop.casebook.casework.meeting.MeetingState;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.session.PlanChange.Result;
import uk.cdop.casebook.office.signin.Session;

/** Keeps what became of a case at the meeting: deferred with its reason, or reviewed, once its analysis is signed off. */
@Needs(Right.RUN_PANEL)
public final class DecideCase {

    /** What the agenda has room for. */
    private static final int LONGEST = 1_000;

    private final Session session;
    private final Today today;

    public DecideCase(Session session, Today today) {
        this.session = session;
        this.today = today;
    }

    /** Empty where it was kept; otherwise a sentence that says why not. */
    public Optional<String> decide(MeetingNumber meeting, CaseNumber number, AgendaOutcome outcome, String reason) {
        return PlanChange.in(session, meeting, (records, plan) -> decided(records, plan, number, outcome, reason.strip()));
    }

    private Result decided(Records records, MeetingPlan plan, CaseNumber number, AgendaOutcome outcome, String reason) {
        Optional<AgendaEntry> entry = plan.entryOf(number);
        Optional<CaseFile> file = records.cases().find(number);
        if (plan.course().state() != MeetingState.OPEN || entry.isEmpty() || file.isEmpty()) {
            return new Result.Refused("The meeting is not in session, or the case is not on its agenda. Nothing was changed.");
        }
        return outcome == AgendaOutcome.DEFERRED ? deferred(records, plan, entry.get(), file.get(), reason) : reviewed(plan, entry.get(), file.get());
    }

    private Result deferred(Records records, MeetingPlan plan, AgendaEntry entry, CaseFile file, String reason) {
        if (reason.isEmpty()) {
            return new Result.Refused("Say in a few words why the case is deferred. Nothing was changed.");
        }
        if (reason.length() > LONGEST) {
            return new Result.Refused("The reason has room for 1,000 letters and holds %,d. Shorten it; nothing was changed.".formatted(reason.length()));
        }
        if (entry.outcome().isPresent() || file.stage() != CaseStage.SCHEDULED) {
            return new Result.Refused("This case cannot be deferred here, because it is decided already or is no longer scheduled. Nothing was changed.");
        }
        records.cases().update(file.movedTo(CaseStage.DEFERRED, today.date(), Optional.of(reason)));
        records.audit().record(AuditEvent.of(AuditEvent.What.STAGE_CHANGED, "case", file.number().text()));
        return new Result.Changed(plan.withEntry(entry.decided(AgendaOutcome.DEFERRED, Optional.of(reason))));
    }

    private static Result reviewed(MeetingPlan plan, AgendaEntry entry, CaseFile file) {
        return file.stage() == CaseStage.REVIEWED
                ? new Result.Changed(plan.withEntry(entry.decided(AgendaOutcome.REVIEWED, Optional.empty())))
                : new Result.Refused("This case is reviewed once its analysis is signed off. Nothing was changed; sign it off first.");
    }
}
