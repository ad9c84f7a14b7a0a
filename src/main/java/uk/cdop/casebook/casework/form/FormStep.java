package uk.cdop.casebook.casework.form;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.FieldKey;

/**
 * One change of a form that can be undone and done again: the answers it touched, as they were and as they became.
 *
 * @param number counts the steps of one form from 1
 * @param undone true where the step was taken back and may be done again
 */
public record FormStep(int number, Instant madeAt, String madeBy, Map<FieldKey, Change> changes, boolean undone) {

    /** One answer before and after the step. */
    public record Change(Answer<?> before, Answer<?> after) {

        @Override
        public String toString() {
            return before.state() + " to " + after.state();
        }
    }

    public FormStep {
        changes = Collections.unmodifiableMap(new TreeMap<>(changes));
    }

    @Override
    public String toString() {
        return "step " + number + " of " + changes.size() + " answers";
    }
}
