package uk.cdop.casebook.store.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.store.secret.DataKey;

/** What V0010 makes of a store that the migrations before it had filled. */
class LoadedFormsMigrationTest {

    private final H2Connections connections = new H2Connections(
            H2Address.memory("loaded-forms-" + UUID.randomUUID()), 1, new DataKey(new UUID(1, 2), new byte[DataKey.BYTES]));

    @Test
    void keepsWhatWasThereAndTakesTheLongestCodeOfAForm() throws SQLException {
        try (Connection owner = connections.creating()) {
            migrateTo("2");
            execute(owner, "insert into return_field values ('CDN', 'sex', 'ALWAYS', 'BG-M')");
            migrateTo("10");
            assertThat(text(owner, "select form_code || ' ' || field_key from return_field")).isEqualTo("CDN sex");
            execute(owner, "insert into return_field values ('" + FormCode.CHROMOSOMAL_GENETIC_CONGENITAL.code() + "', 'cg_diagnosis', 'NEVER', 'BG-M')");
            assertThat(text(owner, "select count(*) from return_field")).isEqualTo("2");
            assertThat(text(owner, "select count(*) from form_file")).isEqualTo("0");
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
