package uk.cdop.casebook.store.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import uk.cdop.casebook.store.database.H2Address;
import uk.cdop.casebook.store.database.H2Connections;
import uk.cdop.casebook.store.database.OpenDatabase;
import uk.cdop.casebook.store.database.VaultFacts;
import uk.cdop.casebook.store.failure.VaultFailures;
import uk.cdop.casebook.store.folder.SafeFile;
import uk.cdop.casebook.store.folder.VaultFolder;
import uk.cdop.casebook.store.integrity.ClosingSeal;
import uk.cdop.casebook.store.integrity.Head;
import uk.cdop.casebook.store.integrity.StoreCheck;
import uk.cdop.casebook.store.secret.DataKey;

/**
 * Makes or opens the store of a vault, once the data key is known: seal first, then the database, then the checks.
 * Source: design, security section 6.5.
 */
final class StoreOpening {

    static final int FIRST_GENERATION = 1;

    private final VaultFolder folder;
    private final DataKey dataKey;
    private final int generation;
    private final ClosingSeal seal;

    StoreOpening(VaultFolder folder, DataKey dataKey, int generation) {
        this.folder = folder;
        this.dataKey = dataKey;
        this.generation = generation;
        this.seal = new ClosingSeal(folder, dataKey);
    }

    /** An open database with the number of its session, and whether it has to be looked over because it was not closed. */
    record OpenedStore(OpenDatabase database, int generation, long session, boolean wasClosed) {}

    OpenedStore create() {
        try {
            Files.createDirectories(folder.store());
            Files.createDirectories(folder.backups());
        } catch (IOException e) {
            throw VaultFailures.folderNotWritable();
        }
        long session = 1;
        seal.sayOpen(generation, session);
        OpenDatabase database = OpenDatabase.createCompact(connections());
        VaultFacts facts = new VaultFacts(database);
        facts.put(VaultFacts.VAULT_ID, dataKey.vaultId().toString());
        facts.put(VaultFacts.SESSION, String.valueOf(session));
        return new OpenedStore(database, generation, session, true);
    }

    OpenedStore open() {
        Head head = seal.verified(generation);
        requireWritable();
        boolean wasClosed = head.state() == Head.State.CLEAN;
        long session = head.session() + 1;
        seal.sayOpen(generation, session);
        OpenDatabase database = OpenDatabase.open(connections());
        boolean sound = false;
        try {
            requireSound(database, head);
            new VaultFacts(database).put(VaultFacts.SESSION, String.valueOf(session));
            sound = true;
        } finally {
            if (!sound) {
                database.abandon();
            }
        }
        return new OpenedStore(database, generation, session, wasClosed);
    }

    // H2 opens what it may not write for reading only, without a word.
    private void requireWritable() {
        boolean damaged = !Files.isRegularFile(folder.databaseFile(generation));
        if (damaged) {
            throw VaultFailures.storeDamaged();
        }
        if (!Files.isWritable(folder.databaseFile(generation)) || !Files.isWritable(folder.store())) {
            throw VaultFailures.folderNotWritable();
        }
        try {
            SafeFile.deleteTree(folder.workroom());
        } catch (IOException e) {
            throw VaultFailures.folderNotWritable();
        }
    }

    private void requireSound(OpenDatabase database, Head head) {
        VaultFacts facts = new VaultFacts(database);
        boolean ours = facts.get(VaultFacts.VAULT_ID).equals(Optional.of(dataKey.vaultId().toString()));
        boolean sameSession = head.state() == Head.State.CLEAN || isOfSession(facts, head.session());
        if (!ours || !sameSession || !new StoreCheck(database.administrator()).findings().isEmpty()) {
            throw VaultFailures.storeDamaged();
        }
    }

    // A program may have been ended between writing the head and writing the store, so the one before counts as well.
    private static boolean isOfSession(VaultFacts facts, long session) {
        String kept = facts.get(VaultFacts.SESSION).orElse("");
        return kept.equals(String.valueOf(session)) || kept.equals(String.valueOf(session - 1));
    }

    void sealClosed(OpenedStore store) {
        seal.sealClosed(store.generation(), store.session());
    }

    private H2Connections connections() {
        return new H2Connections(H2Address.file(folder.database(generation)), generation, dataKey);
    }
}
