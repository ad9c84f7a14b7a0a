package uk.cdop.casebook.publishing.letter;

import java.math.BigInteger;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import uk.cdop.casebook.casework.letter.Letter;

/** Lays one letter out on A4: letterhead, addressee, date and reference, subject, text, closing. Sizes are in twentieths of a point. */
final class LetterPage {

    private static final String FACE = "Calibri";
    private static final int TEXT = 11;
    private static final String MUTED = "4A5560";
    private static final int A4_WIDTH = 11906;
    private static final int A4_HEIGHT = 16838;
    private static final int MARGIN = 1304;
    private static final int GAP = 160;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private final XWPFDocument document;

    LetterPage(XWPFDocument document) {
        this.document = document;
    }

    void fill(Letter letter) {
        paper();
        letterhead(letter.letterhead());
        block(letter.addressee(), 360);
        letter.secureEmail().ifPresent(address -> line("By secure e-mail: " + address, GAP));
        line(DAY.format(letter.date()), letter.reference().isBlank() ? GAP * 2 : 0);
        if (!letter.reference().isBlank()) {
            line("Our reference: " + letter.reference(), GAP * 2);
        }
        subject(letter);
        letter.paragraphs().forEach(this::paragraph);
        paragraph(letter.closing()).setSpacingAfter(720);
        block(letter.sender(), 0);
        footer(letter.reference());
    }

    /** The salutation comes before the subject, as people read it: the subject stands over the text. */
    private void subject(Letter letter) {
        run(gap(document.createParagraph(), GAP), letter.subject()).setBold(true);
    }

    private void paper() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(A4_WIDTH));
        size.setH(BigInteger.valueOf(A4_HEIGHT));
        CTPageMar margin = section.addNewPgMar();
        List.<java.util.function.Consumer<Object>>of(margin::setTop, margin::setBottom, margin::setLeft, margin::setRight)
                .forEach(side -> side.accept(BigInteger.valueOf(MARGIN)));
        margin.setFooter(BigInteger.valueOf(MARGIN / 2));
        margin.setHeader(BigInteger.valueOf(MARGIN / 2));
    }

    private void letterhead(List<String> lines) {
        for (int at = 0; at < lines.size(); at++) {
            boolean last = at == lines.size() - 1;
            XWPFParagraph paragraph = gap(document.createParagraph(), last ? 480 : 20);
            XWPFRun run = run(paragraph, lines.get(at));
            run.setBold(at == 0);
            run.setFontSize(at == 0 ? 15 : 10);
            run.setColor(at == 0 ? "1F3A4D" : MUTED);
            if (last) {
                paragraph.setBorderBottom(Borders.SINGLE);
            }
        }
    }

    private void block(List<String> lines, int after) {
        for (int at = 0; at < lines.size(); at++) {
            line(lines.get(at), at == lines.size() - 1 ? after : 0);
        }
    }

    private void line(String text, int after) {
        run(gap(document.createParagraph(), after), text);
    }

    private XWPFParagraph paragraph(String text) {
        XWPFParagraph paragraph = gap(document.createParagraph(), GAP);
        paragraph.setSpacingBetween(1.15);
        List<String> lines = text.lines().toList();
        if (lines.size() > 1) {
            paragraph.setIndentationLeft(284);
        }
        for (int at = 0; at < lines.size(); at++) {
            if (at > 0) {
                paragraph.createRun().addBreak(BreakType.TEXT_WRAPPING);
            }
            run(paragraph, lines.get(at));
        }
        return paragraph;
    }

    private void footer(String reference) {
        XWPFFooter footer = document.createFooter(HeaderFooterType.DEFAULT);
        XWPFParagraph paragraph = footer.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.LEFT);
        XWPFRun run = run(paragraph, "Confidential. " + (reference.isBlank() ? "" : reference + ". ") + "Page ");
        run.setFontSize(9);
        run.setColor(MUTED);
        paragraph.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    private static XWPFParagraph gap(XWPFParagraph paragraph, int after) {
        paragraph.setSpacingAfter(after);
        paragraph.setSpacingBefore(0);
        return paragraph;
    }

    private static XWPFRun run(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(FACE);
        run.setFontSize(TEXT);
        run.setText(text);
        return run;
    }
}
