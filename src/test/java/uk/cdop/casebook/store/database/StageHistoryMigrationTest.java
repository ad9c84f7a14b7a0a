package uk.cdop.casebook.store.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What V0032 makes of a store that has cases: their moves in one line, in their order. */
class StageHistoryMigrationTest {

    private static final String NUMBER = "CDOP-2023-0001";

    @Test
    void putsTheMovesOfACaseInOneLineInTheirOrderAndLeavesOutTheReasons() throws SQLException {
        try (OlderStore store = OlderStore.at(31)) {
            add(store, NUMBER);
            add(store, "CDOP-2023-0002");
            move(store, 2, "'accepted'", "gathering_information", "2023-07-20");
            move(store, 10, "'gathering_information'", "awaiting_cdrm", "2024-02-29");
            move(store, 0, "null", "notified", "2023-07-16");
            move(store, 1, "'notified'", "accepted", "2023-07-16");
            store.migrateTo(32);
            assertThat(store.text("select moves from stage_history where case_number = '" + NUMBER + "'")).isEqualTo(
                    ">notified@2023-07-16;notified>accepted@2023-07-16;accepted>gathering_information@2023-07-20;gathering_information>awaiting_cdrm@2024-02-29");
            assertThat(store.text("select count(*) from stage_history")).isEqualTo("1");
            assertThat(store.text("select count(*) from stage_change where reason is not null")).isEqualTo("4");
        }
    }

    private static void add(OlderStore store, String number) throws SQLException {
        store.execute("insert into case_file (case_number, row_version, stage, date_of_death, residence_area, reporting_area, date_notified) "
                + "values ('" + number + "', 3, 'notified', date '2023-07-14', 'E06000059', 'DORSET', date '2023-07-16')");
    }

    private static void move(OlderStore store, int position, String from, String to, String on) throws SQLException {
        store.execute("insert into stage_change (case_number, position, from_stage, to_stage, changed_on, reason) values ('%s', %d, %s, '%s', date '%s', 'A reason; with > and @')"
                .formatted(NUMBER, position, from, to, on));
    }
}
