package uk.cdop.casebook.publishing.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.office.failure.OfficeFailure;

class AllOrNothingTest {

    @TempDir
    private Path folder;

    private static Map<String, byte[]> files(String... names) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : names) {
            files.put(name, ("new " + name).getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }

    @Test
    void writesAllInOrderAndLeavesNothingElse() {
        assertThat(AllOrNothing.write(folder, files("b.csv", "a.csv"), Progress.NONE))
                .containsExactly(folder.resolve("b.csv"), folder.resolve("a.csv"));
        assertThat(folder.resolve("a.csv")).hasContent("new a.csv");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("a.csv", "b.csv");
    }

    @Test
    void makesTheFolderWhereThereIsNone() {
        AllOrNothing.write(folder.resolve("deep/er"), files("a.csv"), Progress.NONE);
        assertThat(folder.resolve("deep/er/a.csv")).exists();
    }

    @Test
    void replacesEarlierFiles() throws IOException {
        Files.writeString(folder.resolve("a.csv"), "old");
        AllOrNothing.write(folder, files("a.csv", "b.csv"), Progress.NONE);
        assertThat(folder.resolve("a.csv")).hasContent("new a.csv");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("a.csv", "b.csv");
    }

    @Test
    void oneFileThatCannotBeReplacedPutsAllOthersBack() throws IOException {
        Files.writeString(folder.resolve("a.csv"), "old");
        // A folder with something in it, in the place of the last file and of its set-aside copy's target.
        Files.createDirectories(folder.resolve("b.csv/full"));
        Map<String, byte[]> files = files("a.csv", "new.csv");
        files.put("b.csv/full/../../missing/c.csv", new byte[] {1});
        assertThatThrownBy(() -> AllOrNothing.write(folder, files, Progress.NONE))
                .isInstanceOfSatisfying(OfficeFailure.class, failure -> assertThat(failure.kind()).isEqualTo(OfficeFailure.Kind.WORLD_IN_THE_WAY));
        assertThat(folder.resolve("a.csv")).hasContent("old");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("a.csv", "b.csv");
    }

    @Test
    void aFolderThatIsAFileIsTheWorldInTheWay() throws IOException {
        Path file = Files.writeString(folder.resolve("not-a-folder"), "text");
        assertThatThrownBy(() -> AllOrNothing.write(file, files("a.csv"), Progress.NONE))
                .isInstanceOfSatisfying(OfficeFailure.class, failure -> {
                    assertThat(failure.kind()).isEqualTo(OfficeFailure.Kind.WORLD_IN_THE_WAY);
                    assertThat(failure.getMessage()).contains("could not be written").contains("try again").doesNotContain(folder.toString());
                });
        assertThat(file).hasContent("text");
    }

    @Test
    void aStopBeforeTheLastMoveLeavesAllAsItWas() throws IOException {
        Files.writeString(folder.resolve("a.csv"), "old");
        Progress stopping = new Progress() {
            private boolean writing;

            @Override
            public void report(String step, int done, int total) {
                writing = done == total - 1;
            }

            @Override
            public boolean isCancelled() {
                return writing;
            }
        };
        assertThatThrownBy(() -> AllOrNothing.write(folder, files("a.csv", "b.csv"), stopping)).isInstanceOf(OfficeFailure.class);
        assertThat(folder.resolve("a.csv")).hasContent("old");
        assertThat(List.of(folder.toFile().list())).containsExactly("a.csv");
    }
}
