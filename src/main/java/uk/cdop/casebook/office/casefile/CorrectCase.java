package uk.cdop.casebook.office.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.cdop.casebook.casework.area.AreaDirectory;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.child.NhsNumber;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.casework.notification.NotificationRules;
import uk.cdop.casebook.casework.notification.ResidenceRules;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.rules.Finding;
import uk.cdop.casebook.office.door.Correction;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Corrects facts of a case, with a reason; both versions are kept. */
@Needs(Right.CORRECT_CASES)
public final class CorrectCase {

    private static final FieldKey REASON = FieldKey.of("reason");

    private final Session session;
    private final AreaDirectory areas;
    private final CaseProgress progress;
    private final Today today;

    public CorrectCase(Session session, AreaDirectory areas, CaseProgress progress, Today today) {
        this.session = session;
        this.areas = areas;
        this.progress = progress;
        this.today = today;
    }

    /** The changes to answers of the notification form, as seen on row version {@code rowVersion}, and why. */
    public record CorrectCaseCommand(CaseNumber number, long rowVersion, Map<FieldKey, Answer<?>> changes, String reason) {}

    public sealed interface CorrectCaseOutcome {

        record Corrected(List<FieldKey> fields) implements CorrectCaseOutcome {}

        /** The rules refuse the facts as they would be; nothing was changed. */
        record Refused(List<Finding> findings) implements CorrectCaseOutcome {}

        /** Somebody else changed the case first; nothing was overwritten. */
        record ChangedMeanwhile() implements CorrectCaseOutcome {}

        record NothingChanged() implements CorrectCaseOutcome {}
    }

    /** All the changes are made, or none. A reason is needed. */
    public CorrectCaseOutcome correct(CorrectCaseCommand command) {
        if (command.reason().isBlank()) {
            return new CorrectCaseOutcome.Refused(List.of(Finding.refusal("reason_missing", REASON,
                    "A correction needs a reason. Say in a few words why the fact was wrong.")));
        }
        try {
            return session.change(Right.CORRECT_CASES, records -> correct(command, records));
        } catch (OfficeFailure failure) {
            if (failure.kind() == OfficeFailure.Kind.CHANGED_MEANWHILE) {
                return new CorrectCaseOutcome.ChangedMeanwhile();
            }
            throw failure;
        }
    }

    private CorrectCaseOutcome correct(CorrectCaseCommand command, Records records) {
        CaseFile file = records.cases().find(command.number()).orElseThrow(OfficeFailure::changedMeanwhile);
        if (file.rowVersion() != command.rowVersion()) {
            return new CorrectCaseOutcome.ChangedMeanwhile();
        }
        Answers before = file.notificationForm().answers();
        Answers after = before;
        for (Map.Entry<FieldKey, Answer<?>> change : command.changes().entrySet()) {
            after = after.with(change.getKey(), change.getValue());
        }
        after = NotificationRules.asKept(after, areas);
        Set<FieldKey> changed = after.differingFrom(before);
        if (changed.isEmpty()) {
            return new CorrectCaseOutcome.NothingChanged();
        }
        List<Finding> refusals = refusals(file, after, records);
        if (!refusals.isEmpty()) {
            return new CorrectCaseOutcome.Refused(refusals);
        }
        return keep(command, records, file, after, changed);
    }

    private List<Finding> refusals(CaseFile file, Answers after, Records records) {
        List<Finding> refusals = new ArrayList<>(NotificationRules.findings(after, today.date(), areas).stream()
                .filter(Finding::refuses)
                .toList());
        refusals.addAll(NotificationRules.findingsOnTime(after, today.instant()));
        if (refusals.isEmpty()) {
            refusals.addAll(clashes(file, after, records));
        }
        return refusals;
    }

    /** What the rest of the file says against the facts: another case's number, a notice or a review before the death. */
    private static List<Finding> clashes(CaseFile file, Answers after, Records records) {
        List<Finding> clashes = new ArrayList<>();
        LocalDate died = after.date(NotificationFields.DATE_OF_DEATH).toOptional().orElseThrow();
        after.text(NotificationFields.NHS_NUMBER).toOptional()
                .flatMap(NhsNumber::read)
                .flatMap(number -> records.cases().withNhsNumber(number))
                .filter(other -> !other.equals(file.number()))
                .ifPresent(other -> clashes.add(Finding.refusal("nhs_number_duplicate", NotificationFields.NHS_NUMBER,
                        "This NHS number belongs to case " + other + ". Check both records before you change either.")));
        if (file.dateNotified().isBefore(died)) {
            clashes.add(Finding.refusal("notified_before_death", NotificationFields.DATE_OF_DEATH,
                    "The office was notified before this date of death. Check the date of death."));
        }
        if (file.analysis().map(analysis -> analysis.reviewDate().isBefore(died)).orElse(false)) {
            clashes.add(Finding.refusal("review_before_death", NotificationFields.DATE_OF_DEATH,
                    "The review was held before this date of death. Check the date of death."));
        }
        return clashes;
    }

    private CorrectCaseOutcome keep(
            CorrectCaseCommand command, Records records, CaseFile file, Answers after, Set<FieldKey> changed) {
        Answers before = file.notificationForm().answers();
        records.cases().update(file.withNotificationForm(
                file.notificationForm().withAnswers(after), ResidenceRules.residence(after, areas).orElseThrow()));
        long entry = records.audit().record(AuditEvent.ofFields(
                AuditEvent.What.CASE_CORRECTED, "case", file.number().text(), changed));
        records.cases().addCorrections(file.number(), entry, changed.stream()
                .map(key -> new Correction(
                        FormCode.NOTIFICATION, key, before.answer(key), after.answer(key), command.reason().strip()))
                .toList());
        progress.afterChange(records, file.number());
        return new CorrectCaseOutcome.Corrected(List.copyOf(changed));
    }
}
