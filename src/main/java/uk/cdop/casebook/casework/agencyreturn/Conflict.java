package uk.cdop.casebook.casework.agencyreturn;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;

/**
 * One fact on which the sources differ, with everybody's answer side by side.
 *
 * @param adopted the answers taken so far, the last of which counts
 */
public record Conflict(FieldKey fact, List<Saying> sayings, List<AdoptedAnswer> adopted) {

    public Conflict {
        sayings = List.copyOf(sayings);
        adopted = List.copyOf(adopted);
    }

    /** Who says what, when and where; the key is that of the question on this form. */
    public record Saying(String source, LocalDate on, FormCode form, FieldKey field, Answer<?> answer) {

        @Override
        public String toString() {
            return "Saying on " + field;
        }
    }

    /** The answer that counts, where one was taken. */
    public Optional<AdoptedAnswer> settled() {
        return adopted.isEmpty() ? Optional.empty() : Optional.of(adopted.getLast());
    }

    public boolean isOpen() {
        return adopted.isEmpty();
    }

    @Override
    public String toString() {
        return "Conflict on " + fact;
    }
}
