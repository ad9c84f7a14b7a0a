package uk.cdop.casebook.store.work;

import static uk.cdop.casebook.store.schema.Tables.OFFICE_USER;
import static uk.cdop.casebook.store.schema.Tables.REMEMBERED_PLACE;
import static uk.cdop.casebook.store.schema.Tables.SAVED_LIST;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.code.Coded;
import uk.cdop.casebook.office.door.CaseQuery;
import uk.cdop.casebook.office.door.SavedListStore;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.store.schema.tables.records.SavedListRecord;

/** Keeps saved lists, one row each, and each person's last place. */
public final class JooqSavedListStore implements SavedListStore {

    private final DSLContext dsl;

    public JooqSavedListStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public List<SavedList> visibleTo(UUID user) {
        return fetch(SAVED_LIST.REMOVED.isFalse().and(SAVED_LIST.OWNER_ID.eq(user).or(SAVED_LIST.SHARED)));
    }

    @Override
    public Optional<SavedList> find(UUID list) {
        return fetch(SAVED_LIST.LIST_ID.eq(list)).stream().findFirst();
    }

    private List<SavedList> fetch(Condition which) {
        return dsl.select(SAVED_LIST.fields()).select(OFFICE_USER.NAME).from(SAVED_LIST).join(OFFICE_USER).on(OFFICE_USER.USER_ID.eq(SAVED_LIST.OWNER_ID))
                .where(which).orderBy(DSL.lower(SAVED_LIST.NAME), SAVED_LIST.LIST_ID).fetch(JooqSavedListStore::list);
    }

    private static SavedList list(Record row) {
        CaseQuery query = new CaseQuery(
                row.get(SAVED_LIST.WORDS),
                split(row.get(SAVED_LIST.STAGES), code -> Coded.require(CaseStage.class, code)),
                split(row.get(SAVED_LIST.AREAS), ReportingArea::valueOf),
                Optional.ofNullable(row.get(SAVED_LIST.START_YEAR)).map(FinancialYear::new),
                CaseQuery.Order.valueOf(row.get(SAVED_LIST.SORTED_BY)), row.get(SAVED_LIST.DESCENDING), CaseQuery.NO_LIMIT);
        String columns = row.get(SAVED_LIST.COLUMNS_SHOWN);
        return new SavedList(
                row.get(SAVED_LIST.LIST_ID), row.get(SAVED_LIST.OWNER_ID), row.get(OFFICE_USER.NAME), row.get(SAVED_LIST.NAME), row.get(SAVED_LIST.SHARED),
                query, columns.isEmpty() ? List.of() : List.of(columns.split(" ")), row.get(SAVED_LIST.REMOVED));
    }

    private static <T> Set<T> split(String codes, Function<String, T> of) {
        return codes.isEmpty() ? Set.of() : Stream.of(codes.split(" ")).map(of).collect(Collectors.toUnmodifiableSet());
    }

    private static String joined(Collection<?> values, Function<Object, String> code) {
        return values.stream().map(code).collect(Collectors.joining(" "));
    }

    @Override
    public void add(SavedList list) {
        dsl.insertInto(SAVED_LIST).set(row(list)).execute();
    }

    @Override
    public void update(SavedList list) {
        dsl.update(SAVED_LIST).set(row(list)).where(SAVED_LIST.LIST_ID.eq(list.id())).execute();
    }

    private static SavedListRecord row(SavedList list) {
        CaseQuery query = list.query();
        return new SavedListRecord(
                list.id(), list.owner(), list.name(), list.shared(), query.text(), joined(query.stages().stream().sorted().toList(), stage -> ((CaseStage) stage).code()),
                joined(query.areas().stream().sorted().toList(), area -> ((ReportingArea) area).name()), query.year().map(FinancialYear::startYear).orElse(null),
                query.order().name(), query.descending(), joined(list.columns(), Object::toString), list.removed());
    }

    @Override
    public Optional<String> placeOf(UUID user) {
        return dsl.select(REMEMBERED_PLACE.PLACE).from(REMEMBERED_PLACE).where(REMEMBERED_PLACE.USER_ID.eq(user)).fetchOptional(REMEMBERED_PLACE.PLACE);
    }

    @Override
    public void rememberPlace(UUID user, String place) {
        int changed = dsl.update(REMEMBERED_PLACE).set(REMEMBERED_PLACE.PLACE, place).where(REMEMBERED_PLACE.USER_ID.eq(user)).execute();
        if (changed == 0) {
            dsl.insertInto(REMEMBERED_PLACE).set(REMEMBERED_PLACE.USER_ID, user).set(REMEMBERED_PLACE.PLACE, place).execute();
        }
    }
}
