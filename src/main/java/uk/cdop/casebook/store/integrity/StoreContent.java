package uk.cdop.casebook.store.integrity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import uk.cdop.casebook.store.failure.SqlFailures;
import uk.cdop.casebook.store.schema.DefaultSchema;
import uk.cdop.casebook.store.secret.Hashing;

/** What a store holds, as numbers that say nothing of it: rows of each table, and one digest over all of them. */
public record StoreContent(Map<String, Long> rows, String digest) {

    public StoreContent {
        rows = new TreeMap<>(rows);
    }

    /** Reads every row; the administrator's connection sees them all. */
    public static StoreContent of(Connection administrator) {
        DSLContext dsl = DSL.using(administrator, SQLDialect.H2, new Settings().withExecuteLogging(false));
        Map<String, Long> rows = new TreeMap<>();
        MessageDigest digest = Hashing.sha256();
        try {
            for (Table<?> table : tables()) {
                rows.put(table.getName(), digested(dsl, table, digest));
            }
        } catch (DataAccessException e) {
            throw SqlFailures.translated(e, "reading the whole store");
        }
        return new StoreContent(rows, HexFormat.of().formatHex(digest.digest()));
    }

    static List<Table<?>> tables() {
        return DefaultSchema.DEFAULT_SCHEMA.getTables().stream().sorted(Comparator.comparing(Table::getName)).toList();
    }

    // Straight from the driver: this reads every row of the store, at each backup twice.
    private static long digested(DSLContext dsl, Table<?> table, MessageDigest digest) {
        String sql = dsl.selectFrom(table).orderBy(table.getPrimaryKey().getFields()).getSQL();
        return dsl.connectionResult(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql); ResultSet rows = statement.executeQuery()) {
                return digested(table, rows, digest);
            }
        });
    }

    private static long digested(Table<?> table, ResultSet rows, MessageDigest digest) throws SQLException {
        int columns = table.fields().length;
        long count = 0;
        for (; rows.next(); count++) {
            StringBuilder line = new StringBuilder(table.getName());
            for (int column = 1; column <= columns; column++) {
                String value = rows.getString(column);
                line.append(value == null ? "|" : "|" + value.length() + ":" + value);
            }
            digest.update(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
        }
        return count;
    }

    public long cases() {
        return rows.getOrDefault("CASE_FILE", 0L);
    }

    public long auditEntries() {
        return rows.getOrDefault("AUDIT_ENTRY", 0L);
    }
}
