package uk.cdop.casebook.store.agencyreturn;

import static uk.cdop.casebook.store.schema.Tables.ADOPTED_ANSWER;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import uk.cdop.casebook.casework.agencyreturn.AdoptedAnswer;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.office.door.AdoptionStore;
import uk.cdop.casebook.store.schema.tables.records.AdoptedAnswerRecord;

/** Keeps adopted answers as they were taken, each after the one before; none is ever changed. */
public final class JooqAdoptionStore implements AdoptionStore {

    private final DSLContext dsl;

    public JooqAdoptionStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public List<AdoptedAnswer> ofCase(CaseNumber number) {
        return dsl.selectFrom(ADOPTED_ANSWER).where(ADOPTED_ANSWER.CASE_NUMBER.eq(number.text())).orderBy(ADOPTED_ANSWER.POSITION)
                .fetch(JooqAdoptionStore::adopted);
    }

    @Override
    public void add(AdoptedAnswer adopted) {
        int before = dsl.fetchCount(ADOPTED_ANSWER, ADOPTED_ANSWER.CASE_NUMBER.eq(adopted.number().text()));
        dsl.insertInto(ADOPTED_ANSWER).set(row(adopted, before + 1)).execute();
    }

    private static AdoptedAnswer adopted(AdoptedAnswerRecord row) {
        AnswerState state = AnswerState.ofCode(row.getState());
        Answer<?> value = state == AnswerState.GIVEN ? Answer.given(value(row)) : Answer.blank(state);
        return new AdoptedAnswer(
                row.getAdoptionId(), new CaseNumber(row.getCaseNumber()), new FieldKey(row.getFieldKey(), row.getOccurrence()), value,
                row.getSource(), row.getAdoptedBy(), row.getAdoptedAt().toInstant(), row.getReason());
    }

    private static Object value(AdoptedAnswerRecord row) {
        if (row.getDecimalValue() != null) {
            BigDecimal plain = row.getDecimalValue().stripTrailingZeros();
            return plain.scale() < 0 ? plain.setScale(0) : plain;
        }
        return Stream.of(row.getTextValue(), row.getNumberValue(), row.getDateValue(), row.getTimeValue())
                .filter(Objects::nonNull).findFirst().orElseThrow();
    }

    private static AdoptedAnswerRecord row(AdoptedAnswer adopted, int position) {
        Object value = adopted.value().toOptional().orElse(null);
        return new AdoptedAnswerRecord(
                adopted.id(), adopted.number().text(), position, adopted.field().name(), adopted.field().occurrence(),
                adopted.value().state().code(),
                value instanceof String text ? text : null,
                value instanceof Long number ? number : null,
                value instanceof BigDecimal number ? number : null,
                value instanceof LocalDate date ? date : null,
                value instanceof LocalTime time ? time : null,
                adopted.source(), adopted.by(), adopted.at().atOffset(ZoneOffset.UTC), adopted.reason());
    }
}
