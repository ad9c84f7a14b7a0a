package uk.cdop.casebook.store.casefile;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.TableRecord;
import org.jooq.conf.ParamType;

/**
 * Adds many rows of one table. The first goes through jOOQ, so that the unit of work sees that something is written;
 * the rest are bound to the driver directly, which takes less than half the time for a large import.
 */
final class ManyRows {

    private static final int ROWS_AT_ONCE = 1_000;

    private ManyRows() {}

    static void insert(DSLContext dsl, List<? extends TableRecord<?>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        TableRecord<?> first = rows.getFirst();
        dsl.insertInto(first.getTable()).set(first).execute();
        if (rows.size() > 1) {
            Field<?>[] fields = first.fields();
            String sql = dsl.insertInto(first.getTable()).columns(fields).values(Collections.nCopies(fields.length, null)).getSQL(ParamType.INDEXED);
            dsl.connection(connection -> insert(connection, sql, rows.subList(1, rows.size())));
        }
    }

    private static void insert(Connection connection, String sql, List<? extends TableRecord<?>> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (TableRecord<?> row : rows) {
                bind(statement, row);
                if (++waiting == ROWS_AT_ONCE) {
                    statement.executeBatch();
                    waiting = 0;
                }
            }
            statement.executeBatch();
        }
    }

    private static void bind(PreparedStatement statement, TableRecord<?> row) throws SQLException {
        for (int place = 0; place < row.size(); place++) {
            statement.setObject(place + 1, row.get(place));
        }
        statement.addBatch();
    }
}
