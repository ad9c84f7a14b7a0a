package uk.cdop.casebook.office.analysis;

import java.util.Optional;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.casefile.StageRules;
import uk.cdop.casebook.casework.meeting.AgendaOutcome;
import uk.cdop.casebook.casework.meeting.MeetingPlan;
import uk.cdop.casebook.casework.meeting.MeetingState;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.rules.Finding;
import uk.cdop.casebook.office.casefile.RecordOutcome;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.form.AnalysisForms;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Puts a case off that the panel took and could not decide, with the reason; what was decided so far stays in the form, but for the day of a review. */
@Needs(Right.RUN_PANEL)
public final class DeferCase {

    private final Session session;
    private final AnalysisForms forms;
    private final Today today;

    public DeferCase(Session session, AnalysisForms forms, Today today) {
        this.session = session;
        this.forms = forms;
        this.today = today;
    }

    public RecordOutcome defer(CaseNumber number, String reason) {
        Optional<Finding> unsaid = FindingsChange.unsaid(reason, FindingsChange.LONGEST_REASON, "The reason for deferring");
        if (unsaid.isPresent()) {
            return RecordOutcome.Refused.because(unsaid.get());
        }
        return session.change(Right.RUN_PANEL, records -> defer(records, FindingsChange.file(records, number), reason.strip()));
    }

    private RecordOutcome defer(Records records, CaseFile file, String reason) {
        if (!StageRules.allows(file.stage(), CaseStage.DEFERRED)) {
            return RecordOutcome.Refused.because(FindingsChange.refusal("not_scheduled",
                    "Only a case that is scheduled for a meeting can be deferred. Nothing was changed."));
        }
        Optional<MeetingPlan> plan = GatherFacts.meeting(records, file);
        if (plan.filter(one -> one.course().state() == MeetingState.PLANNED).isPresent()) {
            return RecordOutcome.Refused.because(FindingsChange.refusal("not_opened",
                    "The meeting is not in session yet, and only the panel defers a case. Open the meeting, or take the case off its agenda; nothing was changed."));
        }
        AnalysisForms.latest(records, file.number()).filter(form -> form.instance().completedOn().isEmpty())
                .ifPresent(form -> forms.save(records, session.who().name(), form, ReviewDay::none));
        records.cases().update(file.movedTo(CaseStage.DEFERRED, today.date(), Optional.of(reason)));
        records.audit().record(AuditEvent.of(AuditEvent.What.STAGE_CHANGED, "case", file.number().text()));
        plan.filter(one -> one.isToDecide(file.number())).ifPresent(one -> keep(records, one.decided(file.number(), AgendaOutcome.DEFERRED, Optional.of(reason))));
        return new RecordOutcome.Recorded();
    }

    private static void keep(Records records, MeetingPlan plan) {
        records.meetingPlans().update(plan);
        records.audit().record(AuditEvent.of(AuditEvent.What.MEETING_CHANGED, "meeting", plan.number().text()));
    }
}
