package uk.cdop.casebook.publishing.ncmdreturn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.office.failure.OfficeFailure;

class FilesTogetherTest {

    @TempDir
    Path folder;

    @Test
    void makesTheFolderAndLeavesNothingBeside() throws IOException {
        Path deeper = folder.resolve("year").resolve("return");
        assertThat(new FilesTogether(deeper).put(contents("a", "b"))).containsExactly(deeper.resolve("a"), deeper.resolve("b"));
        assertThat(names(deeper)).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void replacesEarlierFilesAndLeavesOthersAlone() throws IOException {
        Files.writeString(folder.resolve("a"), "earlier a");
        Files.writeString(folder.resolve("other"), "other");
        new FilesTogether(folder).put(contents("a", "b"));
        assertThat(Files.readString(folder.resolve("a"))).isEqualTo("new a");
        assertThat(names(folder)).containsExactlyInAnyOrder("a", "b", "other");
    }

    @Test
    void takesBackWhatWasMovedWhereOneFileCannotBePlaced() throws IOException {
        Files.writeString(folder.resolve("a"), "earlier a");
        Files.createDirectory(folder.resolve("c"));
        assertThatThrownBy(() -> new FilesTogether(folder).put(contents("a", "b", "c")))
                .isInstanceOf(OfficeFailure.class).hasMessageContaining("as they were");
        assertThat(Files.readString(folder.resolve("a"))).isEqualTo("earlier a");
        assertThat(names(folder)).containsExactlyInAnyOrder("a", "c");
    }

    private static Map<String, byte[]> contents(String... names) {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        for (String name : names) {
            contents.put(name, ("new " + name).getBytes(StandardCharsets.UTF_8));
        }
        return contents;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).toList();
        }
    }
}
