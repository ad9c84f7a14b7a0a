package uk.cdop.casebook.office.session;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.form.CaseForm;
import uk.cdop.casebook.casework.meeting.AgendaEntry;
import uk.cdop.casebook.casework.meeting.MeetingPlan;
import uk.cdop.casebook.casework.meeting.MeetingState;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.answer.FormInstance;
import uk.cdop.casebook.office.door.FormVersions;
import uk.cdop.casebook.office.door.NewId;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.form.FormRef;
import uk.cdop.casebook.office.form.PanelAnswers;
import uk.cdop.casebook.office.form.SaveOutcome;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Keeps one decision of the panel on a case the moment it is made, and takes the last one back. */
@Needs(Right.RUN_PANEL)
public final class RecordDecision {

    private final Session session;
    private final SessionCases cases;
    private final PanelAnswers keeping;
    private final FormVersions versions;
    private final Today today;
    private final NewId newId;

    public RecordDecision(Session session, SessionCases cases, PanelAnswers keeping, FormVersions versions, Today today, NewId newId) {
        this.session = session;
        this.cases = cases;
        this.keeping = keeping;
        this.versions = versions;
        this.today = today;
        this.newId = newId;
    }

    /** What changes. */
    public sealed interface Decision {

        record Answered(Map<FieldKey, Answer<?>> changes) implements Decision {

            @Override
            public String toString() {
                return "Answered " + changes.size();
            }
        }

        /** Goes under the text that is there, of which the room sees only what points to nobody. */
        record Added(FieldKey key, String text) implements Decision {

            @Override
            public String toString() {
                return "Added";
            }
        }

        record TakenOff(FieldKey group, int row) implements Decision {}

        record TakenBack() implements Decision {}
    }

    /** @param rowVersion of the analysis form as the screen saw it, 0 where there was none */
    public record DecisionCommand(MeetingNumber meeting, CaseNumber number, long rowVersion, Decision decision) {}

    /** What came of it. */
    public sealed interface DecisionOutcome {

        record Kept(Instant at, SessionCase now) implements DecisionOutcome {}

        /** Nothing was changed; the sentence says why and what to do. */
        record Refused(String sentence) implements DecisionOutcome {}

        /** Somebody else changed the form first; this is how it stands now. */
        record ChangedMeanwhile(SessionCase now) implements DecisionOutcome {}
    }

    private record Ready(Optional<String> refusal, Optional<CaseForm> form) {}

    public DecisionOutcome record(DecisionCommand command) {
        Ready ready = session.read(Right.RUN_PANEL, records -> ready(records, command));
        if (ready.refusal().isPresent()) {
            return new DecisionOutcome.Refused(ready.refusal().get());
        }
        if (ready.form().isPresent() && ready.form().get().rowVersion() != command.rowVersion()) {
            return new DecisionOutcome.ChangedMeanwhile(now(command));
        }
        CaseForm form = ready.form().orElseGet(() -> session.change(Right.RUN_PANEL, records -> opened(records, command.number())));
        return outcome(command, save(command, FormRef.of(command.number(), form.id()), form.rowVersion()));
    }

    private static Ready ready(Records records, DecisionCommand command) {
        Optional<MeetingPlan> plan = records.meetingPlans().find(command.meeting());
        if (plan.filter(found -> found.course().state() == MeetingState.OPEN).isEmpty()) {
            return refused("The meeting is not in session, so nothing was recorded. Open the meeting first.");
        }
        Optional<AgendaEntry> entry = plan.get().entryOf(command.number());
        if (entry.isEmpty()) {
            return refused("This case is not on the agenda of the meeting. Nothing was recorded.");
        }
        return entry.get().outcome().isPresent()
                ? refused("This case is decided at this meeting. Nothing was changed; correct it on the page of the case, with a reason.")
                : new Ready(Optional.empty(), SessionCases.analysis(records, command.number()));
    }

    private static Ready refused(String sentence) {
        return new Ready(Optional.of(sentence), Optional.empty());
    }

    private CaseForm opened(Records records, CaseNumber number) {
        CaseForm form = new CaseForm(newId.next(), number, new FormInstance(FormCode.ANALYSIS, versions.inForce(FormCode.ANALYSIS, today.date()),
                today.date(), Optional.empty(), Answers.NONE), Optional.empty(), 0);
        records.forms().add(form);
        records.audit().record(AuditEvent.of(AuditEvent.What.FORM_OPENED, "case", number.text()));
        return records.forms().find(form.id()).orElseThrow(OfficeFailure::changedMeanwhile);
    }

    private SaveOutcome save(DecisionCommand command, FormRef form, long rowVersion) {
        return command.decision() instanceof Decision.TakenBack
                ? keeping.takeBack(session, form, rowVersion)
                : keeping.save(session, form, rowVersion, before -> changed(before, command.decision()));
    }

    private static Answers changed(Answers before, Decision decision) {
        return switch (decision) {
            case Decision.Answered(var changes) -> {
                Answers after = before;
                for (Map.Entry<FieldKey, Answer<?>> changed : changes.entrySet()) {
                    after = after.with(changed.getKey(), changed.getValue());
                }
                yield after;
            }
            case Decision.Added(FieldKey key, String text) -> before.with(key, before.text(key).toOptional().map(there -> there + "\n" + text).orElse(text));
            case Decision.TakenOff(FieldKey group, int row) -> before.withoutRow(group, row);
            case Decision.TakenBack back -> before;
        };
    }

    private DecisionOutcome outcome(DecisionCommand command, SaveOutcome outcome) {
        return switch (outcome) {
            case SaveOutcome.Saved saved -> new DecisionOutcome.Kept(saved.at(), now(command));
            case SaveOutcome.Refused refused -> new DecisionOutcome.Refused(refused.findings().getFirst().sentence());
            case SaveOutcome.ChangedMeanwhile meanwhile -> new DecisionOutcome.ChangedMeanwhile(now(command));
            case SaveOutcome.NothingToDo nothing -> new DecisionOutcome.Refused("There is nothing to take back on this case.");
        };
    }

    private SessionCase now(DecisionCommand command) {
        return session.read(Right.RUN_PANEL, records -> records.meetingPlans().find(command.meeting())
                .flatMap(plan -> cases.of(records, plan, command.number()))).orElseThrow(OfficeFailure::changedMeanwhile);
    }
}
