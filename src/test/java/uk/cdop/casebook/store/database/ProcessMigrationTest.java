package uk.cdop.casebook.store.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** A store from before processes were followed keeps its holds. */
class ProcessMigrationTest {

    private static final String STORE = "jdbc:h2:mem:before-processes;DB_CLOSE_DELAY=-1";

    private static void migrate(String target) {
        Flyway.configure().dataSource(STORE, "sa", "").locations("classpath:db/migration").target(target).load().migrate();
    }

    @Test
    void keepsTheHoldsOfAnOlderStoreAndFollowsNothingOfThemYet() throws SQLException {
        migrate("6");
        try (Connection store = DriverManager.getConnection(STORE, "sa", ""); Statement statement = store.createStatement()) {
            statement.execute("insert into case_file (case_number, row_version, stage, date_of_death, residence_area, reporting_area, date_notified)"
                    + " values ('CDOP-2023-0001', 1, 'notified', date '2023-07-14', 'E06000059', 'DORSET', date '2023-07-16')");
            statement.execute("insert into hold (hold_id, case_number, kind, opened_on, blocks_cdrm, blocks_panel)"
                    + " values (random_uuid(), 'CDOP-2023-0001', 'inquest', date '2023-07-15', false, true)");
            migrate("7");
            try (ResultSet hold = statement.executeQuery("select kind, blocks_panel, process_reference, contact, checked_on, block_reason from hold")) {
                assertThat(hold.next()).isTrue();
                assertThat(hold.getString(1)).isEqualTo("inquest");
                assertThat(hold.getBoolean(2)).isTrue();
                assertThat(hold.getString(3)).isNull();
                assertThat(hold.getString(4)).isNull();
                assertThat(hold.getDate(5)).isNull();
                assertThat(hold.getString(6)).isNull();
                assertThat(hold.next()).isFalse();
            }
        }
    }
}
