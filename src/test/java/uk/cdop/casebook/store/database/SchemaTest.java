package uk.cdop.casebook.store.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.store.secret.DataKey;

class SchemaTest {

    private final H2Connections connections =
            new H2Connections(H2Address.memory("schema-" + UUID.randomUUID()), 1, new DataKey(new UUID(1, 2), new byte[DataKey.BYTES]));

    @Test
    void isAsNewAsTheNewestMigration() throws Exception {
        Path migrations = Path.of(Schema.class.getResource("/db/migration").toURI());
        try (Stream<Path> files = Files.list(migrations)) {
            assertThat(files.mapToInt(file -> Integer.parseInt(file.getFileName().toString().substring(1, 5))).max()).hasValue(Schema.VERSION);
        }
    }

    @Test
    void isKnownByANewStore() throws SQLException {
        OpenDatabase database = OpenDatabase.create(connections);
        assertThat(Schema.versionOf(database.administrator())).isEqualTo(Schema.VERSION);
        database.close();
    }

    @Test
    void opensItsAddressesWithTheMeasuredSettingsOnly() {
        H2Address address = H2Address.file(Path.of("/vault/store/cases.g1"));
        assertThat(address.forAdministration()).contains(";CIPHER=AES", ";WRITE_DELAY=0", ";TRACE_LEVEL_FILE=0", ";TRACE_LEVEL_SYSTEM_OUT=0",
                ";DB_CLOSE_ON_EXIT=FALSE", ";FILE_LOCK=FS", ";IFEXISTS=TRUE");
        assertThat(address.forCreating()).doesNotContain("IFEXISTS");
        assertThat(address.forWork()).isEqualTo("jdbc:h2:file:/vault/store/cases.g1;CIPHER=AES;IFEXISTS=TRUE");
        assertThat(Stream.of(address.forAdministration(), address.forWork())).allSatisfy(url ->
                assertThat(url).doesNotContain("RETENTION_TIME").doesNotContain("AUTO_SERVER"));
    }
}
