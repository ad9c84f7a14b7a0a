package uk.cdop.casebook.store.keyfile;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.UUID;
import uk.cdop.casebook.store.secret.KeyStretching;

/**
 * The data key, sealed for one person's passphrase or for the printed recovery key. The label says whose it is without
 * saying a name. The slot of a person has the identifier of their user.
 */
public record KeySlot(UUID id, Kind kind, String label, KeyStretching cost, byte[] salt, byte[] nonce, byte[] sealed) {

    static final int SALT_BYTES = 16;
    static final int SEALED_BYTES = 48;

    public enum Kind {
        PASSPHRASE("passphrase", "argon2id"),
        RECOVERY("recovery", "hkdf-sha256");

        private final String word;
        private final String derivation;

        Kind(String word, String derivation) {
            this.word = word;
            this.derivation = derivation;
        }

        String word() {
            return word;
        }

        String derivation() {
            return derivation;
        }
    }

    /** A recovery key is random and needs no stretching. */
    static final KeyStretching NO_STRETCHING = new KeyStretching(0, 0, 0);

    void writeDerivation(DataOutputStream to) throws IOException {
        to.writeUTF(kind.derivation());
        to.writeInt(cost.memoryKib());
        to.writeInt(cost.passes());
        to.writeInt(cost.lanes());
        to.write(salt);
    }

    void writeWhole(DataOutputStream to) throws IOException {
        to.writeUTF(id.toString());
        to.writeUTF(kind.word());
        to.writeUTF(label);
        writeDerivation(to);
        to.write(nonce);
        to.write(sealed);
    }

    @Override
    public String toString() {
        return "KeySlot " + id;
    }
}
