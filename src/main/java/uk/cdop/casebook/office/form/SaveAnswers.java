package uk.cdop.casebook.office.form;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.rules.Finding;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Keeps changed answers of a form of a case, each time somebody has answered. */
@Needs(Right.WORK_ON_CASES)
public final class SaveAnswers {

    private final Session session;
    private final FormKeeping keeping;

    public SaveAnswers(Session session, FormKeeping keeping) {
        this.session = session;
        this.keeping = keeping;
    }

    /** The changed answers, as seen on row version {@code rowVersion} of the form; of the case for its notification form. */
    public record SaveAnswersCommand(FormRef form, long rowVersion, Map<FieldKey, Answer<?>> changes) {

        @Override
        public String toString() {
            return "SaveAnswersCommand of " + changes.size();
        }
    }

    /** All the changes are kept, or none. */
    public SaveOutcome save(SaveAnswersCommand command) {
        return keeping.change(session, command.form(), command.rowVersion(), change -> save(keeping, before -> {
            Answers after = before;
            for (Map.Entry<FieldKey, Answer<?>> changed : command.changes().entrySet()) {
                after = after.with(changed.getKey(), changed.getValue());
            }
            return after;
        }, change));
    }

    static SaveOutcome save(FormKeeping keeping, UnaryOperator<Answers> changing, FormKeeping.Change change) {
        Answers before = change.form().answers();
        Answers after = keeping.asKept(change, changing.apply(before));
        if (after.equals(before)) {
            return keeping.saved(change);
        }
        List<Finding> refusals = keeping.refusals(change, after);
        if (!refusals.isEmpty()) {
            return new SaveOutcome.Refused(refusals);
        }
        keeping.keepAnswers(change, after);
        keeping.keepStep(change, after);
        if (change.mayMoveCase()) {
            keeping.moveOn(change);
        }
        return keeping.saved(change);
    }
}
