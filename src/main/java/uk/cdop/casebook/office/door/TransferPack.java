package uk.cdop.casebook.office.door;

import java.time.LocalDate;
import java.util.List;
import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;

/**
 * What one CDOP hands another about a case: a letter and the answers of its forms, with form versions to map from. It
 * identifies a child; its strings do not.
 *
 * @param reference the sender's own reference
 */
public record TransferPack(String reference, String from, String to, LocalDate preparedOn, String letter, List<PackAnswer> answers) {

    /**
     * One answer.
     *
     * @param kind  text, number, date or time; empty where none was given
     * @param value for a machine: code, ISO date, number
     * @param shown for a person
     */
    public record PackAnswer(
            FormCode form, LocalDate formVersion, FieldKey field, String question, AnswerState state, String kind, String value, String shown) {

        @Override
        public String toString() {
            return "PackAnswer " + field;
        }
    }

    public TransferPack {
        answers = List.copyOf(answers);
    }

    @Override
    public String toString() {
        return "TransferPack " + reference;
    }
}
