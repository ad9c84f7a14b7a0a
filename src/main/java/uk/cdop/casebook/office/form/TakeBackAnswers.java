package uk.cdop.casebook.office.form;

import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.form.FormStep;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.rules.Finding;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Takes back the latest step on a form, or does again what was taken back; also steps of an earlier day's session. */
@Needs(Right.WORK_ON_CASES)
public final class TakeBackAnswers {

    private final Session session;
    private final FormKeeping keeping;

    public TakeBackAnswers(Session session, FormKeeping keeping) {
        this.session = session;
        this.keeping = keeping;
    }

    public enum Direction {
        BACK, AGAIN
    }

    public SaveOutcome take(FormRef form, long rowVersion, Direction direction) {
        return keeping.change(session, form, rowVersion, change -> take(keeping, change, direction));
    }

    static SaveOutcome take(FormKeeping keeping, FormKeeping.Change change, Direction direction) {
        StepHistory history = keeping.history(change);
        Optional<FormStep> step = direction == Direction.BACK
                ? keeping.contents.undoable(history, change.ofNotification(), change.who())
                : history.redoable();
        return step.map(found -> take(keeping, found, change)).orElseGet(SaveOutcome.NothingToDo::new);
    }

    private static SaveOutcome take(FormKeeping keeping, FormStep step, FormKeeping.Change change) {
        Answers before = change.form().answers();
        if (!StepHistory.fits(step, before)) {
            FieldKey first = step.changes().keySet().iterator().next();
            return new SaveOutcome.Refused(List.of(Finding.refusal("changed_since", first,
                    "This answer was changed since in another way, so the earlier step cannot be taken back. Nothing was changed; answer it anew if it is wrong.")));
        }
        Answers after = StepHistory.turned(step, before);
        List<Finding> refusals = keeping.refusals(change, after);
        if (!refusals.isEmpty()) {
            return new SaveOutcome.Refused(refusals);
        }
        keeping.keepAnswers(change, after);
        change.records().formSteps().put(change.form().id(), StepHistory.turned(step));
        if (change.mayMoveCase()) {
            keeping.moveOn(change);
        }
        return keeping.saved(change);
    }
}
