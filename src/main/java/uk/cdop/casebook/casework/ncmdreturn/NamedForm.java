package uk.cdop.casebook.casework.ncmdreturn;

import java.util.Locale;
import uk.cdop.casebook.forms.answer.FormCode;

/**
 * A form that is keyed, and by what name people know it.
 *
 * @param agency who returned it; empty for the case's own
 */
public record NamedForm(KeyedForm which, String agency) {

    public static NamedForm own(FormCode code) {
        return new NamedForm(KeyedForm.of(code), "");
    }

    public FormCode code() {
        return which.code();
    }

    /** The form by its name, and the agency that returned it. */
    public String heading() {
        return code().label() + (agency.isEmpty() ? "" : ", " + agency);
    }

    /** The same as words of a sentence, without an article, which goes on without a comma. */
    public String inSentence() {
        String form = code().isSupplementary() ? "supplementary form “" + code().label() + "”"
                : code().label().substring(0, 1).toLowerCase(Locale.ROOT) + code().label().substring(1);
        return form + (agency.isEmpty() ? "" : " from " + agency);
    }
}
