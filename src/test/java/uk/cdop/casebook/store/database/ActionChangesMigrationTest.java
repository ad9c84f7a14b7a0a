package uk.cdop.casebook.store.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.store.secret.DataKey;

/** What V0017 makes of a store that the migrations before it had filled. */
class ActionChangesMigrationTest {

    private final H2Connections connections = new H2Connections(
            H2Address.memory("action-changes-" + UUID.randomUUID()), 1, new DataKey(new UUID(1, 2), new byte[DataKey.BYTES]));

    @Test
    void keepsTheActionsAndBeginsWithoutChanges() throws SQLException {
        try (Connection owner = connections.creating()) {
            migrateTo("16");
            execute(owner, "insert into review_action (action_number, row_version, description, status) values ('ACT-2020-01', 0, 'Send the leaflet', 'open')");
            migrateTo("17");
            assertThat(text(owner, "select description from review_action")).isEqualTo("Send the leaflet");
            assertThat(text(owner, "select count(*) from action_change")).isEqualTo("0");
        }
    }

    private void migrateTo(String version) {
        Flyway.configure(Schema.class.getClassLoader()).dataSource(new AdministratorSource(connections))
                .locations("classpath:db/migration").table(Schema.HISTORY).target(version).load().migrate();
    }

    private static void execute(Connection owner, String sql) throws SQLException {
        try (PreparedStatement statement = owner.prepareStatement(sql)) {
            statement.executeUpdate();
        }
    }

    private static String text(Connection owner, String sql) throws SQLException {
        try (PreparedStatement statement = owner.prepareStatement(sql); ResultSet result = statement.executeQuery()) {
            result.next();
            return result.getString(1);
        }
    }
}
