package uk.cdop.casebook.store.form;

import static uk.cdop.casebook.store.schema.Tables.*;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import uk.cdop.casebook.casework.form.CaseForm;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.office.door.FormStore;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.store.casefile.AnswerRows;
import uk.cdop.casebook.store.casefile.CountedCodes;
import uk.cdop.casebook.store.schema.tables.records.AnswerRecord;
import uk.cdop.casebook.store.schema.tables.records.FormInstanceRecord;

/** Keeps the forms of a case beside the notification form, which its case file keeps. */
public final class JooqFormStore implements FormStore {

    private static final Condition OWN = FORM_INSTANCE.FORM_CODE.ne(FormCode.NOTIFICATION.code());

    private final DSLContext dsl;

    public JooqFormStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public List<CaseForm> ofCase(CaseNumber number) {
        return matching(FORM_INSTANCE.CASE_NUMBER.eq(number.text()).and(OWN));
    }

    @Override
    public List<CaseForm> every(Collection<FormCode> forms) {
        Condition wanted = FORM_INSTANCE.FORM_CODE.in(forms.stream().map(FormCode::code).toList()).and(OWN);
        return forms(rows(wanted), ANSWER.FORM_INSTANCE_ID.in(DSL.select(FORM_INSTANCE.FORM_INSTANCE_ID).from(FORM_INSTANCE).where(wanted)));
    }

    @Override
    public Optional<CaseForm> find(UUID id) {
        return matching(FORM_INSTANCE.FORM_INSTANCE_ID.eq(id).and(OWN)).stream().findFirst();
    }

    @Override
    public Optional<UUID> notificationForm(CaseNumber number) {
        return dsl.select(FORM_INSTANCE.FORM_INSTANCE_ID).from(FORM_INSTANCE)
                .where(FORM_INSTANCE.CASE_NUMBER.eq(number.text())).andNot(OWN)
                .fetchOptional(FORM_INSTANCE.FORM_INSTANCE_ID);
    }

    private List<CaseForm> matching(Condition condition) {
        List<FormInstanceRecord> forms = rows(condition);
        return forms.isEmpty() ? List.of() : forms(forms, ANSWER.FORM_INSTANCE_ID.in(forms.stream().map(FormInstanceRecord::getFormInstanceId).toList()));
    }

    private List<FormInstanceRecord> rows(Condition condition) {
        return dsl.selectFrom(FORM_INSTANCE).where(condition)
                .orderBy(FORM_INSTANCE.POSITION, FORM_INSTANCE.OPENED_ON, FORM_INSTANCE.FORM_INSTANCE_ID).fetch();
    }

    private List<CaseForm> forms(List<FormInstanceRecord> forms, Condition ofAnswers) {
        Map<UUID, List<AnswerRecord>> answers = dsl.selectFrom(ANSWER).where(ofAnswers).fetchGroups(ANSWER.FORM_INSTANCE_ID, row -> row);
        return forms.stream().map(row -> FormRows.form(row, answers.getOrDefault(row.getFormInstanceId(), List.of()))).toList();
    }

    @Override
    public void add(CaseForm form) {
        requireOwn(form);
        int position = 1 + dsl.select(DSL.coalesce(DSL.max(FORM_INSTANCE.POSITION), 0)).from(FORM_INSTANCE)
                .where(FORM_INSTANCE.CASE_NUMBER.eq(form.number().text())).fetchSingle().value1();
        dsl.insertInto(FORM_INSTANCE).set(FormRows.row(form, form.rowVersion(), position)).execute();
        insertAnswers(form);
    }

    @Override
    public void update(CaseForm form) {
        requireOwn(form);
        int changed = dsl.update(FORM_INSTANCE)
                .set(FORM_INSTANCE.ROW_VERSION, form.rowVersion() + 1)
                .set(FORM_INSTANCE.FORM_VERSION, form.instance().version())
                .set(FORM_INSTANCE.COMPLETED_ON, form.instance().completedOn().orElse(null))
                .set(FORM_INSTANCE.REQUEST_ID, form.requestId().orElse(null))
                .where(FORM_INSTANCE.FORM_INSTANCE_ID.eq(form.id()))
                .and(FORM_INSTANCE.ROW_VERSION.eq(form.rowVersion()))
                .execute();
        if (changed == 0) {
            throw OfficeFailure.changedMeanwhile();
        }
        dsl.deleteFrom(ANSWER).where(ANSWER.FORM_INSTANCE_ID.eq(form.id())).execute();
        insertAnswers(form);
    }

    private void insertAnswers(CaseForm form) {
        dsl.batchInsert(AnswerRows.rows(form.id(), form.instance().answers())).execute();
        CountedCodes.keep(dsl, form.id(), form.instance().answers());
    }

    private static void requireOwn(CaseForm form) {
        if (form.instance().form() == FormCode.NOTIFICATION) {
            throw new IllegalArgumentException("the notification form is part of the case file");
        }
    }
}
