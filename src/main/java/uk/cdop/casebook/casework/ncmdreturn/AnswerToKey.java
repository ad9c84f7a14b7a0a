package uk.cdop.casebook.casework.ncmdreturn;

import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.forms.answer.FieldKey;

/**
 * One answer as the national database is to hold it.
 *
 * @param value the answer for a machine: code, ISO date, number; empty where none is given
 * @param shown the answer as a person keys it
 */
public record AnswerToKey(FieldKey field, AnswerState state, String value, String shown) {

    /** Nothing is to stand at this question, or not any more. */
    public static AnswerToKey nothing(FieldKey field) {
        return new AnswerToKey(field, AnswerState.NOT_ASKED, "", "");
    }

    /** Whether there is something to key: not asked and not yet returned are no answers. */
    public boolean says() {
        return state != AnswerState.NOT_ASKED && state != AnswerState.NOT_YET_RETURNED;
    }

    /** The words of a label may change from version to version; the answer is the same. */
    boolean isSame(AnswerToKey other) {
        return says() == other.says() && (!says() || state == other.state && value.equals(other.value));
    }

    /** The answer, or the kind of blank, in words; empty where there is nothing to key. */
    public String inWords() {
        return !says() ? "" : state == AnswerState.GIVEN ? shown : state.label();
    }

    @Override
    public String toString() {
        return "AnswerToKey " + field;
    }
}
