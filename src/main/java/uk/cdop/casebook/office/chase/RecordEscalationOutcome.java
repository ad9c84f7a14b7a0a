package uk.cdop.casebook.office.chase;

import java.time.LocalDate;
import java.util.UUID;
import uk.cdop.casebook.casework.agencyreturn.RequestStep;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.chase.EscalationOutcome;
import uk.cdop.casebook.office.casefile.CaseProgress;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Records what came of an escalation, so that the office can say how delays were resolved. */
@Needs(Right.WORK_ON_CASES)
public final class RecordEscalationOutcome {

    private static final int LONGEST_NOTE = 900;

    private final Session session;
    private final CaseProgress progress;

    public RecordEscalationOutcome(Session session, CaseProgress progress) {
        this.session = session;
        this.progress = progress;
    }

    public record RecordEscalationOutcomeCommand(UUID requestId, EscalationOutcome outcome, LocalDate on, String note) {

        @Override
        public String toString() {
            return "RecordEscalationOutcomeCommand " + requestId;
        }
    }

    public EscalationStep record(RecordEscalationOutcomeCommand command) {
        if (command.note().length() > LONGEST_NOTE) {
            return session.read(Right.WORK_ON_CASES, records -> new EscalationStep.NotPossible(
                    "The note is longer than 900 characters. Nothing was recorded. Shorten it."));
        }
        return session.change(Right.WORK_ON_CASES, records -> record(records, command));
    }

    private EscalationStep record(Records records, RecordEscalationOutcomeCommand command) {
        var request = records.agencyRequests().find(command.requestId()).orElseThrow(OfficeFailure::changedMeanwhile);
        return switch (request.escalationEnded(command.outcome().withNote(command.note()), command.on())) {
            case RequestStep.NotPossible(String sentence) -> new EscalationStep.NotPossible(sentence);
            case RequestStep.Taken(var ended) -> {
                records.agencyRequests().update(ended);
                records.audit().record(AuditEvent.of(AuditEvent.What.ESCALATED, "case", request.number().text()));
                progress.afterChange(records, request.number());
                yield new EscalationStep.Recorded();
            }
        };
    }
}
