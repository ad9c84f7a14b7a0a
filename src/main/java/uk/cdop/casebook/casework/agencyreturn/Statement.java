package uk.cdop.casebook.casework.agencyreturn;

import java.time.LocalDate;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FormCode;

/** What one source said on one form: an agency in its return, or the notification. */
public record Statement(String source, LocalDate on, FormCode form, Answers answers) {

    @Override
    public String toString() {
        return "Statement of " + form.code();
    }
}
