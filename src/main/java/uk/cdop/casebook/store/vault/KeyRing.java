package uk.cdop.casebook.store.vault;

import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.store.failure.VaultFailures;
import uk.cdop.casebook.store.keyfile.KeyFile;
import uk.cdop.casebook.store.keyfile.KeyFileShelf;
import uk.cdop.casebook.store.keyfile.KeyFileText;
import uk.cdop.casebook.store.keyfile.KeyMaker;
import uk.cdop.casebook.store.keyfile.KeySlot;
import uk.cdop.casebook.store.secret.DataKey;
import uk.cdop.casebook.store.secret.KeyStretching;
import uk.cdop.casebook.store.secret.Passphrase;
import uk.cdop.casebook.store.secret.RecoveryKey;

/** Opens key files by a person's passphrase or by the printed key, under one rule for the work a slot may ask for. */
final class KeyRing {

    private final KeyStretching cost;
    private final KeyMaker maker;
    private final KeyFileText text;

    KeyRing(KeyStretching cost, KeyStretching floor) {
        this.cost = cost;
        this.maker = new KeyMaker(cost);
        this.text = new KeyFileText(floor);
    }

    KeyMaker maker() {
        return maker;
    }

    KeyFileText text() {
        return text;
    }

    KeyFileShelf shelf() {
        return new KeyFileShelf(text);
    }

    /** The data key, and the person whose slot gave it. */
    record Unlocked(DataKey dataKey, KeySlot slot) {}

    Unlocked unlock(KeyFile file, Optional<String> userName, Passphrase passphrase) {
        List<KeySlot> people = file.ofKind(KeySlot.Kind.PASSPHRASE);
        if (userName.isEmpty() && people.size() != 1) {
            throw VaultFailures.nameNeeded();
        }
        Optional<KeySlot> slot = userName.map(file::ofUser).orElseGet(() -> Optional.of(people.getFirst()));
        KeySlot found = slot.orElseThrow(() -> unknownName(passphrase));
        return new Unlocked(maker.open(file, found, passphrase), found);
    }

    // The work is done for a name that nobody has too, so that the time does not tell which names are known.
    private RuntimeException unknownName(Passphrase passphrase) {
        passphrase.stretch(cost, new byte[16]);
        return VaultFailures.wrongPassphrase();
    }

    /** The data key alone, for a backup; the characters are wiped. */
    DataKey unlock(KeyFile file, Optional<String> userName, char[] passphrase) {
        try (Passphrase typed = Passphrase.takeOver(passphrase)) {
            return unlock(file, userName, typed).dataKey();
        }
    }

    DataKey unlockByRecoveryKey(KeyFile file, char[] recoveryKey) {
        try (RecoveryKey typed = RecoveryKey.takeOver(recoveryKey).orElseThrow(VaultFailures::wrongRecoveryKey)) {
            return maker.open(file, typed);
        }
    }
}
