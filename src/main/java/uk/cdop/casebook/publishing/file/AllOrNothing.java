package uk.cdop.casebook.publishing.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.office.failure.OfficeFailure;

/**
 * Puts several files into a folder: all of them, or none and earlier files of the same names as they were. Each is written
 * beside its place under a name that says nothing, and then moved.
 */
public final class AllOrNothing {

    private static final String PREFIX = ".casebook-";

    private final Path folder;
    private final Map<Path, Path> partOfTarget = new LinkedHashMap<>();
    private final Map<Path, Path> earlierOfTarget = new LinkedHashMap<>();
    private final List<Path> placed = new ArrayList<>();

    private AllOrNothing(Path folder) {
        this.folder = folder;
    }

    /** The files in the order given. WORLD_IN_THE_WAY where the folder or a file in it cannot be written; CANCELLED until the last file is written. */
    public static List<Path> write(Path folder, Map<String, byte[]> contentOfName, Progress progress) {
        AllOrNothing files = new AllOrNothing(folder);
        try {
            files.writeParts(contentOfName, progress);
            progress.step("Putting the files in place", contentOfName.size(), contentOfName.size());
            files.place();
            return List.copyOf(files.placed);
        } catch (IOException | UncheckedIOException | SecurityException worldly) {
            files.takeBack();
            throw OfficeFailure.world("The files could not be written to the folder chosen. Files that were there before are as they were, and the records are safe. "
                    + "Choose a folder you can write to, close the files if they are open in another program, check for free space, and try again.");
        } catch (OfficeFailure cancelled) {
            files.takeBack();
            throw cancelled;
        }
    }

    private void writeParts(Map<String, byte[]> contentOfName, Progress progress) throws IOException {
        Files.createDirectories(folder);
        clearWhatAKilledRunLeft();
        int done = 0;
        for (Map.Entry<String, byte[]> file : contentOfName.entrySet()) {
            progress.step("Writing files", done++, contentOfName.size());
            Path part = Files.createTempFile(folder, PREFIX, ".part");
            partOfTarget.put(folder.resolve(file.getKey()), part);
            write(part, file.getValue());
        }
    }

    /** Parts may hold what the files hold, so none stays behind for long. */
    private void clearWhatAKilledRunLeft() throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, PREFIX + "*.part")) {
            left.forEach(AllOrNothing::delete);
        }
    }

    private static void write(Path part, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(content);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
    }

    private void place() throws IOException {
        for (Path target : partOfTarget.keySet()) {
            Path part = partOfTarget.get(target);
            if (Files.isDirectory(target)) {
                throw new IOException("a folder has the name of a file");
            }
            if (Files.exists(target)) {
                Path earlier = part.resolveSibling(part.getFileName() + ".earlier");
                move(target, earlier);
                earlierOfTarget.put(target, earlier);
            }
            move(part, target);
            placed.add(target);
        }
        earlierOfTarget.values().forEach(AllOrNothing::delete);
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException otherwise) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void takeBack() {
        placed.forEach(AllOrNothing::delete);
        earlierOfTarget.forEach((target, earlier) -> {
            try {
                move(earlier, target);
            } catch (IOException stuck) {
                throw OfficeFailure.world("The files could not be written, and an earlier file of the same name could not be put back. It is beside its place, under a name ending in .earlier. Rename it by hand.");
            }
        });
        partOfTarget.values().forEach(AllOrNothing::delete);
    }

    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException stays) {
            // A leftover under a meaningless name is better than hiding why the files were not written.
            path.toFile().deleteOnExit();
        }
    }
}
