package uk.cdop.casebook.store.transaction;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.exception.DataAccessException;
import uk.cdop.casebook.office.door.NewId;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.store.audit.Actor;
import uk.cdop.casebook.store.database.OpenDatabase;
import uk.cdop.casebook.store.failure.SqlFailures;
import uk.cdop.casebook.store.failure.VaultFailures;
import uk.cdop.casebook.store.secret.DataKey;

/**
 * The only way to the rows of an open store: readings, and one unit of work at a time. With two writers at once H2 was
 * seen to damage its file, so there is one lock. Source: design, security sections 0 and 6.3.
 */
public final class Transactions {

    private static final String AUDIT_KEY = "audit";

    private final OpenDatabase database;
    private final Today today;
    private final NewId newId;
    private final byte[] chainKey;
    private final Connection writing;
    private final ReadConnections readings;
    private final ReentrantLock writer = new ReentrantLock(true);
    private volatile OfficeFailure unusable;

    public Transactions(OpenDatabase database, Today today, NewId newId, DataKey dataKey) {
        this.database = database;
        this.today = today;
        this.newId = newId;
        this.chainKey = dataKey.derive(AUDIT_KEY);
        this.writing = connected(database);
        this.readings = new ReadConnections(database.connections());
    }

    private static Connection connected(OpenDatabase database) {
        try {
            return database.connections().forWriting();
        } catch (SQLException e) {
            throw SqlFailures.whileOpening(e);
        }
    }

    public <T> T read(Actor actor, Function<Records, T> reading) {
        requireUsable();
        StatementWatch watch = StatementWatch.ofReading();
        Connection connection = readings.borrow();
        try {
            requireUsable();
            return reading.apply(new JooqRecords(connection, watch, actor, today, newId, chainKey));
        } catch (DataAccessException e) {
            throw SqlFailures.translated(e, watch.place());
        } finally {
            watch.end();
            readings.giveBack(connection);
        }
    }

    public <T> T change(Actor actor, Function<Records, T> change) {
        return alone(() -> keptOrUndone(actor, change));
    }

    /** Runs with no unit of work going on: for a copy of the whole store. */
    public <T> T alone(Supplier<T> work) {
        if (writer.isHeldByCurrentThread()) {
            throw new IllegalStateException("a unit of work was begun inside another");
        }
        writer.lock();
        try {
            requireUsable();
            return work.get();
        } finally {
            writer.unlock();
        }
    }

    private void requireUsable() {
        if (unusable != null) {
            throw unusable;
        }
    }

    private <T> T keptOrUndone(Actor actor, Function<Records, T> change) {
        StatementWatch watch = StatementWatch.ofChange();
        JooqRecords records = new JooqRecords(writing, watch, actor, today, newId, chainKey);
        boolean kept = false;
        try {
            T result = change.apply(records);
            requireAudited(watch, records);
            commit(watch);
            kept = true;
            return result;
        } catch (DataAccessException e) {
            throw watch.seen(SqlFailures.translated(e, watch.place()));
        } finally {
            watch.end();
            if (!kept) {
                rollBack(watch);
            }
            watch.failure().ifPresent(failure -> unusable = failure);
        }
    }

    private static void requireAudited(StatementWatch watch, JooqRecords records) {
        if (watch.written() > 0 && records.auditEntriesMade() == 0) {
            throw new IllegalStateException("a unit of work wrote without an audit entry, and was undone");
        }
    }

    // The commit is in the hands of the operating system before it returns; the forcing is for a power cut.
    private void commit(StatementWatch watch) {
        try {
            writing.commit();
            if (watch.written() > 0) {
                database.forceToDisk();
            }
        } catch (SQLException e) {
            throw watch.seen(SqlFailures.translated(e, watch.place()));
        }
    }

    // What was thrown first is what is told; a store that cannot even undo takes no more changes.
    private void rollBack(StatementWatch watch) {
        try {
            writing.rollback();
        } catch (SQLException e) {
            watch.seen(VaultFailures.couldNotSave());
        }
    }

    /** True after a failure of disk or file: nothing more is read or written. */
    public boolean isBroken() {
        return unusable != null;
    }

    /** Lets the work that goes on finish, and none begin. */
    public void end() {
        writer.lock();
        try {
            unusable = VaultFailures.closedAlready();
            readings.awaitEnd();
            Arrays.fill(chainKey, (byte) 0);
        } finally {
            writer.unlock();
        }
    }
}
