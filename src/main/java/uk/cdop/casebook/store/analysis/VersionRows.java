package uk.cdop.casebook.store.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.cdop.casebook.casework.analysis.AnalysisVersion;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.store.schema.tables.records.AnalysisVersionAnswerRecord;

/** The answers of a replaced version as rows of words, and back; a version is read by people, never counted. */
final class VersionRows {

    private VersionRows() {}

    static List<AnalysisVersionAnswerRecord> rows(AnalysisVersion version) {
        return version.answers().byKey().entrySet().stream().map(entry -> {
            Object value = entry.getValue().toOptional().orElse(null);
            return new AnalysisVersionAnswerRecord(
                    version.number().text(), version.version(), entry.getKey().name(), entry.getKey().occurrence(), entry.getValue().state().code(),
                    kind(value), value == null ? null : value.toString());
        }).toList();
    }

    private static String kind(Object value) {
        return switch (value) {
            case null -> null;
            case String text -> "text";
            case Long number -> "number";
            case BigDecimal decimal -> "decimal";
            case LocalDate day -> "date";
            case LocalTime time -> "time";
            default -> throw new IllegalArgumentException("an answer is text, a whole number, a decimal number, a date or a time");
        };
    }

    static Answers answers(List<AnalysisVersionAnswerRecord> rows) {
        Map<FieldKey, Answer<?>> byKey = HashMap.newHashMap(rows.size());
        rows.forEach(row -> byKey.put(new FieldKey(row.getFieldKey(), row.getOccurrence()), answer(row)));
        return Answers.of(byKey);
    }

    private static Answer<?> answer(AnalysisVersionAnswerRecord row) {
        AnswerState state = AnswerState.ofCode(row.getState());
        if (state != AnswerState.GIVEN) {
            return Answer.blank(state);
        }
        String text = row.getAnswerText();
        return switch (row.getValueKind()) {
            case "number" -> Answer.given(Long.valueOf(text));
            case "decimal" -> Answer.given(new BigDecimal(text));
            case "date" -> Answer.given(LocalDate.parse(text));
            case "time" -> Answer.given(LocalTime.parse(text));
            default -> Answer.given(text);
        };
    }
}
