package uk.cdop.casebook.publishing.requestfile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import uk.cdop.casebook.casework.requestfile.AskedForm;
import uk.cdop.casebook.casework.requestfile.AskedQuestion;
import uk.cdop.casebook.forms.definition.CodeList;
import uk.cdop.casebook.publishing.file.SettledZip;

/** The questions of a request as a document to read, or to type into by whoever can use neither workbook nor PDF. It is not read back. */
final class PaperForm {

    private static final String FACE = "Calibri";

    private final XWPFDocument document;

    private PaperForm(XWPFDocument document) {
        this.document = document;
    }

    static byte[] of(RequestPaper paper) {
        try (XWPFDocument document = new XWPFDocument()) {
            new PaperForm(document).fill(paper);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return SettledZip.of(bytes.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void fill(RequestPaper paper) {
        Optional<Date> day = Optional.of(Date.from(paper.mark().madeOn().atStartOfDay(ZoneOffset.UTC).toInstant()));
        document.getProperties().getCoreProperties().setCreated(day);
        document.getProperties().getCoreProperties().setModified(day);
        document.getProperties().getCoreProperties().setCreator("CDOP Casebook");
        write(paper.title(), 16, true, 120);
        write(RequestPaper.HOW.replace("in the last column", "under each question"), 10, false, 240);
        paper.forms().forEach(this::form);
    }

    private void form(AskedForm form) {
        write(form.definition().form().label(), 14, true, 120);
        String section = "";
        for (AskedQuestion question : form.questions()) {
            if (!question.section().equals(section)) {
                section = question.section();
                write(section, 12, true, 100);
            }
            question(question);
        }
    }

    private void question(AskedQuestion question) {
        write(question.label(), 11, true, 20).setKeepNext(true);
        if (!question.help().isBlank()) {
            write(question.help(), 9, false, 20).setKeepNext(true);
        }
        if (!question.choices().isEmpty()) {
            write("Choices: " + question.choices().stream().map(CodeList.Option::label).collect(Collectors.joining("; ")), 9, false, 20).setKeepNext(true);
        }
        if (!question.known().isBlank()) {
            write("Known already: " + question.known(), 11, false, 20).setKeepNext(true);
        }
        write("Answer: ", 11, false, question.isLong() ? 900 : 240);
    }

    private XWPFParagraph write(String text, int size, boolean bold, int after) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.LEFT);
        paragraph.setSpacingAfter(after);
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(FACE);
        run.setFontSize(size);
        run.setBold(bold);
        run.setText(text.replace('\n', ' '));
        return paragraph;
    }
}
