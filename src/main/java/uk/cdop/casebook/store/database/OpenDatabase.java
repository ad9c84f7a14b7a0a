package uk.cdop.casebook.store.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import uk.cdop.casebook.store.failure.SqlFailures;

/**
 * A database held open by the administrator's one connection, which does what APP may not: migrations, forcing to disk,
 * copies and the shutdown.
 */
public final class OpenDatabase {

    private final H2Connections connections;
    private final Connection administrator;

    private OpenDatabase(H2Connections connections, Connection administrator) {
        this.connections = connections;
        this.administrator = administrator;
    }

    /** A new database with the newest schema and the user APP. */
    public static OpenDatabase create(H2Connections connections) {
        try {
            OpenDatabase database = new OpenDatabase(connections, connections.creating());
            Schema.migrate(connections);
            AppRights.makeUser(database.administrator, connections.userPassword(H2Connections.APP));
            AppRights.grant(database.administrator);
            return database;
        } catch (SQLException e) {
            throw SqlFailures.translated(e, "making a store");
        }
    }

    /** The same in a file, without the space that the steps of the schema left behind: some megabytes in every copy of a store that is nearly empty. */
    public static OpenDatabase createCompact(H2Connections connections) {
        try {
            create(connections).execute("shutdown compact");
        } catch (SQLException e) {
            throw SqlFailures.translated(e, "making a store");
        }
        return existing(connections);
    }

    /** An existing database, brought up to this program's schema; VAULT_NEWER, VAULT_DAMAGED or VAULT_IN_USE otherwise. */
    public static OpenDatabase open(H2Connections connections) {
        OpenDatabase database = existing(connections);
        boolean opened = false;
        try {
            if (Schema.requireKnown(database.administrator) < Schema.VERSION) {
                Schema.migrate(connections);
                AppRights.grant(database.administrator);
            }
            opened = true;
            return database;
        } catch (SQLException e) {
            throw SqlFailures.whileOpening(e);
        } finally {
            if (!opened) {
                database.abandon();
            }
        }
    }

    /** As it is, without a change of schema: for trying out a copy. */
    public static OpenDatabase existing(H2Connections connections) {
        try {
            return new OpenDatabase(connections, connections.administrator());
        } catch (SQLException e) {
            throw SqlFailures.whileOpening(e);
        }
    }

    public H2Connections connections() {
        return connections;
    }

    public Connection administrator() {
        return administrator;
    }

    /** H2 never forces a commit to the disk by itself. Source: design, security section 0, item 4. */
    public void forceToDisk() throws SQLException {
        execute("checkpoint sync");
    }

    /** A consistent copy of the encrypted file, zipped, taken while the database is open. */
    public void copyTo(Path zip) throws SQLException {
        try (PreparedStatement statement = administrator.prepareStatement("backup to ?")) {
            statement.setString(1, zip.toString());
            statement.execute();
        }
    }

    /** Ends every connection and closes the file. */
    public void shutDown() throws SQLException {
        execute("shutdown");
    }

    /** For a copy on trial: closes it, and tells where it cannot. */
    public void close() {
        try {
            shutDown();
        } catch (SQLException e) {
            throw SqlFailures.whileOpening(e);
        }
    }

    /** Closes what may not close properly any more, on the way to telling a worse failure. */
    public void abandon() {
        try {
            execute("shutdown immediately");
        } catch (SQLException alreadyGone) {
            // H2 answers every SHUTDOWN IMMEDIATELY on a broken database with an error, and the file is let go of all the same.
            return;
        }
    }

    private void execute(String sql) throws SQLException {
        try (PreparedStatement statement = administrator.prepareStatement(sql)) {
            statement.execute();
        }
    }
}
