package uk.cdop.casebook.casework.analysis;

import java.util.Optional;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;

/**
 * Where the cause of a check is mended: a question of a form, or a part of the case.
 *
 * @param tab the word of the part on the case page
 */
public record MendingPlace(Optional<FormCode> form, Optional<FieldKey> field, String tab) {

    static MendingPlace analysis(FieldKey field) {
        return new MendingPlace(Optional.of(FormCode.ANALYSIS), Optional.of(field), "findings");
    }

    static MendingPlace notification(FieldKey field) {
        return new MendingPlace(Optional.of(FormCode.NOTIFICATION), Optional.of(field), "forms");
    }

    static MendingPlace part(String tab) {
        return new MendingPlace(Optional.empty(), Optional.empty(), tab);
    }

    MendingPlace inRow(int row) {
        return row == 0 ? this : new MendingPlace(form, field.map(key -> key.at(row)), tab);
    }
}
