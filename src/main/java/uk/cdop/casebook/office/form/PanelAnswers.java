package uk.cdop.casebook.office.form;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import uk.cdop.casebook.casework.form.FormStep;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.rules.Finding;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Keeps and takes back answers of a form in the way of {@link SaveAnswers}, for those who hold a meeting of the panel. */
public final class PanelAnswers {

    private final FormKeeping keeping;

    public PanelAnswers(FormKeeping keeping) {
        this.keeping = keeping;
    }

    /** All of the change is kept, or nothing. */
    public SaveOutcome save(Session session, FormRef form, long rowVersion, UnaryOperator<Answers> change) {
        return keeping.change(session, Right.RUN_PANEL, form, rowVersion, begun -> {
            Answers after = change.apply(begun.form().answers());
            if (after.equals(begun.form().answers())) {
                return keeping.saved(begun);
            }
            List<Finding> refusals = keeping.refusals(begun, after);
            if (!refusals.isEmpty()) {
                return new SaveOutcome.Refused(refusals);
            }
            keeping.keepAnswers(begun, after);
            keeping.keepStep(begun, after);
            return keeping.saved(begun);
        });
    }

    public SaveOutcome takeBack(Session session, FormRef form, long rowVersion) {
        return keeping.change(session, Right.RUN_PANEL, form, rowVersion, begun -> {
            Optional<FormStep> step = keeping.contents.undoable(keeping.history(begun), false, begun.who());
            if (step.isEmpty() || !StepHistory.fits(step.get(), begun.form().answers())) {
                return new SaveOutcome.NothingToDo();
            }
            Answers after = StepHistory.turned(step.get(), begun.form().answers());
            List<Finding> refusals = keeping.refusals(begun, after);
            if (!refusals.isEmpty()) {
                return new SaveOutcome.Refused(refusals);
            }
            keeping.keepAnswers(begun, after);
            begun.records().formSteps().put(begun.form().id(), StepHistory.turned(step.get()));
            return keeping.saved(begun);
        });
    }
}
