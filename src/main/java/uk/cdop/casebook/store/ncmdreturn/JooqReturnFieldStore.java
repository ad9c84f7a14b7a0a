package uk.cdop.casebook.store.ncmdreturn;

import static uk.cdop.casebook.store.schema.Tables.RETURN_FIELD;

import java.util.Comparator;
import java.util.List;
import org.jooq.DSLContext;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.office.door.ReturnFieldStore;
import uk.cdop.casebook.store.schema.tables.records.ReturnFieldRecord;

/** Keeps the list of the fields that the office wants complete. */
public final class JooqReturnFieldStore implements ReturnFieldStore {

    private static final Comparator<ReturnField> BY_FORM_AND_KEY = Comparator.comparing(ReturnField::form).thenComparing(ReturnField::field);

    private final DSLContext dsl;

    public JooqReturnFieldStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public List<ReturnField> list() {
        return dsl.selectFrom(RETURN_FIELD).fetch(JooqReturnFieldStore::field).stream().sorted(BY_FORM_AND_KEY).toList();
    }

    private static ReturnField field(ReturnFieldRecord row) {
        return new ReturnField(FormCode.ofCode(row.getFormCode()), FieldKey.of(row.getFieldKey()), Need.valueOf(row.getNeeded()), row.getMark());
    }

    @Override
    public void replace(List<ReturnField> fields) {
        dsl.deleteFrom(RETURN_FIELD).execute();
        dsl.batchInsert(fields.stream().map(JooqReturnFieldStore::row).toList()).execute();
    }

    private static ReturnFieldRecord row(ReturnField field) {
        return new ReturnFieldRecord(field.form().code(), field.field().name(), field.need().name(), field.mark());
    }
}
