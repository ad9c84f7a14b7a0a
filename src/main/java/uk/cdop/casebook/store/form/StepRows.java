package uk.cdop.casebook.store.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import uk.cdop.casebook.casework.form.FormStep;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.store.schema.tables.records.FormStepChangeRecord;
import uk.cdop.casebook.store.schema.tables.records.FormStepRecord;

/** Steps as rows, and rows as steps. A value is kept as text beside the kind that says how to read it. */
final class StepRows {

    private static final String TEXT = "text";
    private static final String NUMBER = "number";
    private static final String DECIMAL = "decimal";
    private static final String DATE = "date";
    private static final String TIME = "time";

    private StepRows() {}

    static FormStepRecord row(UUID form, FormStep step) {
        return new FormStepRecord(form, step.number(), step.madeAt().atOffset(ZoneOffset.UTC), step.madeBy(), step.undone());
    }

    static List<FormStepChangeRecord> changes(UUID form, FormStep step) {
        return step.changes().entrySet().stream().map(entry -> change(form, step.number(), entry.getKey(), entry.getValue())).toList();
    }

    private static FormStepChangeRecord change(UUID form, int number, FieldKey key, FormStep.Change change) {
        return new FormStepChangeRecord(
                form, number, key.name(), key.occurrence(),
                change.before().state().code(), kind(change.before()), text(change.before()),
                change.after().state().code(), kind(change.after()), text(change.after()));
    }

    static FormStep step(FormStepRecord row, List<FormStepChangeRecord> changes) {
        Map<FieldKey, FormStep.Change> read = new TreeMap<>();
        changes.forEach(change -> read.put(new FieldKey(change.getFieldKey(), change.getOccurrence()), new FormStep.Change(
                answer(change.getBeforeState(), change.getBeforeKind(), change.getBeforeValue()),
                answer(change.getAfterState(), change.getAfterKind(), change.getAfterValue()))));
        return new FormStep(row.getStepNumber(), row.getMadeAt().toInstant(), row.getUserName(), read, row.getUndone());
    }

    private static String kind(Answer<?> answer) {
        return answer.toOptional().map(value -> switch (value) {
            case String text -> TEXT;
            case Long number -> NUMBER;
            case BigDecimal decimal -> DECIMAL;
            case LocalDate date -> DATE;
            case LocalTime time -> TIME;
            default -> throw new IllegalArgumentException("not a kind of answer");
        }).orElse(null);
    }

    private static String text(Answer<?> answer) {
        return answer.toOptional().map(value -> value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString()).orElse(null);
    }

    private static Answer<?> answer(String stateCode, String kind, String text) {
        AnswerState state = AnswerState.ofCode(stateCode);
        if (state != AnswerState.GIVEN) {
            return Answer.blank(state);
        }
        return Answer.given(switch (kind) {
            case NUMBER -> Long.valueOf(text);
            case DECIMAL -> new BigDecimal(text);
            case DATE -> LocalDate.parse(text);
            case TIME -> LocalTime.parse(text);
            default -> text;
        });
    }
}
