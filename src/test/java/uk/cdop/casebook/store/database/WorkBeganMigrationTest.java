package uk.cdop.casebook.store.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What V0013 makes of a store that the migrations before it had filled. */
class WorkBeganMigrationTest {

    @Test
    void keepsTheOfficesLimitsAndSetsNoDay() throws SQLException {
        try (OlderStore store = OlderStore.at(12)) {
            store.execute("insert into time_limit values ('lim_cdrm', 0, 'Child death review meeting', 'DEATH', 4, 'MONTHS', 'local', 'local')");
            store.migrateTo(13);
            assertThat(store.text("select amount from time_limit")).isEqualTo("4");
            assertThat(store.text("select count(*) from office_start")).isEqualTo("0");
            assertThat(store.text("select count(*) from ncmd_told")).isEqualTo("0");
        }
    }
}
