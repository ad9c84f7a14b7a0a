package uk.cdop.casebook.publishing.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.letter.Letter;
import uk.cdop.casebook.casework.letter.MailDraft;
import uk.cdop.casebook.office.failure.OfficeFailure;

class LetterFilesTest {

    @TempDir
    Path folder;

    private final DocxLetters letters = new DocxLetters();
    private final EmlDrafts drafts = new EmlDrafts();

    static Letter letter() {
        return new Letter(
                List.of("Example Child Death Overview Panel", "1 Sample Street, Sampleton ZZ1 1ZZ", "01632 960001   cdop@example.test"),
                List.of("Dr B Sample", "Named doctor", "Example Hospital"), Optional.of("b.sample@example.test"), LocalDate.of(2024, 3, 14),
                "CDOP-2023-0001", "Child death review: information we are waiting for",
                List.of("Dear Dr Sample", "We asked Example Hospital for information and have not had it yet.",
                        "CDOP-2023-0001: Reporting form, sent 12 Feb 2024\nCDOP-2023-0007: Reporting form, sent 20 Feb 2024",
                        "Please return what you can by 28 Mar 2024 – “not known” is an answer."),
                "Yours sincerely", List.of("A Sample", "Child Death Review Coordinator"));
    }

    @Test
    void opensAgainWithEveryWordInItsOrder() throws IOException {
        Path file = folder.resolve("letter.docx");
        letters.write(letter(), file);
        Path kept = Files.createDirectories(Path.of("target/pictures")).resolve("letter.docx");
        Files.write(kept, Files.readAllBytes(file));
        try (XWPFDocument read = new XWPFDocument(Files.newInputStream(file))) {
            List<String> text = read.getParagraphs().stream().map(XWPFParagraph::getText).toList();
            assertThat(text).startsWith("Example Child Death Overview Panel")
                    .containsSubsequence("Dr B Sample", "By secure e-mail: b.sample@example.test", "14 Mar 2024", "Our reference: CDOP-2023-0001",
                            "Child death review: information we are waiting for", "Dear Dr Sample", "Yours sincerely", "A Sample")
                    .contains("CDOP-2023-0001: Reporting form, sent 12 Feb 2024\nCDOP-2023-0007: Reporting form, sent 20 Feb 2024");
            assertThat(read.getDocument().getBody().getSectPr().getPgSz().getW()).hasToString("11906");
        }
    }

    private XWPFDocument reopened() throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(letters.docx(letter())));
    }

    @Test
    void itsPropertiesSayWhatItIsAndNameTheOfficeAndItIsInBritishEnglish() throws Exception {
        try (XWPFDocument read = reopened()) {
            var core = read.getProperties().getCoreProperties();
            assertThat(core.getTitle()).isEqualTo("Child death review: information we are waiting for");
            assertThat(core.getCreator()).isEqualTo("Example Child Death Overview Panel");
            assertThat(core.getLastModifiedByUser()).isNull();
            assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains("en-GB");
            assertThat(read.getStyle().getDocDefaults().getRPrDefault().getRPr().getLangArray(0).getVal()).isEqualTo("en-GB");
        }
    }

    /** A page that holds nothing but the names under "Yours sincerely" was what a long letter ended with. */
    @Test
    void theLastWordsTheClosingAndTheNamesStayOnOnePage() throws IOException {
        try (XWPFDocument read = reopened()) {
            List<XWPFParagraph> last = read.getParagraphs().reversed().subList(0, 4);
            assertThat(last).extracting(XWPFParagraph::getText).containsExactly(
                    "Child Death Review Coordinator", "A Sample", "Yours sincerely", "Please return what you can by 28 Mar 2024 – “not known” is an answer.");
            assertThat(last).extracting(XWPFParagraph::isKeepNext).containsExactly(false, true, true, true);
        }
    }

    /** The number of the page was larger and darker than the words before it, and did not say of how many. */
    @Test
    void theFootSaysWhichPageOfHowManyInOneSize() throws IOException {
        try (XWPFDocument read = reopened()) {
            var foot = read.getFooterArray(0).getParagraphs().getFirst();
            assertThat(foot.getText()).isEqualTo("Confidential. CDOP-2023-0001. Page 1 of 1");
            assertThat(foot.getCTP().getFldSimpleList()).extracting(field -> field.getInstr()).containsExactly("PAGE", "NUMPAGES");
            assertThat(foot.getCTP().getFldSimpleList()).allSatisfy(field -> assertThat(field.getRArray(0).getRPr().getSzArray(0).getVal()).hasToString("18"));
        }
    }

    @Test
    void theSameLetterGivesTheSameBytes() {
        assertThat(letters.docx(letter())).isEqualTo(letters.docx(letter()));
    }

    private static MailDraft draft(String... to) {
        return new MailDraft(List.of(to), "Child death review: information we are waiting for – 2 requests", "Dear Dr Sample\n\nPlease see the letter – thank you.",
                List.of(new MailDraft.Attachment("Reminder Example Hospital.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", new byte[] {1, 2, 3})));
    }

    @Test
    void aDraftOpensReadyToBeSentByAPerson() throws IOException, MessagingException {
        Path file = folder.resolve("draft.eml");
        drafts.write(draft("Dr B Sample <b.sample@example.test>"), file);
        MimeMessage read = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(Files.readAllBytes(file)));
        assertThat(read.getHeader("X-Unsent")).containsExactly("1");
        assertThat(read.getHeader("Message-ID")).isNull();
        assertThat(read.getAllRecipients()).singleElement().hasToString("Dr B Sample <b.sample@example.test>");
        assertThat(read.getSubject()).isEqualTo("Child death review: information we are waiting for – 2 requests");
        MimeMultipart parts = (MimeMultipart) read.getContent();
        assertThat(parts.getBodyPart(0).getContent()).asString().contains("Please see the letter – thank you.");
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("Reminder Example Hospital.docx");
        assertThat(parts.getBodyPart(1).getInputStream().readAllBytes()).containsExactly(1, 2, 3);
    }

    @Test
    void theSameDraftGivesTheSameBytes() {
        assertThat(drafts.eml(draft("b.sample@example.test"))).isEqualTo(drafts.eml(draft("b.sample@example.test")));
    }

    @Test
    void aDraftWithoutAnAddressIsLeftForThePersonToAddress() throws MessagingException {
        MimeMessage read = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(drafts.eml(draft())));
        assertThat(read.getAllRecipients()).isNull();
    }

    @Test
    void anAddressThatIsNoneIsRefusedWithoutRepeatingIt() {
        assertThatThrownBy(() -> drafts.eml(draft("not an address")))
                .isInstanceOfSatisfying(OfficeFailure.class, failure -> assertThat(failure.kind()).isEqualTo(OfficeFailure.Kind.REFUSED))
                .hasMessageNotContaining("not an address");
        assertThatThrownBy(() -> drafts.eml(draft("a@example.test\r\nBcc: other@example.test"))).isInstanceOf(OfficeFailure.class);
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaid() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        assertThatThrownBy(() -> letters.write(letter(), file.resolve("letter.docx"))).isInstanceOf(OfficeFailure.class);
    }
}
