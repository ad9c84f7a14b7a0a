package uk.cdop.casebook.store.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What V0002 makes of a store that V0001 had filled. */
class FormsOfACaseMigrationTest {

    private static final String FORM = "00000000-0000-0001-0000-000000000002";

    @Test
    void keepsEveryFormAndAnswerAndAdmitsSeveralFormsOfOneCode() throws SQLException {
        try (OlderStore store = OlderStore.at(1)) {
            store.execute("insert into case_file (case_number, row_version, stage, date_of_death, residence_area, reporting_area, date_notified) "
                    + "values ('CDOP-2023-0001', 3, 'notified', date '2023-07-14', 'E06000059', 'DORSET', date '2023-07-16')");
            store.execute("insert into form_instance values ('" + FORM + "', 'CDOP-2023-0001', 'CDN', date '2022-04-01', date '2023-07-16', null)");
            store.execute("insert into answer values ('" + FORM + "', 'sex', 0, 'given', 'F', null, null, null)");
            store.execute("insert into answer values ('" + FORM + "', 'gestation_weeks', 0, 'given', null, 39, null, null)");
            store.execute("insert into answer values ('" + FORM + "', 'home_cdop', 0, 'not_applicable', null, null, null, null)");
            store.migrateTo(2);
            assertThat(store.text("select form_code || ' ' || form_version || ' ' || row_version || ' ' || position from form_instance"))
                    .isEqualTo("CDN 2022-04-01 0 0");
            assertThat(store.text("select text_value from answer where field_key = 'sex'")).isEqualTo("F");
            assertThat(store.text("select number_value from answer where field_key = 'gestation_weeks'")).isEqualTo("39");
            assertThat(store.text("select state from answer where field_key = 'home_cdop'")).isEqualTo("not_applicable");
            store.execute(another(1));
            store.execute(another(2));
            assertThat(store.text("select count(*) from form_instance where form_code = 'CDR'")).isEqualTo("2");
        }
    }

    @Test
    void takesAStoreWithoutAnyCase() throws SQLException {
        try (OlderStore store = OlderStore.at(1)) {
            store.migrateTo(2);
            assertThat(store.text("select count(*) from form_instance")).isEqualTo("0");
        }
    }

    private static String another(int which) {
        return "insert into form_instance (form_instance_id, case_number, form_code, form_version, opened_on, row_version, position) values ('"
                + new UUID(5, which) + "', 'CDOP-2023-0001', 'CDR', date '2022-04-01', date '2023-07-17', 0, " + which + ")";
    }
}
