package uk.cdop.casebook.store.duplicate;

import static uk.cdop.casebook.store.schema.Tables.ANSWER;
import static uk.cdop.casebook.store.schema.Tables.CASE_FILE;
import static uk.cdop.casebook.store.schema.Tables.FORM_INSTANCE;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record6;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.duplicate.MatchSubject;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;

/** Reads what is compared of many cases with two questions to the store. */
final class MatchSubjects {

    private static final List<String> ASKED = Stream
            .concat(MatchSubject.COMPARED.stream(), Stream.of(MatchSubject.RELATIONSHIP, MatchSubject.PERSON_NAME))
            .map(FieldKey::name).toList();

    private MatchSubjects() {}

    static List<MatchSubject> read(DSLContext dsl, Condition which) {
        Condition open = which.and(CASE_FILE.STAGE.ne(CaseStage.DUPLICATE.code()));
        Map<String, Map<FieldKey, Answer<?>>> answers = new HashMap<>();
        dsl.select(FORM_INSTANCE.CASE_NUMBER, ANSWER.FIELD_KEY, ANSWER.OCCURRENCE, ANSWER.TEXT_VALUE, ANSWER.DATE_VALUE, ANSWER.STATE)
                .from(CASE_FILE)
                .join(FORM_INSTANCE).on(FORM_INSTANCE.CASE_NUMBER.eq(CASE_FILE.CASE_NUMBER))
                .join(ANSWER).on(ANSWER.FORM_INSTANCE_ID.eq(FORM_INSTANCE.FORM_INSTANCE_ID))
                .where(open).and(FORM_INSTANCE.FORM_CODE.eq(FormCode.NOTIFICATION.code())).and(ANSWER.FIELD_KEY.in(ASKED))
                .forEach(row -> add(answers, row));
        return dsl.select(CASE_FILE.CASE_NUMBER).from(CASE_FILE).where(open).orderBy(CASE_FILE.CASE_NUMBER).fetch(CASE_FILE.CASE_NUMBER).stream()
                .map(number -> MatchSubject.of(Optional.of(new CaseNumber(number)), Answers.of(answers.getOrDefault(number, Map.of()))))
                .toList();
    }

    private static void add(
            Map<String, Map<FieldKey, Answer<?>>> answers, Record6<String, String, Integer, String, LocalDate, String> row) {
        Object value = row.value4() == null ? row.value5() : row.value4();
        if (value != null) {
            answers.computeIfAbsent(row.value1(), any -> new HashMap<>()).put(new FieldKey(row.value2(), row.value3()), Answer.given(value));
        }
    }
}
