package uk.cdop.casebook.store.ncmdreturn;

import static uk.cdop.casebook.store.schema.Tables.KEYED_ANSWER;
import static uk.cdop.casebook.store.schema.Tables.RETURN_STEP;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import uk.cdop.casebook.casework.code.Coded;
import uk.cdop.casebook.casework.ncmdreturn.AnswerToKey;
import uk.cdop.casebook.casework.ncmdreturn.FormKeying;
import uk.cdop.casebook.casework.ncmdreturn.KeyedAnswer;
import uk.cdop.casebook.casework.ncmdreturn.KeyedForm;
import uk.cdop.casebook.casework.ncmdreturn.ReturnStep;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.office.door.ReturnRegisterStore;
import uk.cdop.casebook.store.schema.tables.records.KeyedAnswerRecord;
import uk.cdop.casebook.store.schema.tables.records.ReturnStepRecord;

/** Keeps each keying of an answer as a row of its own, so that the one before it is still there when one is taken back. */
public final class JooqReturnRegisterStore implements ReturnRegisterStore {

    /** Stands for the case's own form of its kind. */
    private static final UUID OWN = new UUID(0, 0);

    private final DSLContext dsl;

    public JooqReturnRegisterStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    private record Place(CaseNumber number, KeyedForm form) {}

    @Override
    public Map<CaseNumber, Map<KeyedForm, FormKeying>> keyings(Collection<CaseNumber> numbers) {
        Set<String> wanted = numbers.stream().map(CaseNumber::text).collect(Collectors.toSet());
        Map<Place, Map<FieldKey, KeyedAnswer>> keyed = new HashMap<>();
        // The last keying of a question is read last and takes the place of those before it.
        dsl.selectFrom(KEYED_ANSWER).where(KEYED_ANSWER.CASE_NUMBER.in(wanted)).orderBy(KEYED_ANSWER.KEYING_NUMBER).forEach(row -> {
            FieldKey field = new FieldKey(row.getFieldKey(), row.getOccurrence());
            keyed.computeIfAbsent(place(row.getCaseNumber(), row.getFormCode(), row.getFormId()), any -> new HashMap<>()).put(field, answer(field, row));
        });
        Map<Place, List<ReturnStep>> steps = new HashMap<>();
        dsl.selectFrom(RETURN_STEP).where(RETURN_STEP.CASE_NUMBER.in(wanted)).orderBy(RETURN_STEP.STEP_NUMBER).forEach(row ->
                steps.computeIfAbsent(place(row.getCaseNumber(), row.getFormCode(), row.getFormId()), any -> new ArrayList<>()).add(step(row)));
        Map<CaseNumber, Map<KeyedForm, FormKeying>> all = new HashMap<>();
        keyed.forEach((place, answers) -> put(all, place, new FormKeying(answers, steps.getOrDefault(place, List.of()))));
        steps.keySet().stream().filter(place -> !keyed.containsKey(place)).forEach(place -> put(all, place, new FormKeying(Map.of(), steps.get(place))));
        return all;
    }

    private static void put(Map<CaseNumber, Map<KeyedForm, FormKeying>> all, Place place, FormKeying keying) {
        all.computeIfAbsent(place.number(), any -> new HashMap<>()).put(place.form(), keying);
    }

    private static Place place(String number, String form, UUID id) {
        return new Place(new CaseNumber(number), new KeyedForm(FormCode.ofCode(form), Optional.of(id).filter(any -> !any.equals(OWN))));
    }

    private static UUID id(KeyedForm form) {
        return form.returned().orElse(OWN);
    }

    private static KeyedAnswer answer(FieldKey field, KeyedAnswerRecord row) {
        return new KeyedAnswer(
                new AnswerToKey(field, AnswerState.ofCode(row.getState()), row.getAnswerValue(), row.getAnswerShown()), row.getKeyedAt().toInstant(), row.getKeyedBy());
    }

    private static ReturnStep step(ReturnStepRecord row) {
        return new ReturnStep(Coded.require(ReturnStep.Kind.class, row.getKind()), row.getStepOn(), row.getRecordedAt().toInstant(), row.getRecordedBy());
    }

    @Override
    public void key(CaseNumber number, KeyedForm form, List<KeyedAnswer> answers) {
        dsl.batchInsert(answers.stream().map(one -> {
            AnswerToKey answer = one.answer();
            return new KeyedAnswerRecord(
                    number.text(), form.code().code(), answer.field().name(), answer.field().occurrence(), lastKeying(number, form, answer.field()) + 1,
                    answer.state().code(), answer.value(), answer.shown(), at(one.at()), one.by(), id(form));
        }).toList()).execute();
    }

    private int lastKeying(CaseNumber number, KeyedForm form, FieldKey field) {
        Integer last = dsl.select(DSL.max(KEYED_ANSWER.KEYING_NUMBER)).from(KEYED_ANSWER).where(of(number, form, field)).fetchOne().value1();
        return last == null ? 0 : last;
    }

    private static Condition of(CaseNumber number, KeyedForm form, FieldKey field) {
        return KEYED_ANSWER.CASE_NUMBER.eq(number.text()).and(KEYED_ANSWER.FORM_CODE.eq(form.code().code()).and(KEYED_ANSWER.FORM_ID.eq(id(form))))
                .and(KEYED_ANSWER.FIELD_KEY.eq(field.name())).and(KEYED_ANSWER.OCCURRENCE.eq(field.occurrence()));
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    @Override
    public void add(CaseNumber number, KeyedForm form, ReturnStep step) {
        Integer last = dsl.select(DSL.max(RETURN_STEP.STEP_NUMBER)).from(RETURN_STEP).where(steps(number, form)).fetchOne().value1();
        dsl.insertInto(RETURN_STEP).set(new ReturnStepRecord(
                number.text(), form.code().code(), last == null ? 1 : last + 1, step.kind().code(), step.on(), at(step.recordedAt()), step.by(), id(form))).execute();
    }

    private static Condition steps(CaseNumber number, KeyedForm form) {
        return RETURN_STEP.CASE_NUMBER.eq(number.text()).and(RETURN_STEP.FORM_CODE.eq(form.code().code()).and(RETURN_STEP.FORM_ID.eq(id(form))));
    }

    @Override
    public void takeBack(CaseNumber number, KeyedForm form, FieldKey field) {
        Condition last = of(number, form, field).and(KEYED_ANSWER.KEYING_NUMBER.eq(lastKeying(number, form, field)));
        dsl.selectFrom(KEYED_ANSWER).where(last).fetchOptional().ifPresent(row -> {
            dsl.deleteFrom(KEYED_ANSWER).where(last).execute();
            dsl.deleteFrom(RETURN_STEP).where(steps(number, form)).and(RETURN_STEP.RECORDED_AT.ge(row.getKeyedAt())).execute();
        });
    }

    @Override
    public List<Unkeyed> unkeyed(Optional<LocalDate> notifiedSince) {
        return ReturnWorkRows.unkeyed(dsl, notifiedSince);
    }

    @Override
    public List<CaseNumber> correctedSinceKeyed() {
        return ReturnWorkRows.correctedSinceKeyed(dsl);
    }
}
