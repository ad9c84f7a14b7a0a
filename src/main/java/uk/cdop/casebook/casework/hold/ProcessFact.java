package uk.cdop.casebook.casework.hold;

import java.util.Optional;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.definition.CodeList;

/**
 * One thing that is asked about a process, as data.
 *
 * @param section which kind of process, or which part of a joint agency response, it is asked of
 * @param choices the code list of a choice
 * @param mark    what the entry rests on, in the words of the domain file
 */
public record ProcessFact(String section, FieldKey key, String label, Type type, Optional<CodeList> choices, String mark) {

    public enum Type {
        TEXT, DATE, TIME, CHOICE, SEVERAL
    }
}
