package uk.cdop.casebook.office.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.rules.Finding;
import uk.cdop.casebook.office.door.Correction;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Corrects answers of a registered case's notification form that are locked there, with a reason; both versions are kept. */
@Needs(Right.CORRECT_CASES)
public final class CorrectAnswers {

    public static final FieldKey REASON = FieldKey.of("reason");

    private static final int LONGEST_REASON = 1_000;

    private final Session session;
    private final FormKeeping keeping;

    public CorrectAnswers(Session session, FormKeeping keeping) {
        this.session = session;
        this.keeping = keeping;
    }

    /** The answers as they should be, as seen on row version {@code rowVersion} of the case, and why. */
    public record CorrectAnswersCommand(FormRef form, long rowVersion, Map<FieldKey, Answer<?>> changes, String reason) {

        @Override
        public String toString() {
            return "CorrectAnswersCommand of " + changes.size();
        }
    }

    /** All the answers are corrected, or none. Only the notification form has answers that are locked. */
    public SaveOutcome correct(CorrectAnswersCommand command) {
        Optional<Finding> unsaid = unsaid(command.reason().strip());
        if (unsaid.isPresent()) {
            return new SaveOutcome.Refused(List.of(unsaid.get()));
        }
        return keeping.change(session, Right.CORRECT_CASES, command.form(), command.rowVersion(), change -> correct(command, change));
    }

    private static Optional<Finding> unsaid(String reason) {
        if (reason.isEmpty()) {
            return Optional.of(Finding.refusal("reason_missing", REASON, "A correction needs a reason. Say in a few words why the answer was wrong."));
        }
        return reason.length() > LONGEST_REASON
                ? Optional.of(Finding.refusal("reason_too_long", REASON, "A reason has at most 1,000 characters. Shorten it; nothing was saved yet."))
                : Optional.empty();
    }

    private SaveOutcome correct(CorrectAnswersCommand command, FormKeeping.Change change) {
        Answers before = change.form().answers();
        Answers wanted = before;
        for (Map.Entry<FieldKey, Answer<?>> changed : command.changes().entrySet()) {
            wanted = wanted.with(changed.getKey(), changed.getValue());
        }
        Answers after = keeping.asKept(change, wanted);
        Set<FieldKey> changed = after.differingFrom(before);
        if (!change.ofNotification() || changed.isEmpty()) {
            return new SaveOutcome.NothingToDo();
        }
        List<Finding> refusals = new ArrayList<>(keeping.refusalsOfCorrection(change, after));
        if (!refusals.isEmpty()) {
            return new SaveOutcome.Refused(refusals);
        }
        keeping.keep(change, change.form().instance().withAnswers(after));
        String number = change.ref().number().text();
        long entry = change.records().audit().record(AuditEvent.ofFields(AuditEvent.What.CASE_CORRECTED, "case", number, changed));
        change.records().cases().addCorrections(change.ref().number(), entry, changed.stream()
                .map(key -> new Correction(FormCode.NOTIFICATION, key, before.answer(key), after.answer(key), command.reason().strip())).toList());
        keeping.moveOn(change);
        return keeping.saved(change);
    }
}
