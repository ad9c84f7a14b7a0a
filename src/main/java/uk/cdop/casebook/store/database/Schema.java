package uk.cdop.casebook.store.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import uk.cdop.casebook.store.failure.VaultFailures;

/** The shape of the tables: which version a store has, and how it is brought up to this program's. */
public final class Schema {

    /** The number of the newest migration; a test compares it with the files. */
    public static final int VERSION = 36;

    static final String HISTORY = "flyway_schema_history";
    private static final String LOCATION = "classpath:db/migration";

    private Schema() {}

    static void migrate(H2Connections connections) {
        try {
            Flyway.configure(Schema.class.getClassLoader())
                    .dataSource(new AdministratorSource(connections))
                    .loggers(SilentFlywayLog.class.getName())
                    .locations(LOCATION)
                    .failOnMissingLocations(true)
                    .table(HISTORY)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            // Flyway's message may repeat a statement with its values, so only the fact is passed on.
            throw new IllegalStateException("a migration of the store failed (" + e.getErrorCode() + ")");
        }
    }

    /** VAULT_NEWER where a later program made changes that this one does not know. */
    static int requireKnown(Connection administrator) throws SQLException {
        int version = versionOf(administrator);
        if (version > VERSION) {
            throw VaultFailures.newer();
        }
        return version;
    }

    public static int versionOf(Connection administrator) throws SQLException {
        String newest = "select max(cast(\"version\" as integer)) from \"" + HISTORY + "\" where \"success\"";
        try (PreparedStatement statement = administrator.prepareStatement(newest);
                ResultSet result = statement.executeQuery()) {
            result.next();
            return result.getInt(1);
        }
    }
}
