package uk.cdop.casebook.store.casefile;

import static uk.cdop.casebook.store.schema.Tables.AUDIT_ENTRY;
import static uk.cdop.casebook.store.schema.Tables.CORRECTION;

import java.util.Optional;
import org.jooq.Record;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.office.door.Correction;
import uk.cdop.casebook.office.door.RecordedCorrection;
import uk.cdop.casebook.store.schema.tables.records.CorrectionRecord;

/** Corrections as rows, and rows as corrections. A value is kept as text: dates and times in their ISO form. */
final class CorrectionRows {

    private CorrectionRows() {}

    static CorrectionRecord row(CaseNumber number, long auditNumber, Correction correction) {
        return new CorrectionRecord(
                number.text(), auditNumber, correction.form().code(), correction.field().toString(),
                correction.before().state().code(), text(correction.before()),
                correction.after().state().code(), text(correction.after()), correction.reason());
    }

    private static String text(Answer<?> answer) {
        return answer.toOptional().map(Object::toString).orElse(null);
    }

    static RecordedCorrection recorded(Record row) {
        return new RecordedCorrection(
                row.get(AUDIT_ENTRY.RECORDED_AT).toInstant(), row.get(AUDIT_ENTRY.USER_NAME),
                FormCode.ofCode(row.get(CORRECTION.FORM_CODE)), FieldKey.read(row.get(CORRECTION.FIELD_KEY)),
                AnswerState.ofCode(row.get(CORRECTION.BEFORE_STATE)), orEmpty(row.get(CORRECTION.BEFORE_VALUE)),
                AnswerState.ofCode(row.get(CORRECTION.AFTER_STATE)), orEmpty(row.get(CORRECTION.AFTER_VALUE)),
                row.get(CORRECTION.REASON));
    }

    private static String orEmpty(String value) {
        return Optional.ofNullable(value).orElse("");
    }
}
