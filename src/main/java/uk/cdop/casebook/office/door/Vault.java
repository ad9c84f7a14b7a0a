package uk.cdop.casebook.office.door;

import java.util.function.Function;
import uk.cdop.casebook.office.permission.Permission;

/**
 * An open vault. Its records can be reached in two ways only, each with a permission in hand: reading, of which several
 * may go on at once, and the unit of work, of which there is one at a time.
 */
public interface Vault extends AutoCloseable {

    <T> T read(Permission permission, Function<Records, T> reading);

    /**
     * One unit of work: one lock, one transaction, its audit entries and its row versions; all is kept or nothing is.
     * A unit that writes without an audit entry is our mistake and is rolled back with an {@link IllegalStateException}.
     */
    <T> T change(Permission permission, Function<Records, T> change);

    /** Seals the vault and proves a backup; what goes wrong with the backup is told, never swallowed. */
    @Override
    void close();
}
