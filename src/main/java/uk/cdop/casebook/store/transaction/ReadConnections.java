package uk.cdop.casebook.store.transaction;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import uk.cdop.casebook.store.database.H2Connections;
import uk.cdop.casebook.store.failure.SqlFailures;

/** A few connections for readings that go on at once; made when first needed, and given back clean. */
final class ReadConnections {

    private static final int AT_ONCE = 4;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final H2Connections connections;
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final Deque<Connection> idle = new ArrayDeque<>();

    ReadConnections(H2Connections connections) {
        this.connections = connections;
    }

    Connection borrow() {
        places.acquireUninterruptibly();
        boolean borrowed = false;
        try {
            Connection connection = nextIdle();
            Connection usable = connection == null ? connections.forReading() : connection;
            borrowed = true;
            return usable;
        } catch (SQLException e) {
            throw SqlFailures.translated(e, "a reading");
        } finally {
            if (!borrowed) {
                places.release();
            }
        }
    }

    private synchronized Connection nextIdle() {
        return idle.poll();
    }

    private synchronized void keep(Connection connection) {
        idle.push(connection);
    }

    /** Ending the transaction lets go of the state of the store that the reading saw. */
    void giveBack(Connection connection) {
        try {
            connection.rollback();
            keep(connection);
        } catch (SQLException e) {
            throw SqlFailures.translated(e, "a reading");
        } finally {
            places.release();
        }
    }

    /** Waits until the readings that go on have ended, but not for ever: a shutdown ends the rest. */
    void awaitEnd() {
        try {
            if (places.tryAcquire(AT_ONCE, LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS)) {
                places.release(AT_ONCE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
