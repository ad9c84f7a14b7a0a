package uk.cdop.casebook.office.analysis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.form.CaseForm;
import uk.cdop.casebook.casework.meeting.AgendaEntry;
import uk.cdop.casebook.casework.meeting.MeetingPlan;
import uk.cdop.casebook.casework.meeting.MeetingState;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.rules.Finding;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.form.AnalysisForms;
import uk.cdop.casebook.office.form.SaveOutcome;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Keeps one decision of the panel in the analysis form at once, or takes the last one back; where the case has no such form yet, it is opened. */
@Needs(Right.RUN_PANEL)
public final class RecordFinding {

    private final Session session;
    private final AnalysisForms forms;

    public RecordFinding(Session session, AnalysisForms forms) {
        this.session = session;
        this.forms = forms;
    }

    /**
     * A decision, and where the room makes it; outside a meeting that is empty, and the draft is prepared.
     * Rows of a group count from 1.
     */
    public record RecordFindingCommand(CaseNumber number, Optional<Seen> seen, Decision decision) {

        public RecordFindingCommand(CaseNumber number, Map<FieldKey, Answer<?>> changes) {
            this(number, Optional.empty(), new Decision.Answered(changes));
        }

        @Override
        public String toString() {
            return "RecordFindingCommand of " + number;
        }
    }

    /** @param rowVersion of the analysis form as the room saw it, 0 where there was none */
    public record Seen(MeetingNumber meeting, long rowVersion) {}

    /** All of the decision is kept, or none. The day and kind of the meeting fill themselves in where they are blank. */
    public SaveOutcome record(RecordFindingCommand command) {
        return session.change(Right.RUN_PANEL, records -> {
            CaseFile file = FindingsChange.file(records, command.number());
            Optional<Finding> notNow = command.seen().flatMap(seen -> notInSession(records, seen.meeting(), file)).or(() -> FindingsChange.notNow(file));
            if (notNow.isPresent()) {
                return new SaveOutcome.Refused(List.of(notNow.get()));
            }
            Optional<CaseForm> form = AnalysisForms.latest(records, command.number());
            if (command.seen().filter(seen -> seen.rowVersion() != form.map(CaseForm::rowVersion).orElse(0L)).isPresent()) {
                return new SaveOutcome.ChangedMeanwhile();
            }
            return keep(records, file, command.decision());
        });
    }

    private static Optional<Finding> notInSession(Records records, MeetingNumber meeting, CaseFile file) {
        Optional<MeetingPlan> plan = records.meetingPlans().find(meeting);
        if (plan.filter(found -> found.course().state() == MeetingState.OPEN).isEmpty()) {
            return Optional.of(FindingsChange.refusal("not_in_session", "The meeting is not in session, so nothing was recorded. Open the meeting first."));
        }
        Optional<AgendaEntry> entry = plan.get().entryOf(file.number());
        if (entry.isEmpty()) {
            return Optional.of(FindingsChange.refusal("not_on_agenda", "This case is not on the agenda of the meeting. Nothing was recorded."));
        }
        return entry.get().outcome().map(decided -> FindingsChange.refusal("decided",
                "This case is decided at this meeting. Nothing was changed; correct it on the page of the case, with a reason."));
    }

    private SaveOutcome keep(Records records, CaseFile file, Decision decision) {
        String who = session.who().name();
        if (!(decision instanceof Decision.TakenBack)) {
            return forms.save(records, who, forms.open(records, file), before -> ReviewDay.filled(records, file, decision.after(before), decision.answers()));
        }
        return AnalysisForms.latest(records, file.number()).map(form -> forms.takeBack(records, who, form)).orElseGet(SaveOutcome.NothingToDo::new);
    }
}
