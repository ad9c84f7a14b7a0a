package uk.cdop.casebook.store.vault;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Makes an open vault look as if a later program had used it. */
final class NewerSchema {

    private static final String LATER = """
            insert into "flyway_schema_history" ("installed_rank", "version", "description", "type", "script", "installed_by", "execution_time", "success")
            values (1000, '9999', 'later', 'SQL', 'V9999__later.sql', 'KEEPER', 1, true)""";

    private NewerSchema() {}

    static void pretend(OpenVault vault) throws SQLException {
        try (PreparedStatement statement = vault.database().administrator().prepareStatement(LATER)) {
            statement.executeUpdate();
        }
    }
}
