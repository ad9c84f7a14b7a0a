package uk.cdop.casebook.commandline;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Stream;
import uk.cdop.casebook.office.failure.OfficeFailure;

/** The folder of a demonstration: made, or emptied where it held an earlier one, and never anything else of a person's. */
final class DemonstrationFolder {

    static final String MARKER = "casebook-demonstration.txt";
    private static final String WORDS = """
            This folder was made by "casebook demo". Every case in it is fictional.
            It may be deleted at any time, and the next demonstration replaces it.
            """;

    private DemonstrationFolder() {}

    static void prepare(Path folder) {
        try {
            if (Files.exists(folder.resolve(MARKER))) {
                deleteWhatIsIn(folder);
            } else if (Files.exists(folder) && !isEmpty(folder)) {
                throw new OfficeFailure(OfficeFailure.Kind.REFUSED,
                        "The folder is not empty and holds no earlier demonstration. Nothing was changed. "
                                + "Choose another one with --dir DIR.");
            }
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(MARKER), WORDS);
        } catch (IOException unwritable) {
            throw OfficeFailure.world("The demonstration's folder could not be written. Nothing of yours was changed. "
                    + "Choose a folder you may write to with --dir DIR.");
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }

    private static void deleteWhatIsIn(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path left, IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(left);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
