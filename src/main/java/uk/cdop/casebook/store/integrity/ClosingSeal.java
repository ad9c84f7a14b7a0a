package uk.cdop.casebook.store.integrity;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import uk.cdop.casebook.store.failure.VaultFailures;
import uk.cdop.casebook.store.folder.SafeFile;
import uk.cdop.casebook.store.folder.VaultFolder;
import uk.cdop.casebook.store.secret.DataKey;
import uk.cdop.casebook.store.secret.Hashing;

/**
 * Seals the store's file when it is closed and compares it when it is opened, because H2 would show the content of a
 * changed file as if nothing had happened. Source: design, security sections 0 (item 7) and 6.5.
 */
public final class ClosingSeal {

    private static final String SEAL_KEY = "seal";
    private static final int BLOCK = 1 << 16;
    private static final int LONGEST_HEAD = 1024;

    private final VaultFolder folder;
    private final DataKey dataKey;

    public ClosingSeal(VaultFolder folder, DataKey dataKey) {
        this.folder = folder;
        this.dataKey = dataKey;
    }

    /** How the store was left; VAULT_DAMAGED where the head is not ours or the sealed file is not as it was left. */
    public Head verified(int generation) {
        Head head = Head.read(headBytes(), mac()).orElseThrow(VaultFailures::storeDamaged);
        if (head.generation() != generation || head.state() == Head.State.CLEAN && !isAsSealed(head)) {
            throw VaultFailures.storeDamaged();
        }
        return head;
    }

    private byte[] headBytes() {
        if (!Files.isRegularFile(folder.head())) {
            throw VaultFailures.storeDamaged();
        }
        try (InputStream in = Files.newInputStream(folder.head())) {
            return in.readNBytes(LONGEST_HEAD);
        } catch (IOException e) {
            throw VaultFailures.couldNotRead("seal of the vault");
        }
    }

    private boolean isAsSealed(Head head) {
        Path file = folder.databaseFile(head.generation());
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try {
            return Files.size(file) == head.size() && sealOf(file).equals(head.seal());
        } catch (IOException e) {
            throw VaultFailures.couldNotRead("store of the vault");
        }
    }

    /** From now on the file changes, and what is sealed is the number of this session. */
    public void sayOpen(int generation, long session) {
        try {
            SafeFile.replace(folder.head(), Head.open(generation, session).text(mac()));
        } catch (IOException e) {
            throw VaultFailures.folderNotWritable();
        }
    }

    public void sealClosed(int generation, long session) {
        try {
            Path file = folder.databaseFile(generation);
            SafeFile.force(file);
            SafeFile.replace(folder.head(), Head.clean(generation, session, Files.size(file), sealOf(file)).text(mac()));
        } catch (IOException e) {
            throw VaultFailures.couldNotSeal();
        }
    }

    private String sealOf(Path file) throws IOException {
        Mac mac = mac();
        byte[] block = new byte[BLOCK];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                mac.update(block, 0, read);
            }
        }
        return HexFormat.of().formatHex(mac.doFinal());
    }

    private Mac mac() {
        byte[] key = dataKey.derive(SEAL_KEY);
        Mac mac = Hashing.hmac(key);
        Arrays.fill(key, (byte) 0);
        return mac;
    }
}
