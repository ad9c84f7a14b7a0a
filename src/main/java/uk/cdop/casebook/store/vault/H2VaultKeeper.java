package uk.cdop.casebook.store.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.people.Role;
import uk.cdop.casebook.office.door.NewId;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.door.VaultKeeper;
import uk.cdop.casebook.office.permission.SignedIn;
import uk.cdop.casebook.store.audit.Actor;
import uk.cdop.casebook.store.backup.BackupMaker;
import uk.cdop.casebook.store.backup.VaultBackups;
import uk.cdop.casebook.store.failure.VaultFailures;
import uk.cdop.casebook.store.folder.SafeFile;
import uk.cdop.casebook.store.folder.VaultFolder;
import uk.cdop.casebook.store.folder.VaultLock;
import uk.cdop.casebook.store.keyfile.KeyFile;
import uk.cdop.casebook.store.keyfile.KeySlot;
import uk.cdop.casebook.store.secret.DataKey;
import uk.cdop.casebook.store.secret.KeyStretching;
import uk.cdop.casebook.store.secret.Passphrase;
import uk.cdop.casebook.store.secret.PassphraseRules;
import uk.cdop.casebook.store.secret.RecoveryKey;
import uk.cdop.casebook.store.transaction.Transactions;

/** Makes and opens vaults whose records are in an encrypted H2 file. */
public final class H2VaultKeeper implements VaultKeeper {

    private final Today today;
    private final NewId newId;
    private final KeyRing keys;

    public H2VaultKeeper(Today today, NewId newId) {
        this(today, newId, KeyStretching.PRODUCTION, KeyStretching.PRODUCTION);
    }

    /** With another cost for new slots, and another least cost of slots that are opened: for tests. */
    public H2VaultKeeper(Today today, NewId newId, KeyStretching cost, KeyStretching floor) {
        this.today = today;
        this.newId = newId;
        this.keys = new KeyRing(cost, floor);
    }

    KeyRing keys() {
        return keys;
    }

    @Override
    public boolean isVault(Path folder) {
        return new VaultFolder(folder).isVault();
    }

    @Override
    public CreatedVault create(Path path, String userName, Set<Role> roles, char[] passphrase) {
        try {
            PassphraseRules.requireStrong(passphrase);
            VaultFolder folder = usable(path);
            requireEmpty(folder);
            try (Passphrase chosen = Passphrase.takeOver(passphrase); RecoveryKey recovery = RecoveryKey.random()) {
                return created(folder, new SignedIn(newId.next(), userName.strip(), roles), chosen, recovery);
            }
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    // H2 reads its settings after semicolons, wherever they stand.
    private static VaultFolder usable(Path path) {
        VaultFolder folder = new VaultFolder(path);
        if (folder.path().toString().contains(";")) {
            throw VaultFailures.folderNotUsable();
        }
        return folder;
    }

    private static void requireEmpty(VaultFolder folder) {
        try {
            SafeFile.makePrivateFolder(folder.path());
            try (Stream<Path> content = Files.list(folder.path())) {
                if (content.findAny().isPresent()) {
                    throw VaultFailures.folderNotEmpty();
                }
            }
        } catch (IOException e) {
            throw VaultFailures.folderNotWritable();
        }
    }

    private CreatedVault created(VaultFolder folder, SignedIn who, Passphrase passphrase, RecoveryKey recovery) {
        VaultLock lock = VaultLock.take(folder);
        DataKey dataKey = DataKey.newFor(newId.next());
        StoreOpening.OpenedStore store = null;
        boolean made = false;
        try {
            StoreOpening opening = new StoreOpening(folder, dataKey, StoreOpening.FIRST_GENERATION);
            store = opening.create();
            Transactions transactions = withFirstPerson(store, dataKey, who);
            putKeyFile(folder, dataKey, who, passphrase, recovery);
            made = true;
            return new CreatedVault(vault(folder, lock, dataKey, opening, store, transactions, who), who, recovery.printed());
        } finally {
            if (!made) {
                dataKey.close();
                abandon(store);
                lock.close();
                clear(folder);
            }
        }
    }

    private Transactions withFirstPerson(StoreOpening.OpenedStore store, DataKey dataKey, SignedIn who) {
        Transactions transactions = new Transactions(store.database(), today, newId, dataKey);
        transactions.change(Actor.atTheDoor(who), records -> {
            records.people().add(who);
            return records.audit().record(AuditEvent.of(AuditEvent.What.VAULT_CREATED, "vault", dataKey.vaultId().toString()));
        });
        return transactions;
    }

    /** The folder becomes a vault with this step. */
    private void putKeyFile(VaultFolder folder, DataKey dataKey, SignedIn who, Passphrase passphrase, RecoveryKey recovery) {
        KeySlot person = keys.maker().slotFor(who.userId(), who.name(), passphrase, dataKey);
        KeySlot printed = keys.maker().slotFor(newId.next(), recovery, dataKey);
        KeyFile file = keys.maker().newKeyFile(dataKey, StoreOpening.FIRST_GENERATION, person, printed);
        keys.shelf().replace(folder, file, written -> {
            keys.maker().open(written, written.ofUser(who.name()).orElseThrow(), passphrase).close();
            keys.maker().open(written, recovery).close();
        });
    }

    private static void clear(VaultFolder folder) {
        try {
            SafeFile.deleteTree(folder.path());
        } catch (IOException e) {
            throw VaultFailures.folderNotWritable();
        }
    }

    @Override
    public OpenedVault open(Path path, Optional<String> userName, char[] passphrase) {
        try (Passphrase typed = Passphrase.takeOver(passphrase)) {
            return opened(path, file -> keys.unlock(file, userName, typed));
        }
    }

    /** Opens with the printed key, in the name of a person of the vault, so that they can choose a new passphrase. */
    public OpenedVault openByRecoveryKey(Path path, String userName, char[] recoveryKey) {
        try {
            return opened(path, file -> new KeyRing.Unlocked(
                    keys.unlockByRecoveryKey(file, recoveryKey), file.ofUser(userName).orElseThrow(VaultFailures::wrongRecoveryKey)));
        } finally {
            Arrays.fill(recoveryKey, '\0');
        }
    }

    /** Puts a new passphrase in the place of a person's old one. The characters of both are wiped. */
    public void changePassphrase(Path path, String userName, char[] old, char[] chosen) {
        try (Passphrase typed = Passphrase.takeOver(old)) {
            new PassphraseChange(keys).change(existing(path), userName, chosen, file -> keys.unlock(file, Optional.of(userName), typed).dataKey());
        } finally {
            Arrays.fill(chosen, '\0');
        }
    }

    /** The same for a person who forgot theirs, with the printed key. */
    public void changePassphraseByRecoveryKey(Path path, String userName, char[] recoveryKey, char[] chosen) {
        try {
            new PassphraseChange(keys).change(existing(path), userName, chosen, file -> keys.unlockByRecoveryKey(file, recoveryKey));
        } finally {
            Arrays.fill(recoveryKey, '\0');
            Arrays.fill(chosen, '\0');
        }
    }

    private static VaultFolder existing(Path path) {
        VaultFolder folder = usable(path);
        if (!folder.isVault()) {
            throw VaultFailures.missing();
        }
        return folder;
    }

    private OpenedVault opened(Path path, Function<KeyFile, KeyRing.Unlocked> unlocking) {
        VaultFolder folder = existing(path);
        VaultLock lock = VaultLock.take(folder);
        boolean opened = false;
        try {
            KeyFile file = keys.shelf().read(folder);
            OpenedVault vault = opened(folder, lock, file.generation(), unlocking.apply(file));
            opened = true;
            return vault;
        } finally {
            if (!opened) {
                lock.close();
            }
        }
    }

    private OpenedVault opened(VaultFolder folder, VaultLock lock, int generation, KeyRing.Unlocked unlocked) {
        DataKey dataKey = unlocked.dataKey();
        StoreOpening opening = new StoreOpening(folder, dataKey, generation);
        boolean opened = false;
        StoreOpening.OpenedStore store = null;
        try {
            store = opening.open();
            Transactions transactions = new Transactions(store.database(), today, newId, dataKey);
            SignedIn who = signedIn(transactions, unlocked.slot(), store.wasClosed());
            opened = true;
            return new OpenedVault(vault(folder, lock, dataKey, opening, store, transactions, who), who);
        } finally {
            if (!opened) {
                dataKey.close();
                abandon(store);
            }
        }
    }

    private static void abandon(StoreOpening.OpenedStore store) {
        if (store != null) {
            store.database().abandon();
        }
    }

    private static SignedIn signedIn(Transactions transactions, KeySlot slot, boolean wasClosed) {
        Actor nobodyYet = new Actor(slot.id(), "", Actor.AT_THE_DOOR);
        SignedIn who = transactions.read(nobodyYet, records -> records.people().find(slot.id())).orElseThrow(VaultFailures::userDisabled);
        if (!wasClosed && !transactions.read(nobodyYet, records -> records.audit().chainHolds())) {
            throw VaultFailures.storeDamaged();
        }
        transactions.change(Actor.atTheDoor(who), records ->
                records.audit().record(AuditEvent.of(AuditEvent.What.SIGNED_IN, "person", who.userId().toString())));
        return who;
    }

    private OpenVault vault(
            VaultFolder folder, VaultLock lock, DataKey dataKey, StoreOpening opening, StoreOpening.OpenedStore store,
            Transactions transactions, SignedIn who) {
        VaultBackups backups = new VaultBackups(folder, new BackupMaker(folder, store.generation(), dataKey, keys.text()));
        return new OpenVault(folder, lock, dataKey, opening, store, transactions, backups, today, who);
    }
}
