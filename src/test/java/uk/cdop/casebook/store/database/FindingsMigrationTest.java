package uk.cdop.casebook.store.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What V0015, V0016, V0018 and V0021 make of a store that the migrations before them had filled. */
class FindingsMigrationTest {

    private static final String MEETING = "PANEL-2024-01";

    private static OlderStore planned(int version) throws SQLException {
        OlderStore store = OlderStore.at(version);
        store.execute("insert into case_file (case_number, row_version, stage, date_of_death, residence_area, reporting_area, date_notified) "
                + "values ('CDOP-2023-0001', 7, 'reviewed', date '2023-07-14', 'E06000059', 'dorset', date '2023-07-16')");
        store.execute("insert into meeting_plan (meeting_number, row_version, meets_on, starts_at, minutes_planned, kind, state) "
                + "values ('" + MEETING + "', 2, date '2024-02-29', time '09:30:00', 180, 'general', 'planned')");
        store.execute("insert into review_action (action_number, row_version, case_number, description, status, meeting_number, factor_code) "
                + "values ('ACT-2024-01', 1, 'CDOP-2023-0001', 'Send the leaflet', 'open', '" + MEETING + "', 'D_COMMUNICATION')");
        return store;
    }

    private static void assertKept(OlderStore store) throws SQLException {
        assertThat(store.text("select case_number || ' ' || row_version || ' ' || stage from case_file")).isEqualTo("CDOP-2023-0001 7 reviewed");
        assertThat(store.text("select row_version || ' ' || meets_on || ' ' || state from meeting_plan")).isEqualTo("2 2024-02-29 planned");
        assertThat(store.text("select description || ' ' || factor_code from review_action")).isEqualTo("Send the leaflet D_COMMUNICATION");
    }

    private static void assertEmpty(OlderStore store, String... tables) throws SQLException {
        for (String table : tables) {
            assertThat(store.text("select count(*) from " + table)).as(table).isEqualTo("0");
        }
    }

    @Test
    void aPlannedMeetingHasNoPapersYet() throws SQLException {
        try (OlderStore store = planned(14)) {
            store.migrateTo(15);
            assertKept(store);
            assertEmpty(store, "panel_pack", "pack_piece", "pack_section", "pack_late_paper", "pack_mask", "pack_hit", "pack_copy");
            store.execute("insert into panel_pack (meeting_number, row_version, built_at, built_by) values ('" + MEETING + "', 0, timestamp with time zone '2024-02-19 09:00:00+00', 'A Clerk')");
            store.execute("insert into pack_late_paper values ('" + MEETING + "', 1, 'CDOP-2023-0001', 'A report', 'Words', date '2024-02-20', 'A Clerk')");
            assertThat(store.text("select title from pack_late_paper")).isEqualTo("A report");
        }
    }

    @Test
    void aReviewedCaseKeepsItsAnalysisWithoutASignOffOrAVersion() throws SQLException {
        try (OlderStore store = planned(15)) {
            store.execute("insert into analysis (case_number, review_date, form_version, category, modifiability, cause_state, summary_state, learning_state) "
                    + "values ('CDOP-2023-0001', date '2024-02-29', date '2021-04-01', 'CAT05_ACUTE', 'MOD_YES', 'not_asked', 'not_asked', 'not_asked')");
            store.migrateTo(16);
            assertKept(store);
            assertThat(store.text("select category || ' ' || review_date from analysis")).isEqualTo("CAT05_ACUTE 2024-02-29");
            assertEmpty(store, "factor_response", "analysis_sign_off", "sign_off_reason", "analysis_version", "analysis_version_answer");
        }
    }

    @Test
    void anActionHasItsOwnCaseOnlyAndNothingIsReturnedYet() throws SQLException {
        try (OlderStore store = planned(17)) {
            store.execute("insert into analysis_version values ('CDOP-2023-0001', 1, timestamp with time zone '2024-03-04 12:00:00+00', 'A Clerk', 'A slip')");
            store.migrateTo(18);
            assertKept(store);
            assertThat(store.text("select reason from analysis_version")).isEqualTo("A slip");
            assertEmpty(store, "action_case", "analysis_return");
        }
    }

    @Test
    void nothingIsMadeUpOfWhatLeftBeforeAndTheDetailOfAFactorStays() throws SQLException {
        try (OlderStore store = planned(19)) {
            store.execute("insert into analysis (case_number, review_date, form_version, category, modifiability, cause_state, summary_state, learning_state) "
                    + "values ('CDOP-2023-0001', date '2024-02-29', date '2021-04-01', 'CAT05_ACUTE', 'MOD_YES', 'not_asked', 'not_asked', 'not_asked')");
            store.execute("insert into analysis_factor values ('CDOP-2023-0001', 1, 'D', 'D_COMMUNICATION', 'A message was lost', 2, true)");
            store.migrateTo(21);
            assertKept(store);
            assertThat(store.text("select detail || ' ' || factor_code from analysis_factor")).isEqualTo("A message was lost D_COMMUNICATION");
            assertEmpty(store, "let_stand");
            store.execute("insert into let_stand values (1, 'BRIEFING', 'briefing-2024-03-01.docx', 'Paragraph 2', 'STREET', 'CDOP-2023-0001', true, 'A common word', 'A Clerk', date '2024-03-01')");
            assertThat(store.text("select reason || ' ' || case_number from let_stand")).isEqualTo("A common word CDOP-2023-0001");
        }
    }
}
