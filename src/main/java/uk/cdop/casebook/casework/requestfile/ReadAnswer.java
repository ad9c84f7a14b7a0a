package uk.cdop.casebook.casework.requestfile;

import uk.cdop.casebook.forms.answer.Answer;

/** What came of reading the words in one answer field. */
public sealed interface ReadAnswer {

    /** The field was left empty: the agency adds nothing to what is known. */
    record Nothing() implements ReadAnswer {}

    record Said(Answer<?> answer) implements ReadAnswer {

        @Override
        public String toString() {
            return "Said " + answer.state();
        }
    }

    /** The sentence says what the question takes, and nothing of what was written. */
    record NotReadable(String sentence) implements ReadAnswer {}
}
