package uk.cdop.casebook.testkit;

import java.util.function.Function;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Vault;
import uk.cdop.casebook.office.permission.Permission;

/** A vault in memory: readings, and units of work that are taken back whole where they fail or leave no audit entry. */
public final class FakeVault implements Vault {

    private final FakeRecords records = new FakeRecords();
    private boolean open = true;

    /** The records themselves, to lay out a test and to look at afterwards. */
    public FakeRecords records() {
        return records;
    }

    @Override
    public <T> T read(Permission permission, Function<Records, T> reading) {
        requireOpen();
        FakeRecords.State before = records.state();
        T result = reading.apply(records);
        if (!before.equals(records.state())) {
            records.restore(before);
            throw new IllegalStateException("a reading wrote");
        }
        return result;
    }

    @Override
    public <T> T change(Permission permission, Function<Records, T> change) {
        requireOpen();
        FakeRecords.State before = records.state();
        boolean kept = false;
        try {
            records.actAs(permission);
            T result = change.apply(records);
            if (!before.equals(records.state()) && records.state().events().size() == before.events().size()) {
                throw new IllegalStateException("a unit of work wrote without an audit entry");
            }
            kept = true;
            return result;
        } finally {
            if (!kept) {
                records.restore(before);
            }
        }
    }

    private void requireOpen() {
        if (!open) {
            throw new IllegalStateException("the vault is closed");
        }
    }

    @Override
    public void close() {
        open = false;
    }
}
