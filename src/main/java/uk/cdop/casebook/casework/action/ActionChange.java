package uk.cdop.casebook.casework.action;

import java.time.LocalDate;
import uk.cdop.casebook.forms.answer.FieldKey;

/** One change of an action: when, who, which field, and what stood there before and after; blank where nothing did. */
public record ActionChange(LocalDate on, String who, FieldKey field, String before, String after) {

    @Override
    public String toString() {
        return "ActionChange of " + field;
    }
}
