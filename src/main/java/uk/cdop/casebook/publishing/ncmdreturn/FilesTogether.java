package uk.cdop.casebook.publishing.ncmdreturn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.cdop.casebook.office.failure.OfficeFailure;

/**
 * Puts several files into a folder, all of them or none: they are written into a folder beside, then moved into place;
 * where one move fails, those before it are taken back and the earlier files return.
 */
final class FilesTogether {

    private final Path folder;

    FilesTogether(Path folder) {
        this.folder = folder;
    }

    /** The files in their places. {@link OfficeFailure} WORLD_IN_THE_WAY where that could not be done. */
    List<Path> put(Map<String, byte[]> contents) {
        try {
            Files.createDirectories(folder);
            Path beside = Files.createTempDirectory(folder, ".ncmd-return-");
            try {
                return write(contents, beside);
            } finally {
                clear(beside);
            }
        } catch (IOException inTheWay) {
            throw OfficeFailure.world("The return could not be written into that folder. Earlier files of the same names are as they were. "
                    + "Check that the folder can be written to and that none of the files is open in another program, then try again.");
        }
    }

    private List<Path> write(Map<String, byte[]> contents, Path beside) throws IOException {
        for (Map.Entry<String, byte[]> file : contents.entrySet()) {
            Files.write(beside.resolve(file.getKey()), file.getValue());
        }
        Deque<Move> done = new ArrayDeque<>();
        List<Path> placed = new ArrayList<>();
        try {
            for (String name : contents.keySet()) {
                Path target = folder.resolve(name);
                if (Files.exists(target)) {
                    move(target, beside.resolve(name + ".earlier"), done);
                }
                move(beside.resolve(name), target, done);
                placed.add(target);
            }
            return placed;
        } catch (IOException inTheWay) {
            takeBack(done, inTheWay);
            throw inTheWay;
        }
    }

    private record Move(Path from, Path to) {}

    private static void move(Path from, Path to, Deque<Move> done) throws IOException {
        if (Files.isDirectory(from)) {
            throw new IOException("a folder has the name of a file");
        }
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        done.push(new Move(from, to));
    }

    private static void takeBack(Deque<Move> done, IOException reason) {
        for (Move move : done) {
            try {
                Files.move(move.to(), move.from(), StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException another) {
                reason.addSuppressed(another);
            }
        }
    }

    private static void clear(Path beside) throws IOException {
        try (Stream<Path> left = Files.list(beside)) {
            for (Path file : left.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(beside);
    }
}
