package uk.cdop.casebook.store.integrity;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/**
 * Looks a store over from inside: that every row can be read, points at rows that exist, and that nobody added things
 * that run by themselves. Findings are sentences without content. Source: design, security section 6.5.
 */
public final class StoreCheck {

    private final DSLContext dsl;

    public StoreCheck(Connection administrator) {
        this.dsl = DSL.using(administrator, SQLDialect.H2, new Settings().withExecuteLogging(false));
    }

    /** Empty where all is well. */
    public List<String> findings() {
        List<String> findings = new ArrayList<>();
        for (Table<?> table : StoreContent.tables()) {
            lookOver(table, findings);
        }
        findForeignThings(findings);
        return findings;
    }

    private void lookOver(Table<?> table, List<String> findings) {
        try {
            for (ForeignKey<?, ?> key : table.getReferences()) {
                long orphans = orphans(table, key);
                if (orphans > 0) {
                    findings.add(orphans + " rows of " + table.getName() + " point at rows of " + key.getKey().getTable().getName() + " that do not exist");
                }
            }
        } catch (DataAccessException unreadable) {
            findings.add("rows of " + table.getName() + " cannot be read");
        }
    }

    private long orphans(Table<?> table, ForeignKey<?, ?> key) {
        Table<?> parent = key.getKey().getTable().as("parent");
        Condition same = DSL.noCondition();
        Condition pointing = DSL.noCondition();
        for (int place = 0; place < key.getFields().size(); place++) {
            Field<Object> child = object(table.field(key.getFields().get(place)));
            same = same.and(object(parent.field(key.getKey().getFields().get(place))).eq(child));
            pointing = pointing.and(child.isNotNull());
        }
        return dsl.selectCount().from(table).where(pointing).andNotExists(DSL.selectOne().from(parent).where(same)).fetchSingle().value1();
    }

    @SuppressWarnings("unchecked")
    private static Field<Object> object(Field<?> field) {
        return (Field<Object>) field;
    }

    // A file that was prepared elsewhere could run code through these. The program makes none of them.
    private void findForeignThings(List<String> findings) {
        countOf("TRIGGERS", DSL.noCondition(), "a trigger", findings);
        countOf("ROUTINES", DSL.noCondition(), "a stored routine", findings);
        countOf("TABLES", DSL.field(DSL.name("STORAGE_TYPE"), String.class).eq("TABLE LINK"), "a linked table", findings);
        countOf("USERS", DSL.field(DSL.name("USER_NAME"), String.class).notIn("KEEPER", "APP"), "a foreign user", findings);
        countOf("USERS", DSL.field(DSL.name("USER_NAME"), String.class).eq("APP").and(DSL.field(DSL.name("IS_ADMIN"), Boolean.class).isTrue()),
                "an administrator's right that is not theirs", findings);
    }

    private void countOf(String view, Condition condition, String what, List<String> findings) {
        Table<?> of = DSL.table(DSL.name("INFORMATION_SCHEMA", view));
        if (dsl.fetchExists(of, condition)) {
            findings.add("the store has " + what + " that this program did not make");
        }
    }
}
