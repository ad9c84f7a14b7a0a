package uk.cdop.casebook.office.hold;

import java.util.Optional;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.hold.Hold;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.office.casefile.CaseProgress;
import uk.cdop.casebook.office.casefile.RecordOutcome;
import uk.cdop.casebook.office.door.NewId;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Adds a process that runs beside the review of a case. */
@Needs(Right.WORK_ON_CASES)
public final class OpenProcess {

    private final Session session;
    private final ProcessSetUp setUp;
    private final CaseProgress progress;
    private final Today today;
    private final NewId newId;

    public OpenProcess(Session session, ProcessSetUp setUp, CaseProgress progress, Today today, NewId newId) {
        this.session = session;
        this.setUp = setUp;
        this.progress = progress;
        this.today = today;
        this.newId = newId;
    }

    /** The process as it was entered on row version {@code rowVersion} of the case. */
    public record OpenProcessCommand(CaseNumber number, long rowVersion, ProcessEntry entry) {}

    public RecordOutcome open(OpenProcessCommand command) {
        return CaseRecording.change(session, command.number(), command.rowVersion(), (records, file) -> open(command, records, file));
    }

    private RecordOutcome open(OpenProcessCommand command, Records records, CaseFile file) {
        Hold hold = command.entry().hold(newId.next());
        return CaseRecording.refusedOr(setUp.refusals(hold, records, today.date()), () -> {
            records.cases().update(file.withHold(hold));
            long entry = CaseRecording.audited(records, file.number());
            records.processes().addChange(file.number(), entry, hold.id(), "Added", Optional.empty());
            progress.afterChange(records, file.number());
            return new RecordOutcome.Recorded();
        });
    }
}
