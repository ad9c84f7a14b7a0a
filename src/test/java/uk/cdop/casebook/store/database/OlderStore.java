package uk.cdop.casebook.store.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import uk.cdop.casebook.store.secret.DataKey;

/** A new store in memory that stops at an older migration, is filled there, and then goes on. */
final class OlderStore implements AutoCloseable {

    private final H2Connections connections = new H2Connections(
            H2Address.memory("older-" + UUID.randomUUID()), 1, new DataKey(new UUID(1, 2), new byte[DataKey.BYTES]));
    private final Connection owner;

    private OlderStore() throws SQLException {
        this.owner = connections.creating();
    }

    static OlderStore at(int version) throws SQLException {
        OlderStore store = new OlderStore();
        store.migrateTo(version);
        return store;
    }

    void migrateTo(int version) {
        Flyway.configure(Schema.class.getClassLoader()).dataSource(new AdministratorSource(connections))
                .locations("classpath:db/migration").table(Schema.HISTORY).target(String.valueOf(version)).load().migrate();
    }

    void execute(String sql) throws SQLException {
        try (PreparedStatement statement = owner.prepareStatement(sql)) {
            statement.executeUpdate();
        }
    }

    /** The first value of the first row. */
    String text(String sql) throws SQLException {
        try (PreparedStatement statement = owner.prepareStatement(sql); ResultSet result = statement.executeQuery()) {
            result.next();
            return result.getString(1);
        }
    }

    @Override
    public void close() throws SQLException {
        owner.close();
    }
}
