package uk.cdop.casebook.casework.agencyreturn;

import java.time.Instant;
import java.util.UUID;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.FieldKey;

/**
 * The answer that the office took where agencies differ, with who took it, when and why. Earlier ones are kept; the last
 * one counts. Source: process-and-forms section 2.0.
 *
 * @param source whose answer it is
 */
public record AdoptedAnswer(
        UUID id, CaseNumber number, FieldKey field, Answer<?> value, String source, String by, Instant at, String reason) {

    @Override
    public String toString() {
        return "AdoptedAnswer " + field + " of " + number;
    }
}
