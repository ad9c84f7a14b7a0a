package uk.cdop.casebook.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Laws that are read off the source text. */
class SourcesTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final int LONGEST_FILE = 300;
    private static final Pattern EMPTY_CATCH = Pattern.compile("catch\\s*\\([^)]*\\)\\s*\\{\\s*\\}");
    private static final Pattern CATCH_ALL = Pattern.compile("catch\\s*\\(\\s*(final\\s+)?(Exception|Throwable)\\s");
    private static final Pattern LOGGED_CAUSE = Pattern.compile("\\blog(ger)?\\.(error|warn|info|debug|trace)\\([^;]*getMessage\\(\\)");

    @Test
    void noFileIsLongerThanItsDuty() {
        Map<String, Long> tooLong = new TreeMap<>();
        sources().forEach(path -> {
            long lines = text(path).lines().count();
            if (lines > LONGEST_FILE) {
                tooLong.put(path.toString(), lines);
            }
        });
        assertThat(tooLong).isEmpty();
    }

    @Test
    void nothingIsCaughtAndForgotten() {
        assertThat(matching(EMPTY_CATCH)).isEmpty();
    }

    @Test
    void everythingIsCaughtAtTheFrontDoorOnly() {
        assertThat(matching(CATCH_ALL)).allMatch(path -> path.contains("/app/"));
    }

    @Test
    void noMessageOfAnExceptionIsLogged() {
        assertThat(matching(LOGGED_CAUSE)).isEmpty();
    }

    private static List<String> matching(Pattern pattern) {
        return sources().filter(path -> pattern.matcher(text(path)).find()).map(Path::toString).toList();
    }

    private static Stream<Path> sources() {
        try (Stream<Path> walk = Files.walk(MAIN)) {
            List<Path> found = walk.filter(path -> path.toString().endsWith(".java")).toList();
            assertThat(found).hasSizeGreaterThan(50);
            return found.stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
