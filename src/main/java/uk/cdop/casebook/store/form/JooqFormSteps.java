package uk.cdop.casebook.store.form;

import static uk.cdop.casebook.store.schema.Tables.*;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import uk.cdop.casebook.casework.form.FormStep;
import uk.cdop.casebook.office.door.FormSteps;
import uk.cdop.casebook.store.schema.tables.records.FormStepChangeRecord;

/** Keeps the steps of a form in two tables. */
public final class JooqFormSteps implements FormSteps {

    private final DSLContext dsl;

    public JooqFormSteps(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public List<FormStep> of(UUID form) {
        Map<Integer, List<FormStepChangeRecord>> changes = dsl.selectFrom(FORM_STEP_CHANGE)
                .where(FORM_STEP_CHANGE.FORM_INSTANCE_ID.eq(form))
                .fetchGroups(FORM_STEP_CHANGE.STEP_NUMBER, row -> row);
        return dsl.selectFrom(FORM_STEP).where(FORM_STEP.FORM_INSTANCE_ID.eq(form)).orderBy(FORM_STEP.STEP_NUMBER)
                .fetch(row -> StepRows.step(row, changes.getOrDefault(row.getStepNumber(), List.of())));
    }

    @Override
    public void put(UUID form, FormStep step) {
        dsl.deleteFrom(FORM_STEP_CHANGE)
                .where(FORM_STEP_CHANGE.FORM_INSTANCE_ID.eq(form)).and(FORM_STEP_CHANGE.STEP_NUMBER.eq(step.number())).execute();
        dsl.deleteFrom(FORM_STEP)
                .where(FORM_STEP.FORM_INSTANCE_ID.eq(form)).and(FORM_STEP.STEP_NUMBER.eq(step.number())).execute();
        dsl.insertInto(FORM_STEP).set(StepRows.row(form, step)).execute();
        dsl.batchInsert(StepRows.changes(form, step)).execute();
    }

    @Override
    public void dropFrom(UUID form, int number) {
        dsl.deleteFrom(FORM_STEP_CHANGE)
                .where(FORM_STEP_CHANGE.FORM_INSTANCE_ID.eq(form)).and(FORM_STEP_CHANGE.STEP_NUMBER.ge(number)).execute();
        dsl.deleteFrom(FORM_STEP)
                .where(FORM_STEP.FORM_INSTANCE_ID.eq(form)).and(FORM_STEP.STEP_NUMBER.ge(number)).execute();
    }
}
