package uk.cdop.casebook.store.hold;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.store.schema.tables.records.ProcessFactRecord;

/** Facts of a process as narrow typed rows, and rows as facts. */
public final class FactRows {

    private FactRows() {}

    public static List<ProcessFactRecord> rows(CaseNumber number, String owner, Answers facts) {
        return facts.byKey().entrySet().stream().map(entry -> row(number, owner, entry.getKey(), entry.getValue())).toList();
    }

    private static ProcessFactRecord row(CaseNumber number, String owner, FieldKey key, Answer<?> answer) {
        Object value = answer.toOptional().orElse(null);
        return new ProcessFactRecord(
                number.text(), owner, key.name(), answer.state().code(),
                value instanceof String text ? text : null,
                value instanceof LocalDate date ? date : null,
                value instanceof LocalTime time ? time : null);
    }

    public static Answers answers(List<ProcessFactRecord> rows) {
        Map<FieldKey, Answer<?>> byKey = HashMap.newHashMap(rows.size());
        rows.forEach(row -> byKey.put(FieldKey.of(row.getFieldKey()), answer(row)));
        return Answers.of(byKey);
    }

    private static Answer<?> answer(ProcessFactRecord row) {
        AnswerState state = AnswerState.ofCode(row.getState());
        return state == AnswerState.GIVEN ? Answer.given(value(row)) : Answer.blank(state);
    }

    private static Object value(ProcessFactRecord row) {
        if (row.getTextValue() != null) {
            return row.getTextValue();
        }
        return row.getDateValue() != null ? row.getDateValue() : row.getTimeValue();
    }
}
