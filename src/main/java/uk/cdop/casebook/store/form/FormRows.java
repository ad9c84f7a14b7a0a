package uk.cdop.casebook.store.form;

import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.form.CaseForm;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.answer.FormInstance;
import uk.cdop.casebook.store.casefile.AnswerRows;
import uk.cdop.casebook.store.schema.tables.records.AnswerRecord;
import uk.cdop.casebook.store.schema.tables.records.FormInstanceRecord;

/** A form of a case as a row with its answers, and rows as a form. */
final class FormRows {

    private FormRows() {}

    static FormInstanceRecord row(CaseForm form, long rowVersion, int position) {
        FormInstance asked = form.instance();
        return new FormInstanceRecord(
                form.id(), form.number().text(), asked.form().code(), asked.version(), asked.openedOn(),
                asked.completedOn().orElse(null), form.requestId().orElse(null), rowVersion, position);
    }

    static CaseForm form(FormInstanceRecord row, List<AnswerRecord> answers) {
        return new CaseForm(
                row.getFormInstanceId(), new CaseNumber(row.getCaseNumber()),
                new FormInstance(
                        FormCode.ofCode(row.getFormCode()), row.getFormVersion(), row.getOpenedOn(),
                        Optional.ofNullable(row.getCompletedOn()), AnswerRows.answers(answers)),
                Optional.ofNullable(row.getRequestId()), row.getRowVersion());
    }
}
