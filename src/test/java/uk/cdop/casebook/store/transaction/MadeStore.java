package uk.cdop.casebook.store.transaction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import uk.cdop.casebook.store.database.H2Address;
import uk.cdop.casebook.store.database.H2Connections;
import uk.cdop.casebook.store.database.OpenDatabase;
import uk.cdop.casebook.store.folder.SafeFile;
import uk.cdop.casebook.store.secret.DataKey;

/** One new encrypted store file, made when it is first wanted and copied from then on: making one takes longer than most tests. */
final class MadeStore {

    private static final String NAME = "cases.g1";

    private static byte[] made;

    private MadeStore() {}

    static H2Connections connections(Path folder, DataKey dataKey) {
        return new H2Connections(H2Address.file(folder.resolve(NAME)), 1, dataKey);
    }

    static OpenDatabase openedIn(Path folder, DataKey dataKey) {
        try {
            Files.write(folder.resolve(NAME + ".mv.db"), made(dataKey));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return OpenDatabase.open(connections(folder, dataKey));
    }

    private static synchronized byte[] made(DataKey dataKey) throws IOException {
        if (made == null) {
            Path folder = Files.createTempDirectory("made-store");
            OpenDatabase.create(connections(folder, dataKey)).close();
            made = Files.readAllBytes(folder.resolve(NAME + ".mv.db"));
            SafeFile.deleteTree(folder);
        }
        return made;
    }
}
