package uk.cdop.casebook.office.hold;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.hold.Hold;
import uk.cdop.casebook.casework.hold.ProcessChecks;
import uk.cdop.casebook.casework.hold.Waits;
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

/** Changes what is recorded of a process, opens a closed one again, or takes a change back; always with a reason. */
@Needs(Right.WORK_ON_CASES)
public final class ChangeProcess {

    private final Session session;
    private final ProcessSetUp setUp;
    private final CaseProgress progress;
    private final Today today;

    public ChangeProcess(Session session, ProcessSetUp setUp, CaseProgress progress, Today today) {
        this.session = session;
        this.setUp = setUp;
        this.progress = progress;
        this.today = today;
    }

    /** The process as it should be, seen on row version {@code rowVersion} of the case, and why. */
    public record ChangeProcessCommand(CaseNumber number, long rowVersion, UUID process, ProcessEntry entry, String reason) {}

    /** What the process stopped so far stays in the durations, also where it holds up nothing any more. */
    public RecordOutcome change(ChangeProcessCommand command) {
        return CaseRecording.change(session, command.number(), command.rowVersion(), (records, file) -> {
            Hold before = before(command, file);
            return change(command, before, Waits.after(before, command.entry().hold(before.id()), today.date()), records, file);
        });
    }

    /** Makes the process exactly what it was before a change, also in the days on which it stopped the clock. */
    public RecordOutcome takeBack(ChangeProcessCommand command) {
        return CaseRecording.change(session, command.number(), command.rowVersion(), (records, file) -> {
            Hold before = before(command, file);
            return change(command, before, command.entry().hold(before.id()), records, file);
        });
    }

    private static Hold before(ChangeProcessCommand command, CaseFile file) {
        return file.hold(command.process()).orElseThrow(OfficeFailure::changedMeanwhile);
    }

    private RecordOutcome change(ChangeProcessCommand command, Hold before, Hold now, Records records, CaseFile file) {
        List<Finding> refusals = new ArrayList<>(setUp.refusals(now, records, today.date()));
        Optional<String> reason = Optional.of(command.reason().strip()).filter(said -> !said.isEmpty());
        if (reason.isEmpty()) {
            refusals.add(Finding.refusal("reason_missing", ProcessChecks.REASON, "A change needs a reason. Say in a few words what is different now."));
        }
        ProcessChecks.tooLong(ProcessChecks.REASON, reason, 1_000).ifPresent(refusals::add);
        return CaseRecording.refusedOr(refusals, () -> {
            records.cases().update(file.withChangedHold(now));
            long entry = CaseRecording.audited(records, file.number());
            records.processes().addChange(file.number(), entry, now.id(), ProcessWords.changed(before, now), reason);
            progress.afterChange(records, file.number());
            return new RecordOutcome.Recorded();
        });
    }
}
