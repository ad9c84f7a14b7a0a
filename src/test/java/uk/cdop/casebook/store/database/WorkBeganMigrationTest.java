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

/** What V0013 makes of a store that the migrations before it had filled. */
class WorkBeganMigrationTest {

    private final H2Connections connections = new H2Connections(
            H2Address.memory("work-began-" + UUID.randomUUID()), 1, new DataKey(new UUID(1, 2), new byte[DataKey.BYTES]));

    @Test
    void keepsTheOfficesLimitsAndSetsNoDay() throws SQLException {
        try (Connection owner = connections.creating()) {
            migrateTo("12");
            execute(owner, "insert into time_limit values ('lim_cdrm', 0, 'Child death review meeting', 'DEATH', 4, 'MONTHS', 'local', 'local')");
            migrateTo("13");
            assertThat(text(owner, "select amount from time_limit")).isEqualTo("4");
            assertThat(text(owner, "select count(*) from office_start")).isEqualTo("0");
            assertThat(text(owner, "select count(*) from ncmd_told")).isEqualTo("0");
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
