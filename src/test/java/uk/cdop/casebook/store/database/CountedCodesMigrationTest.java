package uk.cdop.casebook.store.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What V0028 makes of a store that has forms: the codes that statistics count, and none of a family's words. */
class CountedCodesMigrationTest {

    private static final UUID FORM = new UUID(5, 1);

    @Test
    void takesTheCodesThatWereGivenAndLeavesOutTheRest() throws SQLException {
        try (OlderStore store = OlderStore.at(26)) {
            store.execute("insert into case_file (case_number, row_version, stage, date_of_death, residence_area, reporting_area, date_notified) "
                    + "values ('CDOP-2023-0001', 3, 'notified', date '2023-07-14', 'E06000059', 'DORSET', date '2023-07-16')");
            store.execute("insert into form_instance (form_instance_id, case_number, form_code, form_version, opened_on, row_version, position) values ('"
                    + FORM + "', 'CDOP-2023-0001', 'CDR', date '2022-04-01', date '2023-07-17', 0, 1)");
            answer(store, "a_social_care_status_now", "given", "'child_in_need early_help'");
            answer(store, "event_types", "not_known", "null");
            answer(store, "d_family_questions", "given", "'Words that only the form keeps'");
            answer(store, "b_household_structure", "given", "'Something else'");
            store.migrateTo(28);
            assertThat(store.text("select codes from counted_code where field_key = 'a_social_care_status_now'")).isEqualTo("child_in_need early_help");
            assertThat(store.text("select codes from counted_code where field_key = 'd_family_questions'")).isEqualTo("said");
            assertThat(store.text("select count(*) from counted_code")).isEqualTo("2");
            assertThat(store.text("select count(*) from answer")).isEqualTo("4");
        }
    }

    @Test
    void takesAStoreWithoutAnyForm() throws SQLException {
        try (OlderStore store = OlderStore.at(26)) {
            store.migrateTo(28);
            assertThat(store.text("select count(*) from counted_code")).isEqualTo("0");
        }
    }

    private static void answer(OlderStore store, String key, String state, String value) throws SQLException {
        store.execute("insert into answer (form_instance_id, field_key, occurrence, state, text_value) values ('" + FORM + "', '" + key + "', 0, '" + state + "', " + value + ")");
    }
}
