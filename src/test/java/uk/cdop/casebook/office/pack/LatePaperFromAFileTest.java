package uk.cdop.casebook.office.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.office.pack.ReadLatePaper.ReadLatePaperOutcome;
import uk.cdop.casebook.testkit.OfficeOnDisk;

class LatePaperFromAFileTest {

    @TempDir
    Path folder;

    private OfficeOnDisk office;

    @BeforeEach
    void open() {
        office = OfficeOnDisk.in(folder.resolve("vault"), LocalDate.of(2024, 2, 29));
    }

    @AfterEach
    void close() {
        office.close();
    }

    private ReadLatePaperOutcome read(String name, byte[] content) throws IOException {
        return office.can().pack().readLatePaper().read(Files.write(folder.resolve(name), content));
    }

    private ReadLatePaperOutcome.Read words(String name, byte[] content) throws IOException {
        ReadLatePaperOutcome outcome = read(name, content);
        assertThat(outcome).as(outcome.toString()).isInstanceOf(ReadLatePaperOutcome.Read.class);
        return (ReadLatePaperOutcome.Read) outcome;
    }

    private String refusal(String name, byte[] content) throws IOException {
        ReadLatePaperOutcome outcome = read(name, content);
        assertThat(outcome).isInstanceOf(ReadLatePaperOutcome.Refused.class);
        return ((ReadLatePaperOutcome.Refused) outcome).sentence();
    }

    private static byte[] pdf(boolean locked, String[]... pages) throws IOException {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (String[] lines : pages) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    for (int line = 0; line < lines.length; line++) {
                        content.beginText();
                        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                        content.newLineAtOffset(50, 700 - 14 * line);
                        content.showText(lines[line]);
                        content.endText();
                    }
                }
            }
            if (locked) {
                document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void aTextAWordAndAPdfFileAreRead() throws IOException {
        assertThat(words("report.txt", "Seen well.\nZoë was at home.".getBytes(StandardCharsets.UTF_8)).text()).isEqualTo("Seen well.\nZoë was at home.");
        try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("Seen well.");
            document.createTable(1, 2).getRow(0).getCell(1).setText("at home");
            document.write(out);
            assertThat(words("report.docx", out.toByteArray())).satisfies(read -> {
                assertThat(read.text()).contains("Seen well.", "at home");
                assertThat(read.leftOut()).get().asString().contains("comments");
            });
        }
        assertThat(words("report.pdf", pdf(false, new String[] {"The child was seen by the health visi-", "tor and was well", "and slept.", "No concern."})).text())
                .isEqualTo("The child was seen by the health visitor and was well and slept.\nNo concern.");
    }

    @Test
    void aScannedFileIsRefusedAndAPageWithoutWordsIsNamed() throws IOException {
        assertThat(refusal("scan.pdf", pdf(false, new String[0], new String[0]))).contains("pictures", "scanner", "Nothing was added");
        assertThat(refusal("scan.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10})).contains("scanner");
        assertThat(words("part.pdf", pdf(false, new String[] {"Seen well."}, new String[0])).leftOut()).get().asString().contains("Page 2 holds no words");
    }

    @Test
    void whatCannotBeReadIsRefusedWithWhatToDoInstead() throws IOException {
        assertThat(refusal("locked.pdf", pdf(true, new String[] {"Seen well."}))).contains("protected", "Nothing was added");
        assertThat(refusal("broken.pdf", "%PDF-1.7 broken".getBytes(StandardCharsets.US_ASCII))).contains("damaged");
        assertThat(refusal("sheet.xlsx", new byte[] {'P', 'K', 3, 4, 0})).contains(".docx");
        assertThat(refusal("old.doc", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0})).contains(".docx");
        assertThat(refusal("blank.txt", " \n".getBytes(StandardCharsets.UTF_8))).contains("no words");
        assertThat(refusal("long.txt", "word ".repeat(40_001).getBytes(StandardCharsets.UTF_8))).contains("200,000");
        assertThat(refusal("large.txt", new byte[25_000_001])).contains("25 MB");
        assertThat(office.can().pack().readLatePaper().read(folder.resolve("none.txt")))
                .isEqualTo(new ReadLatePaperOutcome.Refused("The file cannot be read. Nothing was added. If another program has it open, close it there, and try again."));
    }
}
