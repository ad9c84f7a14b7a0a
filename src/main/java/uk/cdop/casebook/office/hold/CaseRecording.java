package uk.cdop.casebook.office.hold;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.rules.Finding;
import uk.cdop.casebook.office.casefile.RecordOutcome;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** The unit of work that every change of a process is: the case as it was seen, or nothing. */
public final class CaseRecording {

    private CaseRecording() {}

    /** Runs the work on the case, if it still is the version that the person saw. */
    public static RecordOutcome change(
            Session session, CaseNumber number, long seen, BiFunction<Records, CaseFile, RecordOutcome> work) {
        return unlessChanged(session, records -> {
            CaseFile file = records.cases().find(number).orElseThrow(OfficeFailure::changedMeanwhile);
            return file.rowVersion() == seen ? work.apply(records, file) : new RecordOutcome.ChangedMeanwhile();
        });
    }

    private static RecordOutcome unlessChanged(Session session, Function<Records, RecordOutcome> work) {
        try {
            return session.change(Right.WORK_ON_CASES, work);
        } catch (OfficeFailure failure) {
            if (failure.kind() == OfficeFailure.Kind.CHANGED_MEANWHILE) {
                return new RecordOutcome.ChangedMeanwhile();
            }
            throw failure;
        }
    }

    /** Refuses where there are findings, and otherwise does the work. */
    static RecordOutcome refusedOr(List<Finding> findings, Supplier<RecordOutcome> work) {
        return findings.isEmpty() ? work.get() : new RecordOutcome.Refused(findings);
    }

    static long audited(Records records, CaseNumber number) {
        return records.audit().record(AuditEvent.of(AuditEvent.What.PROCESS_CHANGED, "case", number.text()));
    }
}
