package uk.cdop.casebook.publishing.annualtables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.statistics.table.Publication;

@Isolated
class AnnualFilesTest {

    private final Publication publication = SeedPublication.seed();

    @TempDir
    private Path folder;

    @Test
    void writesFourFilesNamedByYearAndEdition() {
        List<Path> files = new AnnualFiles().write(publication, folder, Progress.NONE);
        assertThat(files).extracting(file -> file.getFileName().toString()).containsExactly(
                "annual-statistics-2023-24-restricted.xlsx", "annual-statistics-2023-24-restricted.ods",
                "annual-statistics-2023-24-restricted.csv", "annual-statistics-2023-24-restricted.metadata.json");
        assertThat(folder).isDirectoryContaining(files.getFirst()::equals);
        assertThat(folder.toFile().list()).hasSize(4);
    }

    @Test
    void theSamePublicationMakesTheSameFilesInAnotherTimeZoneAndLanguage() throws IOException {
        List<Path> here = new AnnualFiles().write(publication, folder.resolve("here"), Progress.NONE);
        TimeZone zone = TimeZone.getDefault();
        Locale language = Locale.getDefault();
        List<Path> there;
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            there = new AnnualFiles().write(SeedPublication.seed(), folder.resolve("there"), Progress.NONE);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(language);
        }
        for (int index = 0; index < here.size(); index++) {
            assertThat(there.get(index)).hasSameBinaryContentAs(here.get(index));
        }
    }

    @Test
    void aStopAtAnyStepLeavesEarlierFilesAsTheyWere() throws IOException {
        Path earlier = folder.resolve("annual-statistics-2023-24-restricted.csv");
        int steps = stepsOf(new AnnualFiles());
        assertThat(steps).isGreaterThan(4);
        for (int stop = 0; stop < steps; stop++) {
            Files.writeString(earlier, "as it was");
            Stopping progress = new Stopping(stop);
            assertThatThrownBy(() -> new AnnualFiles().write(publication, folder, progress))
                    .isInstanceOfSatisfying(OfficeFailure.class, failure -> assertThat(failure.kind()).isEqualTo(OfficeFailure.Kind.CANCELLED));
            assertThat(earlier).hasContent("as it was");
            assertThat(folder.toFile().list()).hasSize(1);
        }
    }

    private int stepsOf(AnnualFiles writer) {
        Stopping never = new Stopping(Integer.MAX_VALUE);
        writer.write(publication, folder.resolve("whole"), never);
        try (Stream<Path> files = Files.list(folder.resolve("whole"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder.resolve("whole"));
        } catch (IOException stuck) {
            throw new AssertionError(stuck);
        }
        return never.asked;
    }

    /** Is cancelled from the given question on. */
    private static final class Stopping implements Progress {

        private final int stop;
        private int asked;

        private Stopping(int stop) {
            this.stop = stop;
        }

        @Override
        public void report(String step, int done, int total) {
            assertThat(step).isNotBlank();
            assertThat(done).isBetween(0, total);
        }

        @Override
        public boolean isCancelled() {
            return asked++ >= stop;
        }
    }

    /** Runs in CI, where LibreOffice is installed; elsewhere it is skipped and says why. */
    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "ods"})
    void libreOfficeOpensTheWorkbookAndReadsTheFigures(String kind) throws IOException, InterruptedException {
        assumeTrue(hasLibreOffice(), "soffice is not on the path: LibreOffice is needed to open the workbooks");
        new AnnualFiles().write(publication, folder, Progress.NONE);
        Path made = folder.resolve("annual-statistics-2023-24-restricted." + kind);
        Path out = folder.resolve("converted");
        Process process = new ProcessBuilder("soffice", "--headless", "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        // 44 comma, 34 quote, 76 UTF-8, true: as shown; and the last -1: every sheet to a file of its own.
                        "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,true,false,false,-1",
                        "--outdir", out.toString(), made.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(180, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        String name = "annual-statistics-2023-24-restricted-";
        assertThat(Files.readString(out.resolve(name + "T20_Reviews.csv"))).contains("2023/24,All areas,4,27,14,13,0,51.9,34.0,69.3,51.9");
        assertThat(Files.readString(out.resolve(name + "T33_Panels.csv"))).contains("14 June 2023");
        assertThat(Files.readString(out.resolve(name + "T01_Headlines.csv"))).contains("\"3,577\"");
        assertThat(Files.readString(out.resolve(name + "Cover.csv"))).contains(publication.snapshot());
    }

    private static boolean hasLibreOffice() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "soffice")));
    }
}
