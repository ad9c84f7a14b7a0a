package uk.cdop.casebook.publishing.requestfile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import uk.cdop.casebook.casework.requestfile.AskedForm;
import uk.cdop.casebook.casework.requestfile.AskedQuestion;

/** A fillable PDF of a request: the name of each field is the key of its question, and a hidden field holds the mark. */
final class AnswerPdf {

    /** The hidden field with the mark of the request. */
    static final String MARK = "casebook";

    private final PDDocument document;
    private final PDAcroForm form;
    private final PdfLines lines;
    private final PdfFields fields;

    private AnswerPdf(PDDocument document) {
        this.document = document;
        this.form = new PDAcroForm(document);
        PDResources resources = new PDResources();
        resources.put(COSName.getPDFName("Helv"), new PDType1Font(FontName.HELVETICA));
        form.setDefaultResources(resources);
        form.setDefaultAppearance("/Helv 9 Tf 0 g");
        form.setNeedAppearances(true);
        document.getDocumentCatalog().setAcroForm(form);
        this.lines = new PdfLines(document);
        this.fields = new PdfFields(form, lines);
    }

    static byte[] of(RequestPaper paper) {
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId(paper.mark().requestId().getMostSignificantBits());
            new AnswerPdf(document).fill(paper);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(new IOException("a form to fill in could not be put together"));
        }
    }

    private void fill(RequestPaper paper) throws IOException {
        properties(paper);
        lines.title(paper.title());
        lines.text(RequestPaper.HOW.replace("in the last column", "in the boxes"), PdfLines.SMALL);
        mark(paper);
        for (AskedForm asked : paper.forms()) {
            lines.heading(asked.definition().form().label(), 13);
            questions(asked.questions());
        }
        fields.finish();
        lines.finish();
    }

    private void questions(List<AskedQuestion> questions) throws IOException {
        String section = "";
        for (AskedQuestion question : questions) {
            if (!question.section().equals(section)) {
                section = question.section();
                lines.heading(section, 11);
            }
            lines.keepTogether(question);
            lines.strong(question.label());
            if (!question.help().isBlank()) {
                lines.text(question.help(), PdfLines.SMALL);
            }
            if (!question.known().isBlank()) {
                lines.text("Known already: " + question.known(), PdfLines.TEXT);
            }
            fields.add(question);
        }
    }

    private void mark(RequestPaper paper) throws IOException {
        PDTextField mark = new PDTextField(form);
        mark.setPartialName(MARK);
        mark.setDefaultAppearance("/Helv 9 Tf 0 g");
        fields.hide(mark);
        mark.setValue(paper.mark().text());
        mark.setReadOnly(true);
    }

    private void properties(RequestPaper paper) {
        PDDocumentInformation about = new PDDocumentInformation();
        GregorianCalendar day = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
        day.setTimeInMillis(paper.mark().madeOn().atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        about.setCreationDate(day);
        about.setModificationDate(day);
        about.setCreator("CDOP Casebook");
        about.setTitle("Request for information");
        document.setDocumentInformation(about);
        document.getDocumentCatalog().setLanguage("en-GB");
    }
}
