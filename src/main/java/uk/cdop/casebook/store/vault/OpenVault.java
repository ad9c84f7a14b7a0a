package uk.cdop.casebook.store.vault;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.door.Vault;
import uk.cdop.casebook.office.door.VaultCare.CheckedVault;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.permission.Permission;
import uk.cdop.casebook.office.permission.SignedIn;
import uk.cdop.casebook.store.audit.Actor;
import uk.cdop.casebook.store.backup.BackupMaker;
import uk.cdop.casebook.store.backup.VaultBackups;
import uk.cdop.casebook.store.database.OpenDatabase;
import uk.cdop.casebook.store.database.Schema;
import uk.cdop.casebook.store.failure.SqlFailures;
import uk.cdop.casebook.store.failure.VaultFailures;
import uk.cdop.casebook.store.folder.VaultFolder;
import uk.cdop.casebook.store.folder.VaultLock;
import uk.cdop.casebook.store.integrity.StoreCheck;
import uk.cdop.casebook.store.integrity.StoreContent;
import uk.cdop.casebook.store.keyfile.KeyFile;
import uk.cdop.casebook.store.keyfile.KeySlot;
import uk.cdop.casebook.store.secret.DataKey;
import uk.cdop.casebook.store.secret.Passphrase;
import uk.cdop.casebook.store.transaction.Transactions;

/** A vault that is open: its lock, its keys, its database and the way to its rows. */
final class OpenVault implements Vault {

    private final VaultFolder folder;
    private final VaultLock lock;
    private final DataKey dataKey;
    private final StoreOpening opening;
    private final StoreOpening.OpenedStore store;
    private final Transactions transactions;
    private final VaultBackups backups;
    private final Today today;
    private final SignedIn who;
    private final AtomicBoolean closed = new AtomicBoolean();

    OpenVault(
            VaultFolder folder, VaultLock lock, DataKey dataKey, StoreOpening opening, StoreOpening.OpenedStore store, Transactions transactions,
            VaultBackups backups, Today today, SignedIn who) {
        this.folder = folder;
        this.lock = lock;
        this.dataKey = dataKey;
        this.opening = opening;
        this.store = store;
        this.transactions = transactions;
        this.backups = backups;
        this.today = today;
        this.who = who;
    }

    @Override
    public <T> T read(Permission permission, Function<Records, T> reading) {
        return transactions.read(Actor.of(permission), reading);
    }

    @Override
    public <T> T change(Permission permission, Function<Records, T> change) {
        return transactions.change(Actor.of(permission), change);
    }

    static OpenVault ours(Vault vault) {
        if (vault instanceof OpenVault open) {
            return open;
        }
        throw new IllegalArgumentException("this vault was opened by another keeper");
    }

    /** The key file is replaced last, so that nobody has a place in it without being known inside. */
    void addPerson(Permission permission, SignedIn person, Passphrase chosen, KeyRing keys) {
        transactions.change(Actor.of(permission), records -> {
            KeyFile file = keys.shelf().read(folder);
            if (file.ofUser(person.name()).isPresent()) {
                throw VaultFailures.nameTaken();
            }
            records.people().add(person);
            long entry = records.audit().record(
                    AuditEvent.of(AuditEvent.What.PERSON_ADDED, "person", person.userId().toString()));
            KeySlot slot = keys.maker().slotFor(person.userId(), person.name(), chosen, dataKey);
            keys.shelf().replace(folder, file.with(slot, dataKey), written ->
                    keys.maker().open(written, written.ofUser(person.name()).orElseThrow(), chosen).close());
            return entry;
        });
    }

    OpenDatabase database() {
        return store.database();
    }

    BackupMaker.Proved backUp(Permission permission, Path into) {
        return backedUp(Actor.of(permission), into);
    }

    private BackupMaker.Proved backedUp(Actor actor, Path into) {
        BackupMaker.Proved proved = transactions.alone(() -> backups.make(store.database(), into, today.instant()));
        transactions.change(actor, records -> records.audit().record(
                AuditEvent.counted(AuditEvent.What.BACKED_UP, "vault", dataKey.vaultId().toString(), (int) proved.content().cases())));
        return proved;
    }

    CheckedVault check(Permission permission) {
        boolean chainHolds = read(permission, records -> records.audit().chainHolds());
        return transactions.alone(() -> {
            StoreContent content = StoreContent.of(store.database().administrator());
            return new CheckedVault(
                    Schema.VERSION, content.cases(), content.auditEntries(), chainHolds,
                    new StoreCheck(store.database().administrator()).findings());
        });
    }

    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        Optional<OfficeFailure> notBackedUp = Optional.empty();
        try {
            notBackedUp = backUpIfNeeded();
        } finally {
            shut();
        }
        notBackedUp.ifPresent(failure -> {
            throw failure;
        });
    }

    /** Lets go of everything at once, as if the program had been ended. */
    void abandon() {
        closed.set(true);
        store.database().abandon();
        dataKey.close();
        lock.close();
    }

    /** What went wrong, to be told when the vault is safely shut. */
    private Optional<OfficeFailure> backUpIfNeeded() {
        if (transactions.isBroken()) {
            return Optional.of(VaultFailures.couldNotSave());
        }
        try {
            if (transactions.alone(() -> backups.isNeeded(store.database()))) {
                backedUp(Actor.atTheDoor(who), backups.folder());
            }
            return Optional.empty();
        } catch (OfficeFailure failure) {
            return Optional.of(failure);
        }
    }

    private void shut() {
        try {
            boolean broken = transactions.isBroken();
            transactions.end();
            if (broken) {
                store.database().abandon();
            } else {
                shutDownAndSeal();
            }
        } finally {
            dataKey.close();
            lock.close();
        }
    }

    private void shutDownAndSeal() {
        try {
            store.database().shutDown();
        } catch (SQLException e) {
            throw SqlFailures.translated(e, "closing the store");
        }
        opening.sealClosed(store);
    }
}
