package uk.cdop.casebook.store.notification;

import static uk.cdop.casebook.store.schema.Tables.CASE_SCOPE;
import static uk.cdop.casebook.store.schema.Tables.NCMD_TOLD;
import static uk.cdop.casebook.store.schema.Tables.TRIAGE_ANSWER;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import uk.cdop.casebook.casework.code.Coded;
import uk.cdop.casebook.casework.notification.NcmdTold;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.scope.Scope;
import uk.cdop.casebook.casework.scope.ScopeStatus;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.office.door.TriageStore;
import uk.cdop.casebook.store.schema.tables.records.CaseScopeRecord;
import uk.cdop.casebook.store.schema.tables.records.NcmdToldRecord;
import uk.cdop.casebook.store.schema.tables.records.TriageAnswerRecord;

/** Keeps the judgement of scope as one row of a case, and each answer of the triage as a row. */
public final class JooqTriageStore implements TriageStore {

    private final DSLContext dsl;

    public JooqTriageStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public Optional<KeptTriage> of(CaseNumber number) {
        return dsl.selectFrom(CASE_SCOPE).where(CASE_SCOPE.CASE_NUMBER.eq(number.text())).fetchOptional()
                .map(row -> new KeptTriage(scope(row), row.getJudgedOn(), answers(number)));
    }

    private static Scope scope(CaseScopeRecord row) {
        Optional<ScopeStatus> status = Optional.ofNullable(row.getScopeStatus()).map(code -> Coded.require(ScopeStatus.class, code));
        return new Scope(status, row.getRuleText(), row.getRuleSource());
    }

    private Answers answers(CaseNumber number) {
        Map<FieldKey, Answer<?>> answers = new HashMap<>();
        dsl.selectFrom(TRIAGE_ANSWER).where(TRIAGE_ANSWER.CASE_NUMBER.eq(number.text())).fetch().forEach(row -> {
            AnswerState state = AnswerState.ofCode(row.getState());
            answers.put(FieldKey.of(row.getFieldKey()), state == AnswerState.GIVEN ? Answer.given(row.getTextValue()) : Answer.blank(state));
        });
        return Answers.of(answers);
    }

    @Override
    public void keep(CaseNumber number, KeptTriage triage) {
        dsl.deleteFrom(TRIAGE_ANSWER).where(TRIAGE_ANSWER.CASE_NUMBER.eq(number.text())).execute();
        dsl.deleteFrom(CASE_SCOPE).where(CASE_SCOPE.CASE_NUMBER.eq(number.text())).execute();
        dsl.insertInto(CASE_SCOPE)
                .set(new CaseScopeRecord(
                        number.text(), triage.scope().status().map(ScopeStatus::code).orElse(null), triage.scope().rule(),
                        triage.scope().source(), triage.judgedOn()))
                .execute();
        dsl.batchInsert(triage.answers().byKey().entrySet().stream()
                        .map(entry -> new TriageAnswerRecord(
                                number.text(), entry.getKey().name(), entry.getValue().state().code(),
                                entry.getValue().toOptional().map(Object::toString).orElse(null)))
                        .toList())
                .execute();
    }

    @Override
    public Optional<NcmdTold> ncmdTold(CaseNumber number) {
        return dsl.selectFrom(NCMD_TOLD).where(NCMD_TOLD.CASE_NUMBER.eq(number.text())).fetchOptional()
                .map(row -> new NcmdTold(row.getToldOn(), Optional.ofNullable(row.getToldAt()), row.getToldBy()));
    }

    @Override
    public void keepNcmdTold(CaseNumber number, Optional<NcmdTold> told) {
        dsl.deleteFrom(NCMD_TOLD).where(NCMD_TOLD.CASE_NUMBER.eq(number.text())).execute();
        told.ifPresent(record -> dsl.insertInto(NCMD_TOLD)
                .set(new NcmdToldRecord(number.text(), record.on(), record.at().orElse(null), record.by())).execute());
    }
}
