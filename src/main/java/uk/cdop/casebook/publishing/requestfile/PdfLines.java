package uk.cdop.casebook.publishing.requestfile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;
import uk.cdop.casebook.casework.requestfile.AskedQuestion;

/** Writes lines and boxes down the pages of a PDF, beginning a new page where there is no more room. Sizes are in points. */
final class PdfLines {

    static final float TEXT = 9.5f;
    static final float SMALL = 8.5f;

    private static final float MARGIN = 48;
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private static final float LEADING = 1.3f;
    private static final float ONE_LINE = 17;
    private static final float LONG = 58;
    private static final float GAP = 9;

    private final PDDocument document;
    private final PDFont regular = new PDType1Font(FontName.HELVETICA);
    private final PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);
    private PDPage page;
    private PDPageContentStream content;
    private float top;

    PdfLines(PDDocument document) {
        this.document = document;
        turn();
    }

    PDPage page() {
        return page;
    }

    static float boxHeight(AskedQuestion question) {
        if (question.isLong()) {
            return LONG;
        }
        return question.takesSeveral() ? 2 * ONE_LINE : ONE_LINE;
    }

    void title(String text) throws IOException {
        write(text, bold, 15, 0);
        top -= 4;
    }

    /** A heading stays with at least one question below it. */
    void heading(String text, float size) throws IOException {
        need(size * 2 + 70);
        top -= 8;
        write(text, bold, size, 0);
        top -= 3;
    }

    void strong(String text) throws IOException {
        write(text, bold, TEXT, 0);
    }

    void text(String text, float size) throws IOException {
        write(text, regular, size, size < TEXT ? 0.32f : 0);
    }

    /** Begins a new page where the question would be cut in two. */
    void keepTogether(AskedQuestion question) throws IOException {
        float height = boxHeight(question) + GAP;
        for (String part : List.of(question.label(), question.help(), "Known already: " + question.known())) {
            height += wrapped(part, regular, TEXT).size() * TEXT * LEADING;
        }
        need(Math.min(height, 500));
    }

    /** The place of a box of the height; its outline is drawn, so that it can also be filled in by hand. */
    PDRectangle box(float height) throws IOException {
        need(height);
        PDRectangle box = new PDRectangle(MARGIN, top - height - 1, WIDTH, height);
        content.setStrokingColor(0.55f);
        content.setLineWidth(0.6f);
        content.addRect(box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight());
        content.stroke();
        top -= height + GAP;
        return box;
    }

    void finish() throws IOException {
        content.close();
    }

    private void need(float height) throws IOException {
        if (top - height < MARGIN) {
            content.close();
            turn();
        }
    }

    private void turn() {
        try {
            page = new PDPage(PDRectangle.A4);
            page.setAnnotations(new ArrayList<>());
            document.addPage(page);
            content = new PDPageContentStream(document, page);
            top = PDRectangle.A4.getHeight() - MARGIN;
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    private void write(String text, PDFont font, float size, float grey) throws IOException {
        for (String line : wrapped(text, font, size)) {
            need(size * LEADING);
            top -= size * LEADING;
            content.beginText();
            content.setNonStrokingColor(grey);
            content.setFont(font, size);
            content.newLineAtOffset(MARGIN, top + size * 0.25f);
            content.showText(line);
            content.endText();
        }
    }

    private static List<String> wrapped(String text, PDFont font, float size) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String part : text.lines().toList()) {
            StringBuilder line = new StringBuilder();
            for (String word : writable(part).split(" ")) {
                if (!line.isEmpty() && font.getStringWidth(line + " " + word) / 1000 * size > WIDTH) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            lines.add(line.toString());
        }
        return lines;
    }

    /** The built-in typeface has the letters of western Europe; others are written as near as it can. */
    static String writable(String text) {
        StringBuilder plain = new StringBuilder();
        text.replace("≥", "at least ").replace("≤", "at most ").replace("→", "to ").replace('\t', ' ').codePoints().forEach(point -> {
            boolean known = point < 0x10000 && WinAnsiEncoding.INSTANCE.contains(
                    org.apache.pdfbox.pdmodel.font.encoding.GlyphList.getAdobeGlyphList().codePointToName(point));
            plain.append(known ? Character.toString(point) : "?");
        });
        return plain.toString();
    }
}
