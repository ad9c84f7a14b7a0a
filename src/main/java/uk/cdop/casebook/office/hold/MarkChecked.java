package uk.cdop.casebook.office.hold;

import java.util.Optional;
import java.util.UUID;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.hold.Hold;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.office.casefile.CaseProgress;
import uk.cdop.casebook.office.casefile.RecordOutcome;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Notes that somebody asked today how a process stands. */
@Needs(Right.WORK_ON_CASES)
public final class MarkChecked {

    private final Session session;
    private final CaseProgress progress;
    private final Today today;

    public MarkChecked(Session session, CaseProgress progress, Today today) {
        this.session = session;
        this.progress = progress;
        this.today = today;
    }

    public RecordOutcome mark(CaseNumber number, long rowVersion, UUID process) {
        return CaseRecording.change(session, number, rowVersion, (records, file) -> mark(process, records, file));
    }

    private RecordOutcome mark(UUID process, Records records, CaseFile file) {
        Hold hold = file.hold(process).orElseThrow(OfficeFailure::changedMeanwhile);
        records.cases().update(file.withChangedHold(hold.withTracking(hold.tracking().checked(today.date()))));
        long entry = CaseRecording.audited(records, file.number());
        records.processes().addChange(file.number(), entry, process, "Checked", Optional.empty());
        progress.afterChange(records, file.number());
        return new RecordOutcome.Recorded();
    }
}
