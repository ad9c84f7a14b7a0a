package uk.cdop.casebook.office.duplicate;

import java.util.Optional;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.duplicate.Merge;
import uk.cdop.casebook.casework.duplicate.MergeRules;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Takes a merge back: both cases are again as they were, and what was done on the kept one since stays with it. */
@Needs(Right.WORK_ON_CASES)
public final class UndoMerge {

    private final Session session;

    public UndoMerge(Session session) {
        this.session = session;
    }

    public sealed interface UndoMergeOutcome {

        /** Two cases again; where the kept one was changed since, that stays. */
        record Parted(CaseNumber kept, CaseNumber other, boolean keptWasChanged) implements UndoMergeOutcome {}

        /** Nothing was changed; the sentence says why and what to do. */
        record Refused(String sentence) implements UndoMergeOutcome {}
    }

    /** @param other the case that was set aside */
    public UndoMergeOutcome undo(CaseNumber other) {
        return session.change(Right.WORK_ON_CASES, records -> records.matches().mergeOf(other)
                .map(merge -> undo(merge, records))
                .orElseGet(() -> new UndoMergeOutcome.Refused("Case " + other + " is not merged into another. Nothing was changed.")));
    }

    private static UndoMergeOutcome undo(Merge merge, Records records) {
        CaseFile kept = records.cases().find(merge.kept()).orElseThrow(OfficeFailure::changedMeanwhile);
        CaseFile other = records.cases().find(merge.other()).orElseThrow(OfficeFailure::changedMeanwhile);
        Optional<String> refusal = MergeRules.undoRefusal(merge, kept, other);
        if (refusal.isPresent()) {
            return new UndoMergeOutcome.Refused(refusal.get());
        }
        MergeRules.Parted parted = MergeRules.undo(merge, kept, other);
        // The kept case goes first: it gives back an NHS number that the other needs its place under.
        records.cases().update(parted.kept());
        records.cases().update(parted.other());
        records.matches().remove(merge);
        records.matches().forget(merge.pair());
        records.audit().record(AuditEvent.ofFields(AuditEvent.What.MERGE_UNDONE, "case", merge.kept().text(), merge.adopted().keySet()));
        records.audit().record(AuditEvent.of(AuditEvent.What.MERGE_UNDONE, "case", merge.other().text()));
        return new UndoMergeOutcome.Parted(merge.kept(), merge.other(), kept.rowVersion() != merge.keptVersion());
    }
}
