package uk.cdop.casebook.office.hold;

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
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Takes a process away that was added by mistake. That it was there, who took it away and why stays in the history. */
@Needs(Right.WORK_ON_CASES)
public final class RemoveProcess {

    private final Session session;
    private final CaseProgress progress;

    public RemoveProcess(Session session, CaseProgress progress) {
        this.session = session;
        this.progress = progress;
    }

    /** The process, seen on row version {@code rowVersion} of the case, and why it never was. */
    public record RemoveProcessCommand(CaseNumber number, long rowVersion, UUID process, String reason) {}

    public RecordOutcome remove(RemoveProcessCommand command) {
        return CaseRecording.change(session, command.number(), command.rowVersion(), (records, file) -> remove(command, records, file));
    }

    private RecordOutcome remove(RemoveProcessCommand command, Records records, CaseFile file) {
        Hold gone = file.hold(command.process()).orElseThrow(OfficeFailure::changedMeanwhile);
        Optional<String> reason = Optional.of(command.reason().strip()).filter(said -> !said.isEmpty());
        List<Finding> refusals = new ArrayList<>();
        if (reason.isEmpty()) {
            refusals.add(Finding.refusal("reason_missing", ProcessChecks.REASON, "Say in a few words why this process does not belong to the case."));
        }
        ProcessChecks.tooLong(ProcessChecks.REASON, reason, 1_000).ifPresent(refusals::add);
        return CaseRecording.refusedOr(refusals, () -> {
            records.cases().update(file.withoutHold(gone.id()));
            long entry = CaseRecording.audited(records, file.number());
            records.processes().addChange(file.number(), entry, gone.id(), "Taken away: " + gone.kind().label(), reason);
            progress.afterChange(records, file.number());
            return new RecordOutcome.Recorded();
        });
    }
}
