package uk.cdop.casebook.office.door;

import java.util.List;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;

/** Keeps the office's list of the fields it wants complete before a form goes to the national database. */
public interface ReturnFieldStore {

    /** One field of the list. The mark says what the entry rests on. */
    record ReturnField(FormCode form, FieldKey field, Need need, String mark) {}

    enum Need {
        ALWAYS, UNDER_ONE_YEAR, NEVER
    }

    /** In form and key order. */
    List<ReturnField> list();

    void replace(List<ReturnField> fields);
}
