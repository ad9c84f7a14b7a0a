package uk.cdop.casebook.store.vault;

import java.util.function.Function;
import uk.cdop.casebook.store.failure.VaultFailures;
import uk.cdop.casebook.store.folder.VaultFolder;
import uk.cdop.casebook.store.folder.VaultLock;
import uk.cdop.casebook.store.keyfile.KeyFile;
import uk.cdop.casebook.store.keyfile.KeySlot;
import uk.cdop.casebook.store.secret.DataKey;
import uk.cdop.casebook.store.secret.Passphrase;
import uk.cdop.casebook.store.secret.PassphraseRules;

/** Seals the data key anew for one person of a vault that nobody has open. The records are not touched. */
final class PassphraseChange {

    private final KeyRing keys;

    PassphraseChange(KeyRing keys) {
        this.keys = keys;
    }

    void change(VaultFolder folder, String userName, char[] chosen, Function<KeyFile, DataKey> unlocking) {
        PassphraseRules.requireStrong(chosen);
        try (VaultLock lock = VaultLock.take(folder); Passphrase passphrase = Passphrase.takeOver(chosen)) {
            KeyFile file = keys.shelf().read(folder);
            try (DataKey dataKey = unlocking.apply(file)) {
                KeySlot old = file.ofUser(userName).orElseThrow(VaultFailures::wrongPassphrase);
                KeySlot slot = keys.maker().slotFor(old.id(), userName, passphrase, dataKey);
                keys.shelf().replace(folder, file.with(slot, dataKey), written ->
                        keys.maker().open(written, written.ofUser(userName).orElseThrow(), passphrase).close());
            }
        }
    }
}
