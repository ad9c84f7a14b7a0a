package uk.cdop.casebook.store.database;

import java.util.Objects;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record2;
import org.jooq.ResultQuery;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Reads a whole table as its rows lie, some thousand at a time. Neither the store nor its reader ever holds all of them, and
 * the store puts no large answer on disk meanwhile, which it does from some ten thousand rows on.
 */
public final class EveryRow {

    private static final long AT_ONCE = 5_000;

    /** The store's own number of a row. */
    private static final Field<Long> ROW = DSL.field("_rowid_", Long.class);

    private EveryRow() {}

    /** @param question asks the table, and no other, with the condition it is given among its own */
    public static <R extends Record> Stream<R> of(DSLContext dsl, Table<?> table, Function<Condition, ResultQuery<R>> question) {
        return pages(dsl, table).flatMap(page -> question.apply(page).fetch().stream());
    }

    /** Which rows make a piece, one condition after the other. */
    public static Stream<Condition> pages(DSLContext dsl, Table<?> table) {
        Record2<Long, Long> ends = dsl.select(DSL.min(ROW), DSL.max(ROW)).from(table).fetchSingle();
        long last = Objects.requireNonNullElse(ends.value2(), 0L);
        return LongStream.iterate(Objects.requireNonNullElse(ends.value1(), 1L), from -> from <= last, from -> from + AT_ONCE)
                .mapToObj(from -> ROW.between(from, from + AT_ONCE - 1));
    }
}
