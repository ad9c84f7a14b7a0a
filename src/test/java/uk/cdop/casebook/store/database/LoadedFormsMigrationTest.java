package uk.cdop.casebook.store.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.forms.answer.FormCode;

/** What V0010 makes of a store that the migrations before it had filled. */
class LoadedFormsMigrationTest {

    @Test
    void keepsWhatWasThereAndTakesTheLongestCodeOfAForm() throws SQLException {
        try (OlderStore store = OlderStore.at(2)) {
            store.execute("insert into return_field values ('CDN', 'sex', 'ALWAYS', 'BG-M')");
            store.migrateTo(10);
            assertThat(store.text("select form_code || ' ' || field_key from return_field")).isEqualTo("CDN sex");
            store.execute("insert into return_field values ('" + FormCode.CHROMOSOMAL_GENETIC_CONGENITAL.code() + "', 'cg_diagnosis', 'NEVER', 'BG-M')");
            assertThat(store.text("select count(*) from return_field")).isEqualTo("2");
            assertThat(store.text("select count(*) from form_file")).isEqualTo("0");
        }
    }
}
