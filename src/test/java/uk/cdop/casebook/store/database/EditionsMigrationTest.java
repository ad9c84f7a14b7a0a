package uk.cdop.casebook.store.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What V0027 makes of a store from before: nobody has signed anything off, and nothing has left. */
class EditionsMigrationTest {

    @Test
    void nobodyHasSignedOffAndTheCasesAreAsTheyWere() throws SQLException {
        try (OlderStore store = OlderStore.at(26)) {
            store.execute("insert into case_file (case_number, row_version, stage, date_of_death, residence_area, reporting_area, date_notified) "
                    + "values ('CDOP-2023-0001', 3, 'notified', date '2023-07-14', 'E06000059', 'DORSET', date '2023-07-16')");
            store.migrateTo(27);
            assertThat(store.text("select count(*) from disclosure_rule")).isEqualTo("0");
            assertThat(store.text("select count(*) from published_edition")).isEqualTo("0");
            assertThat(store.text("select count(*) from case_file")).isEqualTo("1");
        }
    }
}
