package uk.cdop.casebook.office.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.audit.AuditEntry;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.document.CaseDocument;
import uk.cdop.casebook.casework.document.DocumentForm;
import uk.cdop.casebook.casework.document.DocumentKind;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.rules.Finding;
import uk.cdop.casebook.office.desk.DocumentsDesk;
import uk.cdop.casebook.office.document.AttachDocument.AttachDocumentCommand;
import uk.cdop.casebook.office.document.AttachDocument.AttachDocumentOutcome;
import uk.cdop.casebook.office.document.OpenDocument.ShownDocument;
import uk.cdop.casebook.office.document.WithdrawDocument.WithdrawDocumentOutcome;
import uk.cdop.casebook.office.door.DocumentReader.Page;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.SampleFiles;
import uk.cdop.casebook.testkit.StoreCases;

class DocumentsOfACaseTest {

    private static final String PLANTED = "Quillfeather Lantern Report";

    @TempDir
    static Path vault;

    @TempDir
    Path desktop;

    private static OfficeOnDisk office;
    private static CaseNumber number;
    private final DocumentsDesk desk = office.can().documents();

    @BeforeAll
    static void open() {
        office = OfficeOnDisk.in(vault.resolve("vault"), LocalDate.of(2024, 2, 29));
        office.keep(StoreCases.full(1));
        number = StoreCases.full(1).number();
    }

    @AfterAll
    static void close() {
        office.close();
    }

    private Path file(String name, byte[] content) {
        try {
            return Files.write(desktop.resolve(name), content);
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    private AttachDocumentOutcome attach(byte[] content, String title, DocumentKind kind) {
        return desk.attachDocument().attach(new AttachDocumentCommand(
                number, file("a file", content), title, kind, kind.usuallyDistressing(), Optional.empty()));
    }

    private CaseDocument attached(byte[] content, String title) {
        return ((AttachDocumentOutcome.Attached) attach(content, title, DocumentKind.AGENCY_REPORT)).document();
    }

    @Test
    void aDocumentIsKeptAndShownPageByPage() {
        CaseDocument document = attached(SampleFiles.pdf(2, PLANTED), "Report of a sample hospital");
        assertThat(document.form()).isEqualTo(DocumentForm.PDF);
        assertThat(desk.listDocuments().list(number)).contains(document);
        ShownDocument shown = desk.openDocument().open(document.id());
        assertThat(shown.pages().count()).isEqualTo(2);
        assertThat(shown.pages().page(1)).isInstanceOf(Page.Picture.class);
    }

    @Test
    void aDocumentLargerThanOnePieceComesBackByteForByte() {
        String words = "An invented line of a long note.\n".repeat(20_000);
        CaseDocument document = attached(words.getBytes(StandardCharsets.UTF_8), "A long note");
        assertThat(document.bytes()).isEqualTo(words.length());
        assertThat(desk.openDocument().open(document.id()).pages().page(0)).isEqualTo(new Page.Words(words));
    }

    @Test
    void eachReadingIsPutOnRecordWithoutAnyWordOfIt() {
        CaseDocument document = attached("A short note".getBytes(StandardCharsets.UTF_8), "A note");
        long before = readings();
        desk.openDocument().open(document.id());
        assertThat(readings()).isEqualTo(before + 1);
    }

    private static long readings() {
        List<AuditEntry> entries = office.read(records -> records.audit().ofObject("case", number.text()));
        return entries.stream().filter(entry -> entry.event().what() == AuditEvent.What.DOCUMENT_READ).count();
    }

    @Test
    void nothingOfADocumentStandsReadablyOnDisk() throws IOException {
        CaseDocument document = attached(PLANTED.repeat(5).getBytes(StandardCharsets.UTF_8), PLANTED);
        desk.openDocument().open(document.id()).pages().page(0);
        try (Stream<Path> files = Files.walk(vault)) {
            assertThat(files.filter(Files::isRegularFile)).isNotEmpty().allSatisfy(file ->
                    assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)).doesNotContain(PLANTED));
        }
    }

    @Test
    void theFileThatWasChosenStaysAsItWas() throws IOException {
        byte[] content = SampleFiles.picture(20, 20);
        attach(content, "A sketch", DocumentKind.PHOTOGRAPH);
        assertThat(Files.readAllBytes(desktop.resolve("a file"))).isEqualTo(content);
    }

    @Test
    void whatCannotBeShownOrIsTooLargeIsRefusedAndNothingIsKept() {
        int before = desk.listDocuments().list(number).size();
        assertThat(attach(new byte[] {'M', 'Z', 0, 1}, "A program", DocumentKind.OTHER)).isInstanceOfSatisfying(
                AttachDocumentOutcome.Refused.class, refused -> assertThat(refused.findings()).extracting(Finding::rule).containsExactly("form_unknown"));
        assertThat(attach(new byte[0], "Nothing", DocumentKind.OTHER)).isInstanceOf(AttachDocumentOutcome.Refused.class);
        assertThat(attach(new byte[(25 << 20) + 1], "Large", DocumentKind.OTHER)).isInstanceOf(AttachDocumentOutcome.Refused.class);
        assertThatExceptionOfType(OfficeFailure.class).isThrownBy(() -> attach(SampleFiles.protectedPdf(), "Locked", DocumentKind.OTHER));
        assertThat(desk.listDocuments().list(number)).hasSize(before);
    }

    @Test
    void aWithdrawnDocumentIsKeptAndCanBeTakenBack() {
        CaseDocument document = attached("A note".getBytes(StandardCharsets.UTF_8), "Of another case");
        assertThat(desk.withdrawDocument().withdraw(document.id(), " ")).isInstanceOf(WithdrawDocumentOutcome.Refused.class);
        desk.withdrawDocument().withdraw(document.id(), "It belongs to another case.");
        assertThat(found(document).withdrawn()).map(CaseDocument.Withdrawal::reason).contains("It belongs to another case.");
        desk.withdrawDocument().restore(document.id());
        assertThat(found(document).isWithdrawn()).isFalse();
    }

    private CaseDocument found(CaseDocument document) {
        return desk.listDocuments().list(number).stream().filter(each -> each.id().equals(document.id())).findFirst().orElseThrow();
    }
}
