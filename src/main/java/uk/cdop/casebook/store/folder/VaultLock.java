package uk.cdop.casebook.store.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import uk.cdop.casebook.store.failure.VaultFailures;

/** Holds a vault for one program at a time. The lock goes when the program goes; its file stays. */
public final class VaultLock implements AutoCloseable {

    private final FileChannel channel;

    private VaultLock(FileChannel channel) {
        this.channel = channel;
    }

    public static VaultLock take(VaultFolder folder) {
        try {
            FileChannel channel = FileChannel.open(folder.lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isTaken(channel)) {
                return new VaultLock(channel);
            }
            channel.close();
        } catch (IOException e) {
            throw VaultFailures.folderNotWritable();
        }
        throw VaultFailures.inUse();
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException heldByThisProgram) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw VaultFailures.folderNotWritable();
        }
    }
}
