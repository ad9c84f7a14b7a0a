package uk.cdop.casebook.office.family;

import java.util.List;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.family.FamilyChecks;
import uk.cdop.casebook.casework.family.FamilyEvent;
import uk.cdop.casebook.casework.family.FamilyLedger;
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

/** Enters into a family's ledger what happened: a key worker named, the guide given, support offered, a contact, a wish. */
@Needs(Right.WORK_ON_CASES)
public final class RecordFamilyEvent {

    private final Session session;
    private final CaseProgress progress;
    private final Today today;

    public RecordFamilyEvent(Session session, CaseProgress progress, Today today) {
        this.session = session;
        this.progress = progress;
        this.today = today;
    }

    /** What happened, entered on row version {@code rowVersion} of the ledger; 0 where there is none yet. */
    public record FamilyCommand(CaseNumber number, long rowVersion, FamilyEvent event) {

        @Override
        public String toString() {
            return "FamilyCommand " + number;
        }
    }

    public RecordOutcome record(FamilyCommand command) {
        try {
            return session.change(Right.WORK_ON_CASES, records -> record(command, records));
        } catch (OfficeFailure failure) {
            if (failure.kind() == OfficeFailure.Kind.CHANGED_MEANWHILE) {
                return new RecordOutcome.ChangedMeanwhile();
            }
            throw failure;
        }
    }

    private RecordOutcome record(FamilyCommand command, Records records) {
        CaseFile file = records.cases().find(command.number()).orElseThrow(OfficeFailure::changedMeanwhile);
        FamilyLedger ledger = records.families().find(command.number()).orElse(FamilyLedger.EMPTY);
        if (ledger.rowVersion() != command.rowVersion()) {
            return new RecordOutcome.ChangedMeanwhile();
        }
        List<Finding> refusals = FamilyChecks.findings(command.event(), file.death().date(), today.date());
        if (!refusals.isEmpty()) {
            return new RecordOutcome.Refused(refusals);
        }
        records.families().keep(command.number(), ledger.with(command.event()));
        records.audit().record(AuditEvent.of(AuditEvent.What.FAMILY_CHANGED, "case", command.number().text()));
        progress.afterChange(records, command.number());
        return new RecordOutcome.Recorded();
    }
}
