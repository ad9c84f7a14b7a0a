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

/** What V0012 makes of a store that has cases: the columns say what the answers said. */
class ComparedColumnsMigrationTest {

    private static final String COMPARED = "select coalesce(other_names, '-') || ', ' || coalesce(mother_name, '-') || ', ' || coalesce(multiple_birth, '-') "
            + "from case_file where case_number = '%s'";

    private final H2Connections connections = new H2Connections(
            H2Address.memory("compared-" + UUID.randomUUID()), 1, new DataKey(new UUID(1, 2), new byte[DataKey.BYTES]));

    @Test
    void takesOtherNamesTheMotherAndTheKindOfBirthFromTheNotificationForm() throws SQLException {
        try (Connection owner = connections.creating()) {
            migrateTo("11");
            add(owner, "CDOP-2023-0001", 1);
            answer(owner, 1, "child_aliases", 0, " Testley ");
            answer(owner, 1, "multiple_birth", 0, "twin");
            answer(owner, 1, "persons.relationship", 1, "father");
            answer(owner, 1, "persons.name", 1, "Alder Testford");
            answer(owner, 1, "persons.relationship", 2, "mother");
            answer(owner, 1, "persons.name", 2, "Rowan Testford");
            answer(owner, 1, "persons.relationship", 3, "mother");
            answer(owner, 1, "persons.name", 3, "Hazel Testford");
            add(owner, "CDOP-2023-0002", 2);
            migrateTo("12");
            assertThat(text(owner, COMPARED.formatted("CDOP-2023-0001"))).isEqualTo("Testley, Rowan Testford, twin");
            assertThat(text(owner, COMPARED.formatted("CDOP-2023-0002"))).isEqualTo("-, -, -");
            assertThat(text(owner, "select count(*) from answer")).isEqualTo("8");
        }
    }

    @Test
    void takesAStoreWithoutAnyCase() throws SQLException {
        try (Connection owner = connections.creating()) {
            migrateTo("11");
            migrateTo("12");
            assertThat(text(owner, "select count(*) from case_file")).isEqualTo("0");
        }
    }

    private static void add(Connection owner, String number, int which) throws SQLException {
        execute(owner, "insert into case_file (case_number, row_version, stage, date_of_death, residence_area, reporting_area, date_notified) "
                + "values ('" + number + "', 3, 'notified', date '2023-07-14', 'E06000059', 'DORSET', date '2023-07-16')");
        execute(owner, "insert into form_instance (form_instance_id, case_number, form_code, form_version, opened_on, row_version, position) values ('"
                + new UUID(5, which) + "', '" + number + "', 'CDN', date '2022-04-01', date '2023-07-17', 0, 0)");
    }

    private static void answer(Connection owner, int which, String key, int row, String text) throws SQLException {
        execute(owner, "insert into answer (form_instance_id, field_key, occurrence, state, text_value) values ('"
                + new UUID(5, which) + "', '" + key + "', " + row + ", 'given', '" + text + "')");
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
