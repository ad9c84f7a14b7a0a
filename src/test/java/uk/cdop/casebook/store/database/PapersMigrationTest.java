package uk.cdop.casebook.store.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What V0019 makes of the papers that were built before it. */
class PapersMigrationTest {

    private static final String PACK = "insert into panel_pack (meeting_number, row_version, built_at, built_by) values ('%s', 2, timestamp with time zone '2024-03-01 09:30:00+00:00', 'Sample Person')";

    @Test
    void keepsThePapersAndTakesThoseOfAMeetingThatWasOnlyRecorded() throws SQLException {
        try (OlderStore store = OlderStore.at(17)) {
            store.execute("insert into meeting_plan (meeting_number, row_version, meets_on, starts_at, minutes_planned, kind, state) values ('PANEL-2024-01', 0, date '2024-02-29', time '09:30:00', 180, 'general', 'planned')");
            store.execute(PACK.formatted("PANEL-2024-01"));
            store.execute("insert into pack_section (meeting_number, position, section_key, first_page, page_span) values ('PANEL-2024-01', 0, 'CDOP-2023-0001', 2, 3)");
            store.migrateTo(19);
            assertThat(store.text("select row_version || ' ' || built_by from panel_pack")).isEqualTo("2 Sample Person");
            assertThat(store.text("select first_page from pack_section")).isEqualTo("2");
            store.execute(PACK.formatted("PANEL-2019-01"));
            assertThat(store.text("select count(*) from panel_pack")).isEqualTo("2");
        }
    }
}
