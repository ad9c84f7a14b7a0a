package uk.cdop.casebook.store.keyfile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import uk.cdop.casebook.store.failure.VaultFailures;
import uk.cdop.casebook.store.folder.SafeFile;
import uk.cdop.casebook.store.folder.VaultFolder;

/** Takes the key file from its folder and puts a new one there, proved before it takes the name. */
public final class KeyFileShelf {

    private final KeyFileText text;

    public KeyFileShelf(KeyFileText text) {
        this.text = text;
    }

    public KeyFile read(VaultFolder folder) {
        return text.read(bytes(folder.keyFile()));
    }

    // One byte more than allowed is enough to know that a file is too long, however long it is.
    private static byte[] bytes(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(KeyFileText.MOST_BYTES + 1);
        } catch (IOException e) {
            throw VaultFailures.couldNotRead("key file of the vault");
        }
    }

    /** The proof opens the new file as it was read back from the disk; where it fails the old file stays. */
    public void replace(VaultFolder folder, KeyFile file, Consumer<KeyFile> proof) {
        try {
            SafeFile.writeSuccessor(folder.keyFile(), text.write(file));
            proof.accept(text.read(bytes(SafeFile.successor(folder.keyFile()))));
            if (folder.isVault()) {
                Path previous = folder.keyFile().resolveSibling("vault.keys.bak");
                Files.copy(folder.keyFile(), previous, StandardCopyOption.REPLACE_EXISTING);
                SafeFile.force(previous);
            }
            SafeFile.moveOver(SafeFile.successor(folder.keyFile()), folder.keyFile());
        } catch (IOException e) {
            throw VaultFailures.folderNotWritable();
        }
    }
}
