package uk.cdop.casebook.store.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Properties;
import org.h2.Driver;
import uk.cdop.casebook.store.secret.DataKey;

/**
 * Makes connections to one database: the administrator's, who owns the tables, and those of APP, who may only read and
 * write rows. Passwords are derived anew for each and wiped by the driver; none is ever a string.
 */
public final class H2Connections {

    static final String ADMINISTRATOR = "KEEPER";
    static final String APP = "APP";
    /** H2's number for readings that see the whole store as it was at their first statement. */
    private static final int SNAPSHOT = 6;

    private final H2Address address;
    private final int generation;
    private final DataKey dataKey;

    public H2Connections(H2Address address, int generation, DataKey dataKey) {
        this.address = address;
        this.generation = generation;
        this.dataKey = dataKey;
    }

    Connection creating() throws SQLException {
        return connected(address.forCreating(), ADMINISTRATOR);
    }

    public Connection administrator() throws SQLException {
        return connected(address.forAdministration(), ADMINISTRATOR);
    }

    /** For the unit of work: nothing is kept until it is committed. */
    public Connection forWriting() throws SQLException {
        Connection connection = connected(address.forWork(), APP);
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        return connection;
    }

    /** A reading asks several questions of the store, and a change between two of them must not tear its answer. */
    public Connection forReading() throws SQLException {
        Connection connection = connected(address.forWork(), APP);
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(SNAPSHOT);
        return connection;
    }

    private Connection connected(String url, String user) throws SQLException {
        char[] password = password(user);
        Properties properties = new Properties();
        properties.put("user", user);
        properties.put("password", password);
        try {
            return new Driver().connect(url, properties);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    char[] userPassword(String user) {
        return dataKey.derivePassword("database-user-" + user + "-g" + generation);
    }

    private char[] password(String user) {
        char[] ofUser = userPassword(user);
        if (!address.encrypted()) {
            return ofUser;
        }
        char[] ofFile = dataKey.derivePassword("database-file-g" + generation);
        char[] both = Arrays.copyOf(ofFile, ofFile.length + 1 + ofUser.length);
        both[ofFile.length] = ' ';
        System.arraycopy(ofUser, 0, both, ofFile.length + 1, ofUser.length);
        Arrays.fill(ofFile, '\0');
        Arrays.fill(ofUser, '\0');
        return both;
    }
}
