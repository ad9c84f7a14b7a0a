package uk.cdop.casebook.office.hold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.hold.Hold;
import uk.cdop.casebook.casework.hold.ProcessChecks;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.rules.Finding;
import uk.cdop.casebook.office.casefile.CaseProgress;
import uk.cdop.casebook.office.casefile.RecordOutcome;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Closes a process with its outcome; what waited for it may then go on. */
@Needs(Right.WORK_ON_CASES)
public final class CloseProcess {

    private final Session session;
    private final ProcessSetUp setUp;
    private final CaseProgress progress;
    private final Today today;

    public CloseProcess(Session session, ProcessSetUp setUp, CaseProgress progress, Today today) {
        this.session = session;
        this.setUp = setUp;
        this.progress = progress;
        this.today = today;
    }

    public record CloseProcessCommand(CaseNumber number, long rowVersion, UUID process, LocalDate closedOn, String outcome) {}

    public RecordOutcome close(CloseProcessCommand command) {
        return CaseRecording.change(session, command.number(), command.rowVersion(), (records, file) -> close(command, records, file));
    }

    private RecordOutcome close(CloseProcessCommand command, Records records, CaseFile file) {
        Hold before = file.hold(command.process()).filter(Hold::isOpen).orElseThrow(OfficeFailure::changedMeanwhile);
        Optional<String> outcome = Optional.of(command.outcome().strip()).filter(said -> !said.isEmpty());
        Hold now = before.closed(command.closedOn(), outcome);
        List<Finding> refusals = new ArrayList<>(setUp.refusals(now, records, today.date()));
        if (outcome.isEmpty()) {
            refusals.add(Finding.refusal("outcome_missing", ProcessChecks.OUTCOME, "Say in a few words how the process ended."));
        }
        return CaseRecording.refusedOr(refusals, () -> {
            records.cases().update(file.withChangedHold(now));
            long entry = CaseRecording.audited(records, file.number());
            records.processes().addChange(file.number(), entry, now.id(), "Closed", Optional.empty());
            progress.afterChange(records, file.number());
            return new RecordOutcome.Recorded();
        });
    }
}
