package uk.cdop.casebook.store.ncmdreturn;

import static uk.cdop.casebook.store.schema.Tables.RETURN_FIELD;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jooq.DSLContext;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.office.door.ReturnFieldStore;
import uk.cdop.casebook.store.schema.tables.records.ReturnFieldRecord;

/** Keeps the lists of the fields that the office wants complete, each from its first day on. */
public final class JooqReturnFieldStore implements ReturnFieldStore {

    private static final Comparator<ReturnField> BY_FORM_AND_KEY = Comparator.comparing(ReturnField::form).thenComparing(ReturnField::field);

    private final DSLContext dsl;

    public JooqReturnFieldStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public SortedMap<LocalDate, List<ReturnField>> lists() {
        SortedMap<LocalDate, List<ReturnField>> lists = new TreeMap<>();
        dsl.selectFrom(RETURN_FIELD).fetchGroups(RETURN_FIELD.VALID_FROM, JooqReturnFieldStore::field)
                .forEach((from, fields) -> lists.put(from, fields.stream().sorted(BY_FORM_AND_KEY).toList()));
        return lists;
    }

    private static ReturnField field(ReturnFieldRecord row) {
        return new ReturnField(FormCode.ofCode(row.getFormCode()), FieldKey.of(row.getFieldKey()), Need.valueOf(row.getNeeded()), row.getMark(),
                new NcmdPlace(row.getNcmdField(), Optional.ofNullable(row.getNcmdOrder())));
    }

    @Override
    public void replace(LocalDate from, List<ReturnField> fields) {
        dsl.deleteFrom(RETURN_FIELD).where(RETURN_FIELD.VALID_FROM.eq(from)).execute();
        dsl.batchInsert(fields.stream().map(field ->
                new ReturnFieldRecord(field.form().code(), field.field().name(), field.need().name(), field.mark(), from,
                        field.there().field(), field.there().order().orElse(null))).toList()).execute();
    }
}
