package uk.cdop.casebook.publishing.letter;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import uk.cdop.casebook.casework.letter.Letter;
import uk.cdop.casebook.publishing.file.WordFile;

/** Lays one letter out on A4: letterhead, addressee, date and reference, subject, text, closing. Sizes are in twentieths of a point. */
final class LetterPage {

    private static final int TEXT = 11;
    private static final String MUTED = "4A5560";
    private static final int MARGIN = 1304;
    private static final int GAP = 160;
    private static final int AFTER_ADDRESSEE = 360;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private final XWPFDocument document;

    LetterPage(XWPFDocument document) {
        this.document = document;
    }

    void fill(Letter letter) {
        WordFile.sheet(document, MARGIN);
        letterhead(letter.letterhead());
        block(letter.addressee(), letter.secureEmail().isPresent() ? GAP : AFTER_ADDRESSEE);
        letter.secureEmail().ifPresent(address -> line("By secure e-mail: " + address, AFTER_ADDRESSEE));
        line(DAY.format(letter.date()), letter.reference().isBlank() ? GAP * 2 : 0);
        if (!letter.reference().isBlank()) {
            line("Our reference: " + letter.reference(), GAP * 2);
        }
        run(gap(document.createParagraph(), GAP), letter.subject()).setBold(true);
        document.getLastParagraph().setKeepNext(true);
        letter.paragraphs().forEach(this::paragraph);
        ending(letter);
        WordFile.foot(document, "Confidential." + (letter.reference().isBlank() ? "" : " " + letter.reference() + "."));
    }

    /** The closing and the names under it stay with the last words of the letter, so that no page holds a signature alone. */
    private void ending(Letter letter) {
        document.getLastParagraph().setKeepNext(true);
        paragraph(letter.closing()).setSpacingAfter(720);
        document.getLastParagraph().setKeepNext(true);
        for (int at = 0; at < letter.sender().size(); at++) {
            line(letter.sender().get(at), 0);
            document.getLastParagraph().getCTP().getPPr().addNewKeepLines();
            document.getLastParagraph().setKeepNext(at < letter.sender().size() - 1);
        }
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

    private static XWPFParagraph gap(XWPFParagraph paragraph, int after) {
        paragraph.setSpacingAfter(after);
        paragraph.setSpacingBefore(0);
        return paragraph;
    }

    private static XWPFRun run(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(WordFile.FACE);
        run.setFontSize(TEXT);
        run.setText(text);
        return run;
    }
}
