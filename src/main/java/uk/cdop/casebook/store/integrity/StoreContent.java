package uk.cdop.casebook.store.integrity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record;
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

    private static long digested(DSLContext dsl, Table<?> table, MessageDigest digest) {
        long count = 0;
        try (Cursor<? extends Record> rows = dsl.selectFrom(table).orderBy(table.getPrimaryKey().getFields()).fetchLazy()) {
            for (Record row : rows) {
                digest.update((table.getName() + Arrays.deepToString(row.intoArray()) + "\n").getBytes(StandardCharsets.UTF_8));
                count++;
            }
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
