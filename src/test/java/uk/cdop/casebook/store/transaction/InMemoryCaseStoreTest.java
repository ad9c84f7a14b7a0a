package uk.cdop.casebook.store.transaction;

import java.util.UUID;
import uk.cdop.casebook.store.database.H2Address;
import uk.cdop.casebook.store.database.H2Connections;
import uk.cdop.casebook.store.database.OpenDatabase;

class InMemoryCaseStoreTest extends CaseStoreContract {

    private final String name = "contract-" + UUID.randomUUID();

    @Override
    OpenDatabase newStore() {
        return OpenDatabase.create(new H2Connections(H2Address.memory(name), 1, dataKey));
    }
}
