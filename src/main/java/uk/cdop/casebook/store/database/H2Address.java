package uk.cdop.casebook.store.database;

import java.nio.file.Path;

/**
 * Where a database is and with which settings it is opened. The settings are the measured ones: with any other write
 * delay acknowledged changes are lost. Source: design, security sections 0 and 6.3. The cache, in KiB, holds what the tables of
 * 20,000 cases are counted from: with the store's own choice each count decrypts it all again, which takes twice as long.
 */
public record H2Address(String where, boolean encrypted) {

    private static final String QUIET_AND_SAFE = ";WRITE_DELAY=0;CACHE_SIZE=163840;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;DB_CLOSE_ON_EXIT=FALSE";

    public static H2Address file(Path database) {
        return new H2Address("jdbc:h2:file:" + database, true);
    }

    /** Without a file, for tests of what does not depend on one. */
    public static H2Address memory(String name) {
        return new H2Address("jdbc:h2:mem:" + name, false);
    }

    String forCreating() {
        return where + cipher() + QUIET_AND_SAFE + lock();
    }

    String forAdministration() {
        return forCreating() + mustExist();
    }

    /** The settings are the administrator's to make, and H2 refuses them from anybody else. */
    String forWork() {
        return where + cipher() + mustExist();
    }

    private String cipher() {
        return encrypted ? ";CIPHER=AES" : "";
    }

    private String lock() {
        return encrypted ? ";FILE_LOCK=FS" : "";
    }

    private String mustExist() {
        return encrypted ? ";IFEXISTS=TRUE" : "";
    }
}
