package uk.cdop.casebook.testkit;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import uk.cdop.casebook.office.door.VaultKeeper.CreatedVault;
import uk.cdop.casebook.office.permission.SignedIn;

/** Closed vaults of a few invented cases, made by the store's own desk when they are first wanted and copied from then on: making one takes longer than most tests. */
public final class ClosedVault {

    private static final Map<Integer, ClosedVault> MADE = new ConcurrentHashMap<>();

    private final Path folder;
    private final SignedIn who;
    private final String recoveryKey;

    private ClosedVault(Path folder, SignedIn who, String recoveryKey) {
        this.folder = folder;
        this.who = who;
        this.recoveryKey = recoveryKey;
    }

    /** Puts a vault of so many cases there. */
    public static ClosedVault of(int cases, Path folder) {
        ClosedVault made = MADE.computeIfAbsent(cases, ClosedVault::make);
        NewVault.copy(made.folder, folder);
        return made;
    }

    public SignedIn who() {
        return who;
    }

    /** The key that was printed when the vault was made. */
    public String recoveryKey() {
        return recoveryKey;
    }

    private static ClosedVault make(int cases) {
        Path folder = NewVault.temporary();
        CreatedVault made = StoreDesk.create(folder);
        IntStream.rangeClosed(1, cases).forEach(sequence -> StoreDesk.register(made.vault(), made.who(), sequence));
        made.vault().close();
        return new ClosedVault(folder, made.who(), made.recoveryKey());
    }
}
