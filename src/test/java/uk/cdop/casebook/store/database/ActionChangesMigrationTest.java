package uk.cdop.casebook.store.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What V0014 and V0017 make of a store that the migrations before it had filled. */
class ActionChangesMigrationTest {

    @Test
    void keepsTheActionsOfBeforeThePanelWithoutAnOrigin() throws SQLException {
        try (OlderStore store = OlderStore.at(13)) {
            store.execute("insert into review_action (action_number, row_version, description, status) values ('ACT-2020-01', 4, 'Send the leaflet', 'open')");
            store.migrateTo(14);
            assertThat(store.text("select description || ' ' || row_version || ' ' || coalesce(meeting_number, '-') || coalesce(factor_code, '-') || coalesce(evidence, '-') from review_action"))
                    .isEqualTo("Send the leaflet 4 ---");
            assertThat(store.text("select count(*) from meeting_plan")).isEqualTo("0");
        }
    }

    @Test
    void keepsTheActionsAndBeginsWithoutChanges() throws SQLException {
        try (OlderStore store = OlderStore.at(16)) {
            store.execute("insert into review_action (action_number, row_version, description, status) values ('ACT-2020-01', 0, 'Send the leaflet', 'open')");
            store.migrateTo(17);
            assertThat(store.text("select description from review_action")).isEqualTo("Send the leaflet");
            assertThat(store.text("select count(*) from action_change")).isEqualTo("0");
        }
    }
}
