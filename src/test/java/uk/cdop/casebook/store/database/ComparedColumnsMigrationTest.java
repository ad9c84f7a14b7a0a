package uk.cdop.casebook.store.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What V0012 makes of a store that has cases: the columns say what the answers said. */
class ComparedColumnsMigrationTest {

    private static final String COMPARED = "select coalesce(other_names, '-') || ', ' || coalesce(mother_name, '-') || ', ' || coalesce(multiple_birth, '-') "
            + "from case_file where case_number = '%s'";

    @Test
    void takesOtherNamesTheMotherAndTheKindOfBirthFromTheNotificationForm() throws SQLException {
        try (OlderStore store = OlderStore.at(11)) {
            add(store, "CDOP-2023-0001", 1);
            answer(store, 1, "child_aliases", 0, " Testley ");
            answer(store, 1, "multiple_birth", 0, "twin");
            answer(store, 1, "persons.relationship", 1, "father");
            answer(store, 1, "persons.name", 1, "Alder Testford");
            answer(store, 1, "persons.relationship", 2, "mother");
            answer(store, 1, "persons.name", 2, "Rowan Testford");
            answer(store, 1, "persons.relationship", 3, "mother");
            answer(store, 1, "persons.name", 3, "Hazel Testford");
            add(store, "CDOP-2023-0002", 2);
            store.migrateTo(12);
            assertThat(store.text(COMPARED.formatted("CDOP-2023-0001"))).isEqualTo("Testley, Rowan Testford, twin");
            assertThat(store.text(COMPARED.formatted("CDOP-2023-0002"))).isEqualTo("-, -, -");
            assertThat(store.text("select count(*) from answer")).isEqualTo("8");
        }
    }

    @Test
    void takesAStoreWithoutAnyCase() throws SQLException {
        try (OlderStore store = OlderStore.at(11)) {
            store.migrateTo(12);
            assertThat(store.text("select count(*) from case_file")).isEqualTo("0");
        }
    }

    private static void add(OlderStore store, String number, int which) throws SQLException {
        store.execute("insert into case_file (case_number, row_version, stage, date_of_death, residence_area, reporting_area, date_notified) "
                + "values ('" + number + "', 3, 'notified', date '2023-07-14', 'E06000059', 'DORSET', date '2023-07-16')");
        store.execute("insert into form_instance (form_instance_id, case_number, form_code, form_version, opened_on, row_version, position) values ('"
                + new UUID(5, which) + "', '" + number + "', 'CDN', date '2022-04-01', date '2023-07-17', 0, 0)");
    }

    private static void answer(OlderStore store, int which, String key, int row, String text) throws SQLException {
        store.execute("insert into answer (form_instance_id, field_key, occurrence, state, text_value) values ('"
                + new UUID(5, which) + "', '" + key + "', " + row + ", 'given', '" + text + "')");
    }
}
