package uk.cdop.casebook.store.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What V0026, V0029 and V0034 make of a store that has cases: what the statistics count says what the notification form said. */
class CountedColumnsMigrationTest {

    private static final String COUNTED = "select coalesce(ethnic_category, '-') || ', ' || coalesce(place_of_death, '-') || ', ' || coalesce(joint_response, '-') || ', ' "
            + "|| coalesce(cast(gestation_weeks as varchar(20)), '-') || ', ' || coalesce(cast(birth_weight_grams as varchar(20)), '-') || ', ' "
            + "|| coalesce(cast(time_of_death as varchar(20)), '-') from case_file where case_number = '%s'";

    @Test
    void takesWhatWasSaidAndLeavesEmptyWhatWasNot() throws SQLException {
        try (OlderStore store = OlderStore.at(22)) {
            add(store, "CDOP-2023-0001", 1);
            answer(store, 1, "ethnic_category", "given", "text_value", "'A'");
            answer(store, 1, "place_of_death_type", "given", "text_value", "'neonatal_unit'");
            answer(store, 1, "jar_triggered", "not_known", "text_value", "null");
            answer(store, 1, "gestation_weeks", "given", "number_value", "25");
            answer(store, 1, "birth_weight_g", "given", "number_value", "99999999999");
            answer(store, 1, "time_of_death", "given", "time_value", "time '03:15:00'");
            add(store, "CDOP-2023-0002", 2);
            store.migrateTo(26);
            assertThat(store.text(COUNTED.formatted("CDOP-2023-0001"))).isEqualTo("A, neonatal_unit, -, 25, 99999999999, 03:15:00");
            assertThat(store.text(COUNTED.formatted("CDOP-2023-0002"))).isEqualTo("-, -, -, -, -, -");
            assertThat(store.text("select count(*) from answer")).isEqualTo("6");
        }
    }

    @Test
    void takesWhereAChildDiedAndWhoseHomePanelReviews() throws SQLException {
        try (OlderStore store = OlderStore.at(26)) {
            add(store, "CDOP-2023-0001", 1);
            answer(store, 1, "area_of_death", "given", "text_value", "'wales'");
            answer(store, 1, "home_cdop", "not_applicable", "text_value", "null");
            add(store, "CDOP-2023-0002", 2);
            answer(store, 2, "home_cdop", "given", "text_value", "'" + "p".repeat(400) + "'");
            store.migrateTo(29);
            String placed = "select coalesce(area_of_death, '-') || ', ' || coalesce(cast(length(home_cdop) as varchar(5)), '-') from case_file where case_number = 'CDOP-2023-000%d'";
            assertThat(store.text(placed.formatted(1))).isEqualTo("wales, -");
            assertThat(store.text(placed.formatted(2))).isEqualTo("-, 200");
        }
    }

    @Test
    void takesWhereTheEventHappenedAndTellsNotKnownFromNotAsked() throws SQLException {
        try (OlderStore store = OlderStore.at(33)) {
            for (int which = 1; which <= 4; which++) {
                add(store, "CDOP-2023-000" + which, which);
            }
            answer(store, 1, "event_location_type", "given", "text_value", "'inland_water'");
            answer(store, 2, "event_location_type", "refused", "text_value", "null");
            answer(store, 3, "event_location_type", "not_applicable", "text_value", "null");
            answer(store, 4, "place_of_death_type", "given", "text_value", "'hospice'");
            store.migrateTo(34);
            String placed = "select coalesce(place_of_event, '-') from case_file where case_number = 'CDOP-2023-000%d'";
            assertThat(store.text(placed.formatted(1))).isEqualTo("inland_water");
            assertThat(store.text(placed.formatted(2))).isEqualTo("not_known");
            assertThat(store.text(placed.formatted(3))).isEqualTo("-");
            assertThat(store.text(placed.formatted(4))).isEqualTo("-");
        }
    }

    @Test
    void takesAStoreWithoutAnyCase() throws SQLException {
        try (OlderStore store = OlderStore.at(22)) {
            store.migrateTo(26);
            assertThat(store.text("select count(*) from case_file")).isEqualTo("0");
        }
    }

    private static void add(OlderStore store, String number, int which) throws SQLException {
        store.execute("insert into case_file (case_number, row_version, stage, date_of_death, residence_area, reporting_area, date_notified) "
                + "values ('" + number + "', 3, 'notified', date '2023-07-14', 'E06000059', 'DORSET', date '2023-07-16')");
        store.execute("insert into form_instance (form_instance_id, case_number, form_code, form_version, opened_on, row_version, position) values ('"
                + new UUID(5, which) + "', '" + number + "', 'CDN', date '2022-04-01', date '2023-07-17', 0, 0)");
    }

    private static void answer(OlderStore store, int which, String key, String state, String column, String value) throws SQLException {
        store.execute("insert into answer (form_instance_id, field_key, occurrence, state, " + column + ") values ('"
                + new UUID(5, which) + "', '" + key + "', 0, '" + state + "', " + value + ")");
    }
}
