package uk.cdop.casebook.office.form;

import java.time.Instant;
import java.util.List;
import uk.cdop.casebook.forms.rules.Finding;

/** What came of a change to a form. */
public sealed interface SaveOutcome {

    /** The form as it is now kept. */
    record Saved(Instant at, FormContent now) implements SaveOutcome {}

    /** The rules refuse the change; nothing of it was kept. */
    record Refused(List<Finding> findings) implements SaveOutcome {
        public Refused {
            findings = List.copyOf(findings);
        }
    }

    /** The form was changed elsewhere first; nothing was overwritten. */
    record ChangedMeanwhile() implements SaveOutcome {}

    /** There was nothing to take back, or to do again. */
    record NothingToDo() implements SaveOutcome {}
}
