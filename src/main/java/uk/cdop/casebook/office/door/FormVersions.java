package uk.cdop.casebook.office.door;

import java.time.LocalDate;
import uk.cdop.casebook.forms.answer.FormCode;

/** Knows which version of a national form was in force on a day. A version is named by its first day. */
public interface FormVersions {

    /** The version in force; before the first version, that one, because open cases went over to it. */
    LocalDate inForce(FormCode form, LocalDate on);
}
