package uk.cdop.casebook.casework.requestfile;

import java.util.List;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.definition.CodeList;
import uk.cdop.casebook.forms.definition.FieldType;

/**
 * One question as a request file asks it.
 *
 * @param choices the choices of its code list, none for other questions
 * @param known   what is known already, in words; empty where nothing is
 */
public record AskedQuestion(
        FormCode form, String section, FieldKey key, String label, String help, FieldType type, List<CodeList.Option> choices, String known) {

    public AskedQuestion {
        choices = List.copyOf(choices);
    }

    /** The name of the question in a file that may hold several forms. */
    public String fileKey() {
        return form.code() + "/" + key;
    }

    public boolean takesSeveral() {
        return type instanceof FieldType.SeveralOf;
    }

    public boolean isLong() {
        return type instanceof FieldType.LongText;
    }

    @Override
    public String toString() {
        return "AskedQuestion " + fileKey();
    }
}
