package uk.cdop.casebook.desktop.form;

import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;

/** Adds, removes and moves the rows of a group of questions. */
final class GroupRows {

    private final FormViewModel form;
    private final FormFields fields;

    GroupRows(FormViewModel form, FormFields fields) {
        this.form = form;
        this.fields = fields;
    }

    void add(FieldKey group) {
        form.commit();
        fields.addRow(group, form.answers());
        form.follow();
        FormFields.firstOf(form.parts(), group, fields.rows(group, form.answers())).ifPresent(form::goTo);
    }

    void remove(FieldKey group, int row) {
        form.commit();
        fields.removeRow(group, form.answers());
        rearrange(form.answers().withoutRow(group, row));
    }

    void move(FieldKey group, int row, int step) {
        form.commit();
        rearrange(FormFields.swapped(form.answers(), group, row, row + step));
    }

    private void rearrange(Answers wanted) {
        form.change(FormFields.changes(form.answers(), wanted));
        form.refresh();
    }
}
