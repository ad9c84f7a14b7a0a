package uk.cdop.casebook.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Opens written files as who gets them does. Where LibreOffice is not installed the test is skipped and says so; .ci/run installs it. */
public final class LibreOffice {

    private static final String PROGRAM = "soffice";

    private LibreOffice() {}

    /** Opens each of the files without a word of a repair, and gives what was drawn of each as PDF, in the same order. */
    public static List<Path> opened(List<Path> files, Path folder) throws IOException, InterruptedException {
        isNeeded();
        Path out = folder.resolve("opened");
        List<String> command = new ArrayList<>(List.of(
                PROGRAM, "--headless", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--convert-to", "pdf", "--outdir", out.toString()));
        files.forEach(file -> command.add(file.toString()));
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(Files.readString(said)).doesNotContainIgnoringCase("repair").doesNotContainIgnoringCase("error");
        List<Path> drawn = files.stream().map(file -> out.resolve(file.getFileName().toString().replaceFirst("\\.\\w+$", ".pdf"))).toList();
        assertThat(drawn).allSatisfy(file -> assertThat(file).isNotEmptyFile());
        return drawn;
    }

    /** Skips the test where it is not installed. */
    public static void isNeeded() {
        assumeTrue(isThere(), "soffice is not on the path: LibreOffice is needed to open written files");
    }

    private static boolean isThere() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).anyMatch(place -> Files.isExecutable(Path.of(place, PROGRAM)));
    }
}
