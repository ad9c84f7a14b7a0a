package uk.cdop.casebook.store.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jooq.Table;
import uk.cdop.casebook.store.schema.DefaultSchema;

/**
 * What the user APP may do: read and write rows, but only add to the audit trail, and only read what the administrator
 * keeps. All else that H2 can do is refused to it. Source: design, security sections 6.7 and 7.
 */
final class AppRights {

    private static final Set<String> ONLY_GROWING = Set.of("AUDIT_ENTRY");
    private static final Set<String> ADMINISTRATORS = Set.of("VAULT_FACT");

    private AppRights() {}

    static void makeUser(Connection administrator, char[] password) throws SQLException {
        // DDL takes no parameters; the password is derived hexadecimal and nothing here is ever logged.
        execute(administrator, "create user " + H2Connections.APP + " password '" + new String(password) + "'");
        Arrays.fill(password, '\0');
    }

    static void grant(Connection administrator) throws SQLException {
        for (Table<?> table : tables()) {
            execute(administrator, "grant " + rightsOn(table.getName()) + " on \"" + table.getName() + "\" to " + H2Connections.APP);
        }
    }

    static List<Table<?>> tables() {
        return DefaultSchema.DEFAULT_SCHEMA.getTables();
    }

    private static String rightsOn(String table) {
        if (ADMINISTRATORS.contains(table)) {
            return "select";
        }
        return ONLY_GROWING.contains(table) ? "select, insert" : "select, insert, update, delete";
    }

    private static void execute(Connection administrator, String sql) throws SQLException {
        try (PreparedStatement statement = administrator.prepareStatement(sql)) {
            statement.execute();
        }
    }
}
