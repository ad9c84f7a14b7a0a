package uk.cdop.casebook.store.transaction;

import java.util.UUID;
import uk.cdop.casebook.store.database.H2Address;
import uk.cdop.casebook.store.database.H2Connections;

class InMemoryOfficeStoresTest extends OfficeStoresContract {

    private final String name = "contract-" + UUID.randomUUID();

    @Override
    H2Connections connections() {
        return new H2Connections(H2Address.memory(name), 1, dataKey);
    }
}
