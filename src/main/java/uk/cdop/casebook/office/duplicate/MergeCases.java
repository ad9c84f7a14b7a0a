package uk.cdop.casebook.office.duplicate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.area.AreaDirectory;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.duplicate.MatchDecision;
import uk.cdop.casebook.casework.duplicate.MatchVerdict;
import uk.cdop.casebook.casework.duplicate.Merge;
import uk.cdop.casebook.casework.duplicate.MergeRules;
import uk.cdop.casebook.casework.notification.NotificationRules;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.rules.Finding;
import uk.cdop.casebook.office.casefile.CaseProgress;
import uk.cdop.casebook.office.door.NewId;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/**
 * Makes two cases of one child one, on a person's word. The kept case is given every notice of the other; the other is set
 * aside whole as a duplicate, with all its forms, holds, documents and requests, and {@link UndoMerge} takes it up again.
 */
@Needs(Right.WORK_ON_CASES)
public final class MergeCases {

    private final Session session;
    private final AreaDirectory areas;
    private final CaseProgress progress;
    private final Today today;
    private final NewId newId;

    public MergeCases(Session session, AreaDirectory areas, CaseProgress progress, Today today, NewId newId) {
        this.session = session;
        this.areas = areas;
        this.progress = progress;
        this.today = today;
        this.newId = newId;
    }

    /** Both cases as they were seen, and whether the kept one takes over answers that it has none to. */
    public record MergeCasesCommand(
            CaseNumber kept, long keptVersion, CaseNumber other, long otherVersion, boolean fillBlanks, String reason) {

        @Override
        public String toString() {
            return "MergeCasesCommand " + other + " into " + kept;
        }
    }

    public sealed interface MergeCasesOutcome {

        /** How many notices the kept case was given, and how many of its blanks were filled. */
        record Merged(CaseNumber kept, CaseNumber other, int notices, int filled) implements MergeCasesOutcome {}

        /** Nothing was changed; the sentence says why and what to do. */
        record Refused(String sentence) implements MergeCasesOutcome {}

        record ChangedMeanwhile() implements MergeCasesOutcome {}
    }

    public MergeCasesOutcome merge(MergeCasesCommand command) {
        return session.change(Right.WORK_ON_CASES, records -> merge(command, records));
    }

    private MergeCasesOutcome merge(MergeCasesCommand command, Records records) {
        Optional<String> unsaid = DecisionReason.refusal(command.reason());
        if (unsaid.isPresent()) {
            return new MergeCasesOutcome.Refused(unsaid.get());
        }
        Optional<CaseFile> kept = records.cases().find(command.kept()).filter(file -> file.rowVersion() == command.keptVersion());
        Optional<CaseFile> other = records.cases().find(command.other()).filter(file -> file.rowVersion() == command.otherVersion());
        if (kept.isEmpty() || other.isEmpty()) {
            return new MergeCasesOutcome.ChangedMeanwhile();
        }
        MergeRules.Merged merged = MergeRules.merge(kept.get(), other.get(), command.fillBlanks(), today.date(), newId::next);
        Optional<String> refusal = MergeRules.refusal(kept.get(), other.get()).or(() -> misfit(merged));
        if (refusal.isPresent()) {
            return new MergeCasesOutcome.Refused(refusal.get());
        }
        return keep(command, merged, other.get(), records);
    }

    /** Answers taken over must fit those that are there. */
    private Optional<String> misfit(MergeRules.Merged merged) {
        if (merged.adopted().isEmpty()) {
            return Optional.empty();
        }
        List<Finding> refusals = NotificationRules.findings(merged.kept().notificationForm().answers(), today.date(), areas).stream()
                .filter(Finding::refuses).toList();
        return refusals.isEmpty() ? Optional.empty() : Optional.of("With the blanks filled the facts would not fit together. "
                + refusals.stream().map(Finding::sentence).collect(Collectors.joining(" "))
                + " Nothing was changed. Merge without filling blanks, or correct the facts first.");
    }

    private MergeCasesOutcome keep(MergeCasesCommand command, MergeRules.Merged merged, CaseFile before, Records records) {
        // The other goes first: it gives up its place under its NHS number, which the kept case may take over.
        records.cases().update(merged.other());
        records.cases().update(merged.kept());
        Merge merge = new Merge(
                command.kept(), command.other(), merged.copies(), merged.adopted(), before.stage(),
                merged.kept().rowVersion() + 1, merged.other().rowVersion() + 1, command.reason().strip(), session.who().name(), today.instant());
        records.matches().mergeOf(command.other()).ifPresent(records.matches()::remove);
        records.matches().add(merge);
        records.matches().decide(new MatchDecision(merge.pair(), MatchVerdict.SAME_CHILD, merge.reason(), merge.mergedBy(), merge.mergedAt()));
        records.audit().record(AuditEvent.ofFields(AuditEvent.What.CASES_MERGED, "case", command.kept().text(), merged.adopted().keySet()));
        records.audit().record(AuditEvent.of(AuditEvent.What.CASES_MERGED, "case", command.other().text()));
        progress.afterChange(records, command.kept());
        return new MergeCasesOutcome.Merged(command.kept(), command.other(), merged.copies().size(), merged.adopted().size());
    }
}
