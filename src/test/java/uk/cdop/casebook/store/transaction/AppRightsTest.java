package uk.cdop.casebook.store.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.cdop.casebook.store.database.H2Address;
import uk.cdop.casebook.store.database.H2Connections;
import uk.cdop.casebook.store.database.OpenDatabase;
import uk.cdop.casebook.store.secret.DataKey;

/** The user that all of the program's statements run as can do nothing but read and write rows. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AppRightsTest {

    @TempDir
    static Path folder;

    private OpenDatabase database;
    private Connection app;

    @BeforeAll
    void openStore() throws Exception {
        DataKey dataKey = new DataKey(new UUID(1, 2), new byte[DataKey.BYTES]);
        H2Connections connections = new H2Connections(H2Address.file(folder.resolve("cases.g1")), 1, dataKey);
        database = OpenDatabase.create(connections);
        app = connections.forWriting();
    }

    @AfterAll
    void closeStore() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "call file_read('/etc/hostname', null)",
        "call file_write(stringtoutf8('x'), '%s/written')",
        "select * from csvread('/etc/passwd')",
        "call csvwrite('%s/written.csv', 'select 1')",
        "script to '%s/script.sql'",
        "script",
        "runscript from '/etc/hostname'",
        "backup to '%s/backup.zip'",
        "create alias ran for 'java.lang.System.getProperty(java.lang.String)'",
        "create alias ran as 'void ran() { }'",
        "create trigger seen after insert on case_file call 'org.h2.api.Trigger'",
        "create linked table away('org.h2.Driver', 'jdbc:h2:mem:away', 'sa', '', 'x')",
        "call link_schema('away', '', 'jdbc:h2:mem:away', 'sa', '', 'PUBLIC')",
        "create user other password 'x' admin",
        "alter user app admin true",
        "alter user keeper set password 'x'",
        "grant all on schema public to app",
        "drop user keeper",
        "create table mine (a int)",
        "drop table case_file",
        "alter table case_file add column more int",
        "truncate table audit_entry",
        "create index more on case_file (sex)",
        "create schema other",
        "set trace_level_file 3",
        "set write_delay 500",
        "set ignorecase true",
        "checkpoint sync",
        "shutdown",
        "update audit_entry set chain = ''",
        "delete from audit_entry",
        "merge into audit_entry (audit_number) key (audit_number) values (1)",
        "update vault_fact set fact_value = '0'",
        "insert into vault_fact values ('a', 'b')",
        "delete from vault_fact",
        "select * from \"flyway_schema_history\"",
        "delete from \"flyway_schema_history\"",
        "create aggregate more for 'org.h2.api.Aggregate'",
        "create domain more as int",
        "select * from information_schema.settings where exists (select * from csvread('/etc/passwd'))"
    })
    void refuses(String statement) throws Exception {
        Throwable thrown = catchThrowable(() -> execute(statement.formatted(folder)));
        assertThat(thrown).isInstanceOfSatisfying(SQLException.class, refused ->
                assertThat(refused.getErrorCode()).as(statement).isIn(90040, 90096, 90002));
        app.rollback();
        assertThat(Files.list(folder).map(Path::getFileName).map(Path::toString)).containsExactly("cases.g1.mv.db");
    }

    private void execute(String statement) throws SQLException {
        try (PreparedStatement prepared = app.prepareStatement(statement)) {
            prepared.execute();
        }
    }

    @Test
    void writesThroughToTheDiskWithoutDelayAndWithoutTrace() throws Exception {
        assertThat(setting("WRITE_DELAY")).isEqualTo("0");
        assertThat(setting("TRACE_LEVEL_FILE")).isIn("0", null);
    }

    private String setting(String name) throws SQLException {
        try (PreparedStatement prepared = database.administrator().prepareStatement(
                "select setting_value from information_schema.settings where setting_name = ?")) {
            prepared.setString(1, name);
            try (ResultSet result = prepared.executeQuery()) {
                return result.next() ? result.getString(1) : null;
            }
        }
    }
}
