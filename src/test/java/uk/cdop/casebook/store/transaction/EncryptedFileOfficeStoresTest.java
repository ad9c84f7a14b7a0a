package uk.cdop.casebook.store.transaction;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.store.database.H2Address;
import uk.cdop.casebook.store.database.H2Connections;

class EncryptedFileOfficeStoresTest extends OfficeStoresContract {

    @TempDir
    Path folder;

    @Override
    H2Connections connections() {
        return new H2Connections(H2Address.file(folder.resolve("cases.g1")), 1, dataKey);
    }
}
