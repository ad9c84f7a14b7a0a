package uk.cdop.casebook.store.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.store.schema.tables.records.AnswerRecord;

/** Answers as narrow typed rows, and rows as answers. A value stands in the column of its type; a blank in none. */
public final class AnswerRows {

    private AnswerRows() {}

    public static List<AnswerRecord> rows(UUID formInstanceId, Answers answers) {
        return answers.byKey().entrySet().stream().map(entry -> row(formInstanceId, entry.getKey(), entry.getValue())).toList();
    }

    private static AnswerRecord row(UUID formInstanceId, FieldKey key, Answer<?> answer) {
        Object value = answer.toOptional().orElse(null);
        return new AnswerRecord(
                formInstanceId, key.name(), key.occurrence(), answer.state().code(),
                value instanceof String text ? text : null,
                value instanceof Long number ? number : null,
                value instanceof BigDecimal decimal ? decimal : null,
                value instanceof LocalDate date ? date : null,
                value instanceof LocalTime time ? time : null);
    }

    public static Answers answers(List<AnswerRecord> rows) {
        Map<FieldKey, Answer<?>> byKey = HashMap.newHashMap(rows.size());
        rows.forEach(row -> byKey.put(new FieldKey(row.getFieldKey(), row.getOccurrence()), answer(row)));
        return Answers.of(byKey);
    }

    private static Answer<?> answer(AnswerRecord row) {
        AnswerState state = AnswerState.ofCode(row.getState());
        return state == AnswerState.GIVEN ? Answer.given(value(row)) : Answer.blank(state);
    }

    private static Object value(AnswerRecord row) {
        if (row.getTextValue() != null) {
            return row.getTextValue();
        }
        if (row.getNumberValue() != null) {
            return row.getNumberValue();
        }
        if (row.getDecimalValue() != null) {
            return plain(row.getDecimalValue());
        }
        return row.getDateValue() != null ? row.getDateValue() : row.getTimeValue();
    }

    /** The column fills a decimal up with zeros; the value that was given had none. */
    private static BigDecimal plain(BigDecimal kept) {
        BigDecimal stripped = kept.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static Answer<String> text(String state, String text) {
        AnswerState read = AnswerState.ofCode(state);
        return read == AnswerState.GIVEN ? Answer.given(text) : Answer.blank(read);
    }
}
