package uk.cdop.casebook.store.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What V0033 makes of a store in which something was keyed: it stays keyed, of the case's own form, and other forms of the kind go beside it. */
class KeyingMigrationTest {

    private static final String OWN = "00000000-0000-0000-0000-000000000000";

    @Test
    void whatWasKeyedStaysKeyedOfTheCasesOwnFormAndAnotherFormOfTheKindGoesBesideIt() throws SQLException {
        try (OlderStore store = OlderStore.at(32)) {
            store.execute("insert into case_file (case_number, row_version, stage, date_of_death, residence_area, reporting_area, date_notified) "
                    + "values ('CDOP-2023-0001', 3, 'notified', date '2023-07-14', 'E06000059', 'DORSET', date '2023-07-16')");
            store.execute("insert into keyed_answer values ('CDOP-2023-0001', 'CDN', 'sex', 0, 1, 'given', 'F', 'Female (F)', timestamp with time zone '2024-03-01 12:00:00+00', 'A Person')");
            store.execute("insert into return_step values ('CDOP-2023-0001', 'CDN', 1, 'keyed', date '2024-03-01', timestamp with time zone '2024-03-01 12:00:00+00', 'A Person')");
            store.migrateTo(33);
            assertThat(store.text("select form_id || ' ' || answer_value || ' ' || keyed_by from keyed_answer")).isEqualTo(OWN + " F A Person");
            assertThat(store.text("select form_id || ' ' || kind from return_step")).isEqualTo(OWN + " keyed");
            store.execute("insert into return_step select case_number, form_code, step_number, kind, step_on, recorded_at, recorded_by, random_uuid() from return_step");
            assertThat(store.text("select count(*) from return_step")).isEqualTo("2");
        }
    }
}
