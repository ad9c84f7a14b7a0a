package uk.cdop.casebook.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The main job through the real launcher, held against the published figures of 2023/24 and 2022/23. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemonstrationIT {

    private static final String BCP = "Bournemouth, Christchurch and Poole";

    @TempDir
    static Path folder;

    private Casebook.Run demonstration;
    private Path made;
    private Casebook casebook;
    private JsonNode statistics;

    @BeforeAll
    void runTheDemonstration() {
        made = folder.resolve("demonstration");
        Casebook plain = new Casebook(folder, Map.of());
        demonstration = plain.run("demo", "--no-window", "--today", "2025-11-03", "--dir", made.toString());
        casebook = plain.with("CASEBOOK_VAULT", printed("Vault")).with("CASEBOOK_PASSPHRASE", printed("Passphrase"));
        Casebook.Run run = casebook.run("statistics", "annual", "--year", "2023/24", "--edition", "restricted",
                "--out", folder.resolve("again").toString(), "--today", "2025-11-03", "--json");
        assertThat(run.exitCode()).as(run.problems()).isZero();
        statistics = run.json();
    }

    private String printed(String name) {
        return demonstration.out().lines()
                .filter(line -> line.startsWith(name + ": "))
                .map(line -> line.substring(name.length() + 2))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the demonstration prints no " + name + ": " + demonstration.problems()));
    }

    private JsonNode row(String table, Map<String, String> where) {
        JsonNode found = stream(statistics.get("tables"))
                .filter(candidate -> candidate.get("id").asString().equals(table))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no table " + table));
        return stream(found.get("rows"))
                .filter(row -> where.entrySet().stream().allMatch(entry ->
                        row.path(entry.getKey()).asString("").equals(entry.getValue())))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + where + " in " + table));
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private JsonNode reviews(String year, String area) {
        return row("T20_Reviews", Map.of("year", year, "area", area));
    }

    private int notifications(String area) {
        return row("T02_Notifications", Map.of("year", "2023/24", "area", area)).get("notifications").asInt();
    }

    @Test
    void endsWellAndSaysWhatItMade() {
        assertThat(demonstration.exitCode()).as(demonstration.problems()).isZero();
        assertThat(printed("User")).isNotBlank();
        assertThat(demonstration.out()).contains("27").contains("51.9").contains("fictional");
    }

    @Test
    void reviewsOf202324AreAsPublished() {
        assertThat(reviews("2023/24", "All areas").get("panels").asInt()).isEqualTo(4);
        assertThat(reviews("2023/24", "All areas").get("reviews").asInt()).isEqualTo(27);
        assertThat(reviews("2023/24", "Dorset").get("reviews").asInt()).isEqualTo(10);
        assertThat(reviews("2023/24", BCP).get("reviews").asInt()).isEqualTo(12);
        assertThat(reviews("2023/24", "Pan-Dorset").get("reviews").asInt()).isEqualTo(22);
        assertThat(reviews("2023/24", "Somerset").get("reviews").asInt()).isEqualTo(5);
        assertThat(reviews("2023/24", "All areas").get("modifiable").asInt()).isEqualTo(14);
        assertThat(reviews("2023/24", "All areas").get("modifiable_percent").asDouble()).isEqualTo(51.9);
    }

    @Test
    void reviewsOf202223AreAsPublished() {
        assertThat(reviews("2022/23", "All areas").get("reviews").asInt()).isEqualTo(59);
        assertThat(reviews("2022/23", "All areas").get("modifiable").asInt()).isEqualTo(32);
        assertThat(reviews("2022/23", "All areas").get("modifiable_percent").asDouble()).isEqualTo(54.2);
    }

    @Test
    void notificationsAreAsPublishedAndChildrenFromElsewhereStandApart() {
        assertThat(notifications("Pan-Dorset")).isEqualTo(27);
        assertThat(notifications("Somerset")).isEqualTo(30);
        assertThat(notifications("All areas")).isEqualTo(57);
        assertThat(notifications("Out of area")).isEqualTo(9);
    }

    @Test
    void theCaseloadBalancesInEveryArea() {
        for (String area : List.of("Dorset", BCP, "Pan-Dorset", "Somerset", "All areas")) {
            JsonNode row = row("T03_Caseload", Map.of("area", area));
            int in = row.get("brought_forward").asInt() + row.get("notified").asInt()
                    + row.get("transferred_in").asInt() + row.get("reopened").asInt();
            int out = row.get("reviewed").asInt() + row.get("transferred_out").asInt() + row.get("out_of_scope").asInt();
            assertThat(in - out).as(area).isEqualTo(row.get("carried_forward").asInt());
        }
    }

    @Test
    void theSameDataOnTheSameDayGivesTheSameBytes() throws IOException {
        for (String ending : List.of(".xlsx", ".ods", ".csv")) {
            String name = "annual-statistics-2023-24-restricted" + ending;
            assertThat(made.resolve("annual-statistics").resolve(name))
                    .as(name).hasSameBinaryContentAs(folder.resolve("again").resolve(name));
        }
    }

    @Test
    void leavesTheReturnBesideTheWorkbook() throws IOException {
        try (Stream<Path> files = Files.list(made.resolve("ncmd-return"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .anyMatch(name -> name.endsWith(".xlsx")).anyMatch(name -> name.endsWith(".json"))
                    .allMatch(name -> name.startsWith("ncmd-return-2023-24"));
        }
        Casebook.Run run = casebook.run("return", "ncmd", "--year", "2023/24", "--out",
                folder.resolve("return-again").toString(), "--today", "2025-11-03", "--json");
        assertThat(run.exitCode()).as(run.problems()).isZero();
        assertThat(run.json().get("year").asString()).isEqualTo("2023/24");
        assertThat(run.json().get("cases").size()).isGreaterThanOrEqualTo(57);
    }

    @Test
    void everyWrittenFileOpensInLibreOffice() throws IOException, InterruptedException {
        assumeThat(soffice()).as("LibreOffice is not installed; .ci/run installs it").isPresent();
        int opened = 0;
        for (String ending : List.of(".xlsx", ".ods", ".csv")) {
            List<Path> written = writtenFiles(ending);
            Path out = folder.resolve("opened" + ending);
            assertThat(converted(written, out)).doesNotContainIgnoringCase("repair").doesNotContainIgnoringCase("error");
            for (Path file : written) {
                assertThat(out.resolve(file.getFileName().toString().replace(ending, ".html"))).isNotEmptyFile();
                opened++;
            }
        }
        assertThat(opened).isGreaterThanOrEqualTo(7);
    }

    private List<Path> writtenFiles(String ending) throws IOException {
        List<Path> written = new ArrayList<>();
        for (String part : List.of("annual-statistics", "ncmd-return")) {
            try (Stream<Path> files = Files.list(made.resolve(part))) {
                files.filter(file -> file.toString().endsWith(ending)).forEach(written::add);
            }
        }
        return written;
    }

    /** What LibreOffice said while it opened the files and wrote them as web pages. */
    private String converted(List<Path> files, Path out) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(soffice().orElseThrow().toString(), "--headless",
                "-env:UserInstallation=" + folder.resolve("office-profile").toUri(), "--convert-to", "html", "--outdir", out.toString()));
        files.forEach(file -> command.add(file.toString()));
        Path said = folder.resolve("office.txt");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
        return Files.readString(said);
    }

    private static Optional<Path> soffice() {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .map(folder -> Path.of(folder, "soffice")).filter(Files::isExecutable).findFirst();
    }

    @Test
    void listsCasesWithoutNames() {
        Casebook.Run run = casebook.run("cases", "--year", "2023/24", "--json");
        assertThat(run.exitCode()).as(run.problems()).isZero();
        assertThat(run.json().get("cases").size()).isGreaterThanOrEqualTo(66);
        assertThat(run.out()).doesNotContain("family_name");
    }

    @Test
    void aSecondDemonstrationReplacesTheFirstAndNothingElse() throws IOException {
        Path other = folder.resolve("not-a-demonstration");
        Files.createDirectories(other);
        Files.writeString(other.resolve("letter.txt"), "keep me");
        Casebook.Run refused = new Casebook(folder, Map.of()).run("demo", "--no-window", "--dir", other.toString());
        assertThat(refused.exitCode()).isEqualTo(3);
        assertThat(other.resolve("letter.txt")).hasContent("keep me");
    }
}
