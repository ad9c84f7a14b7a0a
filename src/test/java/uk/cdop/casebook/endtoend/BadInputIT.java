package uk.cdop.casebook.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.testkit.InTheGate;

/** What must be refused is refused with its exit code and a calm sentence, and the vault is as it was. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputIT {

    private static final String PASSPHRASE = "fictional cases in this test only";
    private static final Path REFUSED = Path.of("sample-data", "refused").toAbsolutePath();

    @TempDir
    static Path folder;

    private Path vault;
    private Casebook casebook;

    @BeforeAll
    void makeAVault() {
        vault = folder.resolve("vault");
        casebook = new Casebook(folder, Map.of("CASEBOOK_VAULT", vault.toString(), "CASEBOOK_PASSPHRASE", PASSPHRASE));
        Casebook.Run created = casebook.run("create", "--user", "Sample Coordinator");
        assertThat(created.exitCode()).as(created.problems()).isZero();
        assertThat(created.out()).contains("Recovery key: ");
    }

    private int cases() {
        return casebook.run("cases", "--json").json().get("cases").size();
    }

    private static List<String> refusedFiles() throws IOException {
        try (Stream<Path> files = Files.list(REFUSED)) {
            return files.map(Path::toString).filter(name -> !name.endsWith(".md")).sorted().toList();
        }
    }

    @Test
    void filesThatAreNotRightChangeNothingAndLeaveNothingOfTheirCasesInTheLog() throws IOException {
        changeNothing(refusedFiles().stream().filter(file -> file.contains("age-18") || file.endsWith(".xlsx")).toList());
    }

    @InTheGate
    @Test
    void noFileOfAnyKindThatIsNotRightChangesAnything() throws IOException {
        changeNothing(refusedFiles());
    }

    private void changeNothing(List<String> wrong) throws IOException {
        assertThat(wrong).hasSizeGreaterThanOrEqualTo(3);
        for (String file : wrong) {
            Casebook.Run run = casebook.run("import", file, "--json");
            assertThat(run.exitCode()).as(file + run.problems()).isEqualTo(3);
            assertThat(run.json().get("refused").size()).as(file).isPositive();
            assertThat(run.json().get("refused").get(0).get("reason").asString()).as(file).isNotBlank();
        }
        Casebook.Run inWords = casebook.run("import", wrong.getFirst());
        assertThat(inWords.exitCode()).isEqualTo(3);
        assertThat(cases()).isZero();
        try (Stream<Path> files = Files.walk(folder.resolve("state"))) {
            for (Path log : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(log)).doesNotContainPattern("999[0-9 -]{7,}").doesNotContain("DT98");
            }
        }
    }

    @Test
    void thereIsAFileForEachKindOfRefusal() throws IOException {
        assertThat(refusedFiles()).hasSizeGreaterThanOrEqualTo(7);
    }

    @Test
    void aWrongPassphraseIsExitCode4() {
        Casebook.Run run = casebook.with("CASEBOOK_PASSPHRASE", "not the passphrase of this vault").run("cases");
        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.problems()).isNotBlank().doesNotContain("Exception");
    }

    @Test
    void whatARoleDoesNotAllowIsExitCode4() throws IOException {
        Casebook ofTwo = casebook.with("CASEBOOK_VAULT", copyOfTheVault("of-two").toString());
        Casebook.Run added = ofTwo.with("CASEBOOK_NEW_PASSPHRASE", "gravel teapot meadow sentence")
                .run("users", "add", "Sample Panel Member", "--role", "panel_member", "--user", "Sample Coordinator");
        assertThat(added.exitCode()).as(added.problems()).isZero();
        Casebook.Run run = ofTwo.with("CASEBOOK_PASSPHRASE", "gravel teapot meadow sentence")
                .run("cases", "--user", "Sample Panel Member");
        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.problems()).contains("role").doesNotContain("Exception");
    }

    @Test
    void aMissingVaultIsRefused() {
        Casebook.Run run = casebook.with("CASEBOOK_VAULT", folder.resolve("nowhere").toString()).run("cases");
        assertThat(run.exitCode()).isEqualTo(3);
    }

    @Test
    void aTruncatedVaultIsExitCode6() throws IOException {
        Path copy = copyOfTheVault("truncated");
        try (Stream<Path> files = Files.walk(copy)) {
            Path store = files.filter(file -> file.toString().endsWith(".mv.db")).findFirst().orElseThrow();
            try (RandomAccessFile file = new RandomAccessFile(store.toFile(), "rw")) {
                file.setLength(file.length() / 2);
            }
        }
        Casebook.Run run = casebook.with("CASEBOOK_VAULT", copy.toString()).run("cases");
        assertThat(run.exitCode()).isEqualTo(6);
        assertThat(run.problems()).isNotBlank().doesNotContain("Exception");
    }

    @Test
    void aTruncatedKeyFileIsExitCode6() throws IOException {
        Path copy = copyOfTheVault("cut-key");
        Path keys = copy.resolve("vault.keys");
        byte[] bytes = Files.readAllBytes(keys);
        Files.write(keys, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(casebook.with("CASEBOOK_VAULT", copy.toString()).run("cases").exitCode()).isEqualTo(6);
    }

    @Test
    void aVaultOpenElsewhereIsExitCode5() throws IOException {
        try (var channel = java.nio.channels.FileChannel.open(vault.resolve("vault.lock"),
                java.nio.file.StandardOpenOption.WRITE, java.nio.file.StandardOpenOption.CREATE);
                var lock = channel.lock()) {
            Casebook.Run run = casebook.run("cases");
            assertThat(lock.isValid()).isTrue();
            assertThat(run.exitCode()).as(run.problems()).isEqualTo(5);
        }
        assertThat(casebook.run("cases").exitCode()).isZero();
    }

    @Test
    void anUnwritableFolderIsExitCode7AndLeavesNothingHalfWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("a-file"), "not a folder");
        for (String[] command : new String[][] {
            {"statistics", "annual", "--year", "2023/24", "--edition", "restricted", "--out", file.resolve("in").toString()},
            {"return", "ncmd", "--year", "2023/24", "--out", file.resolve("in").toString()}}) {
            Casebook.Run run = casebook.run(command);
            assertThat(run.exitCode()).as(run.problems()).isEqualTo(7);
        }
        assertThat(file).hasContent("not a folder");
    }

    @Test
    void withoutADisplayTheWindowSaysSo() {
        Casebook.Run run = casebook.run();
        assertThat(run.exitCode()).isEqualTo(7);
        assertThat(run.problems()).contains("no display").doesNotContain("Exception");
    }

    @Test
    void aWrongCommandLineIsExitCode2() {
        assertThat(casebook.run("nonsense").exitCode()).isEqualTo(2);
        assertThat(casebook.run("statistics", "annual", "--year", "2023/25", "--edition", "restricted", "--out", "x").exitCode())
                .isEqualTo(2);
        assertThat(casebook.run("statistics", "annual", "--year", "2023/24", "--edition", "everybody", "--out", "x").exitCode())
                .isEqualTo(2);
        assertThat(casebook.run("import").exitCode()).isEqualTo(2);
    }

    private Path copyOfTheVault(String name) throws IOException {
        Path copy = folder.resolve(name);
        try (Stream<Path> files = Files.walk(vault)) {
            for (Path file : files.sorted().toList()) {
                Path target = copy.resolve(vault.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else if (!file.endsWith("vault.lock")) {
                    Files.copy(file, target);
                }
            }
        }
        return copy;
    }
}
