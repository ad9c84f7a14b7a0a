package uk.cdop.casebook.store.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What V0025 makes of a store that the migrations before it had filled. */
class ReturnRegisterMigrationTest {

    @Test
    void theOfficesListOfNeededFieldsHoldsFromTheFirstDayAndNothingCountsAsKeyed() throws SQLException {
        try (OlderStore store = OlderStore.at(22)) {
            store.execute("insert into return_field values ('CDN', 'sex', 'ALWAYS', 'seen')");
            store.migrateTo(25);
            assertThat(store.text("select cast(valid_from as varchar) from return_field where field_key = 'sex'")).isEqualTo("2019-04-01");
            store.execute("insert into return_field values ('CDN', 'sex', 'NEVER', 'seen', date '2024-04-01')");
            assertThat(store.text("select count(*) from return_field")).isEqualTo("2");
            assertThat(store.text("select count(*) from keyed_answer")).isEqualTo("0");
            assertThat(store.text("select count(*) from return_step")).isEqualTo("0");
            assertThat(store.text("select count(*) from reported_count")).isEqualTo("0");
        }
    }
}
