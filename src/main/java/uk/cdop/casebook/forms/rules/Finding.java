package uk.cdop.casebook.forms.rules;

import uk.cdop.casebook.forms.answer.FieldKey;

/**
 * Something a rule noticed about an answer. The sentence says what is wrong and how to mend it, and never repeats the
 * answer itself, so that it may be shown, printed and counted anywhere.
 */
public record Finding(String rule, Weight weight, FieldKey field, String sentence) {

    public enum Weight {
        /** The record cannot be taken as it is. */
        REFUSAL,
        /** The record is taken; a person should look. */
        WARNING
    }

    public static Finding refusal(String rule, FieldKey field, String sentence) {
        return new Finding(rule, Weight.REFUSAL, field, sentence);
    }

    public static Finding warning(String rule, FieldKey field, String sentence) {
        return new Finding(rule, Weight.WARNING, field, sentence);
    }

    public boolean refuses() {
        return weight == Weight.REFUSAL;
    }
}
