package uk.cdop.casebook.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import uk.cdop.casebook.app.OfficeForTests;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.office.desk.Desk;
import uk.cdop.casebook.office.door.CaseQuery;
import uk.cdop.casebook.office.door.CaseRow;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;
import uk.cdop.casebook.office.signin.SignIn.SignInOutcome;
import uk.cdop.casebook.testkit.SampleRequests;

/** The chase run and the page that says where a case stands, through the real launcher, in the order of a working day. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ChaseAndPageIT {

    private static final String PASSPHRASE = "fictional cases in this test only";
    private static final String REF = "CDOP-2023-0001";
    private static final LocalDate ON = LocalDate.of(2024, 12, 24);

    @TempDir
    static Path folder;

    private Path vault;
    private Casebook casebook;
    private String child;

    @BeforeAll
    void makeAVaultWithTwoRequests() {
        vault = folder.resolve("vault");
        casebook = new Casebook(folder, Map.of("CASEBOOK_VAULT", vault.toString(), "CASEBOOK_PASSPHRASE", PASSPHRASE));
        done("create", "--user", "Sample Coordinator");
        done("generate", "--cases", "3", "--seed", "7", "--from", "2023-04-01", "--to", "2024-03-31");
        Desk desk = OfficeForTests.desk(ON);
        try (Session session = ((SignInOutcome.SignedInto) desk.signIn().open(vault, Optional.empty(), PASSPHRASE.toCharArray())).session()) {
            CaseRow row = desk.useCases(session).listCases().list(CaseQuery.everything().withText(REF)).rows().getFirst();
            child = row.familyName().orElseThrow();
            assertThat(row.number()).isEqualTo(CaseNumber.of(2023, 1));
            session.change(Right.WORK_ON_CASES, records -> {
                records.agencyRequests().add(SampleRequests.sent(
                        1, 1, SampleRequests.person("Sample Hospital", "Dr B Sample", "b@example.test"), ON.minusDays(22), ON.minusDays(1), ON));
                records.agencyRequests().add(SampleRequests.sent(
                        2, 1, SampleRequests.person("Sample Police", "Sgt C Sample", "c@example.test"), ON.minusDays(2), ON.plusDays(19), ON.plusDays(20)));
                return records.audit().record(AuditEvent.of(AuditEvent.What.REQUEST_CHANGED, "case", REF));
            });
        }
    }

    private Casebook.Run done(String... arguments) {
        return ended(0, arguments);
    }

    /** Whatever happens, nothing of a case is said where problems are said. */
    private Casebook.Run ended(int code, String... arguments) {
        Casebook.Run run = casebook.run(arguments);
        assertThat(run.exitCode()).as(run.out() + run.problems()).isEqualTo(code);
        assertThat(run.problems()).doesNotContain("Exception").doesNotContain(REF).doesNotContain("Sample Hospital").doesNotContain("Dr B");
        if (child != null) {
            assertThat(run.problems()).doesNotContain(child);
        }
        return run;
    }

    private JsonNode lookAt(String day) {
        return done("chase", "--on", day, "--dry-run", "--json").json();
    }

    @Test
    @Order(1)
    void beforeTheDayNobodyIsToBeRemindedAndNothingIsWritten() {
        Path out = folder.resolve("too-early");
        assertThat(done("chase", "--on", "2024-12-23", "--out", out.toString()).out())
                .contains("Nobody is to be reminded on 2024-12-23. The next reminder is due on 2024-12-24.");
        assertThat(out).doesNotExist();
    }

    @Test
    @Order(2)
    void aDryRunSaysWhatWouldBeWrittenAndRecordsNothing() {
        assertThat(done("chase", "--on", "2024-12-24", "--dry-run").out())
                .contains("Sample Hospital, Dr B Sample").contains(REF + "  first reminder").contains("1 request in 1 letter would be written");
        JsonNode plan = lookAt("2024-12-24");
        assertThat(plan.get("recorded").asBoolean()).isFalse();
        assertThat(plan.get("letters").asInt()).isEqualTo(1);
        assertThat(plan.get("people").get(0).get("requests").get(0).get("ref").asString()).isEqualTo(REF);
        assertThat(plan.get("files").size()).isZero();
    }

    @Test
    @Order(3)
    void aWrongCommandLineOrAFileInTheWayChangesNothing() throws IOException {
        ended(2, "chase", "--on", "2024-12-24");
        Path file = Files.writeString(folder.resolve("in-the-way"), "not a folder");
        assertThat(ended(7, "chase", "--on", "2024-12-24", "--out", file.toString()).problems()).isNotBlank();
        assertThat(file).hasContent("not a folder");
        assertThat(lookAt("2024-12-24").get("requests").asInt()).isEqualTo(1);
    }

    @Test
    @Order(4)
    void aRunWritesALetterAndADraftAndASecondOneOnTheSameDayWritesNothing() throws IOException {
        Path out = folder.resolve("letters");
        JsonNode run = done("chase", "--on", "2024-12-24", "--out", out.toString(), "--json").json();
        assertThat(run.get("recorded").asBoolean()).isTrue();
        List<String> names = names(out);
        assertThat(names).hasSize(2).anyMatch(name -> name.endsWith(".docx")).anyMatch(name -> name.endsWith(".eml"))
                .noneMatch(name -> name.contains(child));
        assertThat(run.get("files").size()).isEqualTo(2);
        assertThat(done("chase", "--on", "2024-12-24", "--out", folder.resolve("again").toString()).out()).contains("Nobody is to be reminded on 2024-12-24.");
        assertThat(folder.resolve("again")).doesNotExist();
        assertThat(names(out)).isEqualTo(names);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    @Order(5)
    void thePageOfACaseNamesTheCaseAndNotTheChild() throws IOException {
        Path page = folder.resolve("page.pdf");
        assertThat(done("case", REF, "--where-are-we", page.toString(), "--today", "2024-12-24").out()).contains("Written: " + page);
        try (PDDocument document = Loader.loadPDF(page.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document)).contains("Where we are").contains(REF).doesNotContain(child);
        }
    }

    @Test
    @Order(6)
    void aCaseThatIsNotThereOrAFolderInTheWayWritesNoPage() throws IOException {
        Path page = folder.resolve("no-page.pdf");
        assertThat(ended(3, "case", "CDOP-2019-9999", "--where-are-we", page.toString()).problems()).contains("There is no case of this reference");
        assertThat(ended(2, "case", "Sample", "--where-are-we", page.toString()).problems()).contains("CDOP-2023-0041");
        assertThat(page).doesNotExist();
        Path file = Files.writeString(folder.resolve("not-a-folder"), "as it was");
        ended(7, "case", REF, "--where-are-we", file.resolve("page.pdf").toString());
        assertThat(file).hasContent("as it was");
    }

    @Test
    @Order(7)
    void theLogHoldsNothingOfACase() throws IOException {
        try (Stream<Path> files = Files.exists(folder.resolve("state")) ? Files.walk(folder.resolve("state")) : Stream.empty()) {
            assertThat(files.filter(Files::isRegularFile).map(ChaseAndPageIT::text)).noneMatch(text -> text.contains(REF) || text.contains(child));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
