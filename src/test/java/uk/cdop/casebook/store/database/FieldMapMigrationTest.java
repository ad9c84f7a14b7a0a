package uk.cdop.casebook.store.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What V0035 makes of a store whose office has a list of needed fields. */
class FieldMapMigrationTest {

    @Test
    void theListStaysAndNothingIsKnownOfWhereItsFieldsStandAtNcmd() throws SQLException {
        try (OlderStore store = OlderStore.at(34)) {
            store.execute("insert into return_field values ('CDN', 'sex', 'ALWAYS', 'seen', date '2024-04-01')");
            store.migrateTo(35);
            assertThat(store.text("select needed || '/' || mark || '/' || ncmd_field || '/' || coalesce(cast(ncmd_order as varchar), 'none') from return_field")).isEqualTo("ALWAYS/seen//none");
        }
    }
}
