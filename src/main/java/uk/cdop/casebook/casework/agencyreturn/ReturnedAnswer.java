package uk.cdop.casebook.casework.agencyreturn;

import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;

/** One answer of a returned file beside what is known now. */
public record ReturnedAnswer(FormCode form, FieldKey key, Answer<?> known, Answer<?> says, Comparison comparison) {

    public enum Comparison {
        NEW("New"), CHANGED("Changed"), SAME("Same"), SOURCES_DIFFER("Sources differ");

        private final String word;

        Comparison(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** @param disputed whether the sources already differ on this fact and no answer was adopted */
    public static ReturnedAnswer of(FormCode form, FieldKey key, Answer<?> known, Answer<?> says, boolean disputed) {
        Comparison comparison;
        if (disputed) {
            comparison = Comparison.SOURCES_DIFFER;
        } else if (WorkingRecord.plain(known).equals(WorkingRecord.plain(says))) {
            comparison = Comparison.SAME;
        } else {
            comparison = WorkingRecord.says(known) ? Comparison.CHANGED : Comparison.NEW;
        }
        return new ReturnedAnswer(form, key, known, says, comparison);
    }

    @Override
    public String toString() {
        return "ReturnedAnswer to " + key;
    }
}
