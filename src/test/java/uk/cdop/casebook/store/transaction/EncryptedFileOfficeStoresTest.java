package uk.cdop.casebook.store.transaction;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.store.database.OpenDatabase;

class EncryptedFileOfficeStoresTest extends OfficeStoresContract {

    @TempDir
    Path folder;

    @Override
    OpenDatabase newStore() {
        return MadeStore.openedIn(folder, dataKey);
    }
}
