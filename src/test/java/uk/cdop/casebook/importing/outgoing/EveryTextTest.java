package uk.cdop.casebook.importing.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.cdop.casebook.casework.leak.CommonWords;
import uk.cdop.casebook.casework.leak.Identifier;
import uk.cdop.casebook.casework.leak.IdentifierKind;
import uk.cdop.casebook.casework.leak.LeakHit;
import uk.cdop.casebook.casework.leak.LeakSearch;
import uk.cdop.casebook.casework.leak.OutgoingFile;
import uk.cdop.casebook.casework.reference.CaseNumber;

class EveryTextTest {

    private static final CaseNumber CASE = new CaseNumber("CDOP-2023-0001");
    private static final String SLIP = "Caylee";
    private static final LeakSearch SEARCH = LeakSearch.of(List.of(
            new Identifier(IdentifierKind.CHILD_NAME, CASE, "Kayleigh Placeholder", "Child"),
            new Identifier(IdentifierKind.NHS_NUMBER, CASE, "9990000018", "Child"),
            new Identifier(IdentifierKind.DATE_OF_BIRTH, CASE, "2024-03-14", "Child")), CASE, new CommonWords(Set.of("the", "child")));
    private static final byte[] DOT = java.util.Base64.getDecoder().decode(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static List<LeakHit> hits(String name, byte[] content) {
        return SEARCH.in(name, new EveryText().parts(new OutgoingFile(name, content)));
    }

    private static List<LeakHit> found(String name, byte[] content) {
        return hits(name, content).stream().filter(hit -> hit.kind() != IdentifierKind.NOT_SEARCHED).toList();
    }

    private interface Making {
        void make(XWPFDocument document) throws Exception;
    }

    private static byte[] word(Making making) {
        try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("The child was seen at home.");
            making.make(document);
            document.write(out);
            return out.toByteArray();
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }

    private interface Writing {
        void write(PDDocument document, PDPage page) throws IOException;
    }

    private static byte[] pdf(String text, Writing more) {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText(text);
                content.endText();
            }
            more.write(document, page);
            document.save(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    static Stream<byte[]> wordFilesWithANearMissSomewhere() {
        return Stream.of(
                word(document -> {
                    var comment = document.createComments().createComment(BigInteger.ONE);
                    comment.setAuthor("Sample Author");
                    comment.createParagraph().createRun().setText("Ask about " + SLIP);
                }),
                word(document -> document.getProperties().getCoreProperties().setTitle("Report on " + SLIP)),
                word(document -> document.getProperties().getCustomProperties().addProperty("Subject", "About " + SLIP)),
                word(document -> document.getProperties().getExtendedProperties().setCompany(SLIP)),
                word(document -> document.createParagraph().createRun().addPicture(
                        new java.io.ByteArrayInputStream(DOT), Document.PICTURE_TYPE_PNG, "scan_of_" + SLIP + ".png", Units.toEMU(9), Units.toEMU(9))),
                word(document -> document.createTable(1, 1).getRow(0).getCell(0).setText("Name: " + SLIP)),
                word(document -> document.createFootnote().createParagraph().createRun().setText("See " + SLIP)),
                word(document -> document.createHeader(org.apache.poi.wp.usermodel.HeaderFooterType.DEFAULT).createParagraph().createRun().setText("File of " + SLIP)),
                word(document -> document.createParagraph().createRun().setVanish(true)),
                word(document -> document.createParagraph().getCTP().addNewDel().addNewR().addNewDelText().setStringValue("Deleted: " + SLIP))).filter(file -> file.length > 0);
    }

    @Test
    void aNearMissIsCaughtWhereverItHidesInAWordFile() {
        List<byte[]> files = wordFilesWithANearMissSomewhere().toList();
        for (int place = 0; place < files.size(); place++) {
            if (place != 8) {
                assertThat(found("report.docx", files.get(place))).as("file " + place).isNotEmpty();
            }
        }
        assertThat(found("report.docx", files.get(0)).getFirst().part()).startsWith("Comment");
        assertThat(found("report.docx", files.get(1)).getFirst().part()).isEqualTo("Document properties: title");
    }

    @Test
    void aNameTornOverSeveralRunsAndHiddenTextAreRead() {
        assertThat(found("report.docx", word(document -> {
            var paragraph = document.createParagraph();
            paragraph.createRun().setText("Kay");
            var hidden = paragraph.createRun();
            hidden.setVanish(true);
            hidden.setText("leigh");
        }))).anyMatch(hit -> !hit.near());
    }

    static Stream<byte[]> pdfFilesWithANearMissSomewhere() {
        return Stream.of(
                pdf("Seen with " + SLIP + " at home", (document, page) -> { }),
                pdf("Clean", (document, page) -> document.getDocumentInformation().setSubject("About " + SLIP)),
                pdf("Clean", (document, page) -> {
                    PDAnnotationText note = new PDAnnotationText();
                    note.setContents("Is this " + SLIP + "?");
                    page.getAnnotations().add(note);
                }),
                pdf("Clean", (document, page) -> {
                    PDDocumentOutline outline = new PDDocumentOutline();
                    PDOutlineItem item = new PDOutlineItem();
                    item.setTitle("Report on " + SLIP);
                    outline.addLast(item);
                    document.getDocumentCatalog().setDocumentOutline(outline);
                }),
                pdf("Clean", (document, page) -> {
                    var file = new org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification();
                    file.setFile("notes.txt");
                    var inside = new org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile(
                            document, new java.io.ByteArrayInputStream(("Seen: " + SLIP).getBytes(StandardCharsets.UTF_8)));
                    file.setEmbeddedFile(inside);
                    var tree = new org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode();
                    tree.setNames(java.util.Map.of("notes", file));
                    var names = new org.apache.pdfbox.pdmodel.PDDocumentNameDictionary(document.getDocumentCatalog());
                    names.setEmbeddedFiles(tree);
                    document.getDocumentCatalog().setNames(names);
                }));
    }

    @ParameterizedTest
    @MethodSource("pdfFilesWithANearMissSomewhere")
    void aNearMissIsCaughtWhereverItHidesInAPdfFile(byte[] file) {
        assertThat(found("report.pdf", file)).isNotEmpty();
    }

    @Test
    void aWorkbookIsReadWithItsDaysLongNumbersAndSheetNames() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            var row = book.createSheet("About " + SLIP).createRow(0);
            row.createCell(0).setCellValue(9990000018d);
            row.createCell(1).setCellValue(java.time.LocalDate.of(2024, 3, 14));
            row.createCell(2).setCellValue("PLACEHOLDER");
            book.write(out);
            assertThat(found("list.xlsx", out.toByteArray())).extracting(LeakHit::kind)
                    .contains(IdentifierKind.NHS_NUMBER, IdentifierKind.DATE_OF_BIRTH, IdentifierKind.CHILD_NAME);
            assertThat(found("list.xlsx", out.toByteArray())).anyMatch(hit -> hit.found().equals(SLIP));
        }
    }

    @Test
    void mailCalendarZipAndTheNameOfTheFileAreRead() throws IOException {
        String mail = "Subject: =?UTF-8?Q?About_Cayle=65?=\r\nContent-Type: text/plain\r\n\r\nDear colleague\r\n";
        assertThat(found("draft.eml", mail.getBytes(StandardCharsets.UTF_8))).isNotEmpty();
        assertThat(found("meeting.ics", "BEGIN:VCALENDAR\r\nSUMMARY:About Cay\r\n lee\r\nEND:VCALENDAR\r\n".getBytes(StandardCharsets.UTF_8))).isNotEmpty();
        assertThat(found("report-kayleigh.txt", "Nothing".getBytes(StandardCharsets.UTF_8))).singleElement().extracting(LeakHit::part).isEqualTo("File name");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("inner/report.docx"));
            zip.write(word(document -> document.getProperties().getCoreProperties().setTitle(SLIP)));
        }
        assertThat(found("papers.zip", out.toByteArray())).isNotEmpty();
    }

    @Test
    void cleanFilesGiveNothing() throws IOException {
        assertThat(hits("report.docx", word(document -> { }))).isEmpty();
        assertThat(hits("report.pdf", pdf("The child was seen at home.", (document, page) -> { }))).isEmpty();
        assertThat(hits("note.txt", "Child A was 7 weeks old.".getBytes(StandardCharsets.UTF_8))).isEmpty();
        try (XSSFWorkbook book = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.createSheet("Sheet 1").createRow(0).createCell(0).setCellValue("Reviews");
            book.write(out);
            assertThat(hits("list.xlsx", out.toByteArray())).isEmpty();
        }
    }

    @Test
    void whatCannotBeReadIsItselfAHit() {
        assertThat(hits("report.pdf", "%PDF-1.7 broken".getBytes(StandardCharsets.US_ASCII))).extracting(LeakHit::kind).contains(IdentifierKind.NOT_SEARCHED);
        assertThat(hits("report.docx", new byte[] {'P', 'K', 3, 4, 9, 9})).extracting(LeakHit::kind).contains(IdentifierKind.NOT_SEARCHED);
        assertThat(hits("photo.png", DOT)).extracting(LeakHit::kind).contains(IdentifierKind.NOT_SEARCHED);
        assertThat(hits("old.doc", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0})).extracting(LeakHit::kind).contains(IdentifierKind.NOT_SEARCHED);
    }
}
