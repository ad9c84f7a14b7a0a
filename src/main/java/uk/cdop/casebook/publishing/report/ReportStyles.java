package uk.cdop.casebook.publishing.report;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc;
import uk.cdop.casebook.publishing.file.WordFile;

/** The styles of a report, under the names that Word and assistive software know: headings, contents, captions. Sizes are in half points. */
enum ReportStyles {
    TITLE("Title", "Title", 44, true, "1F3A4D", 0, 120, -1),
    HEADING_1("Heading1", "heading 1", 32, true, "1F3A4D", 360, 120, 0),
    HEADING_2("Heading2", "heading 2", 26, true, "1F3A4D", 240, 80, 1),
    WORDS("BodyText", "Body Text", 22, false, "000000", 0, 120, -1),
    POINT("ListBullet", "List Bullet", 22, false, "000000", 0, 60, -1),
    OWN_WORDS("OwnWords", "Own words", 22, true, "7A3A10", 60, 160, -1),
    CAPTION("Caption", "caption", 20, true, "1F3A4D", 120, 80, -1),
    CELL("TableCell", "Table cell", 18, false, "000000", 0, 0, -1),
    CELL_HEADING("TableHeading", "Table heading", 18, true, "1F3A4D", 0, 0, -1),
    NOTE("TableNote", "Table note", 18, false, "4A5560", 60, 200, -1),
    CONTENTS_1("TOC1", "toc 1", 22, true, "000000", 80, 20, -1),
    CONTENTS_2("TOC2", "toc 2", 22, false, "000000", 0, 20, -1);

    private static final int INDENT = 284;

    private final String id;
    private final String name;
    private final int size;
    private final boolean bold;
    private final String colour;
    private final int before;
    private final int after;
    private final int outline;

    ReportStyles(String id, String name, int size, boolean bold, String colour, int before, int after, int outline) {
        this.id = id;
        this.name = name;
        this.size = size;
        this.bold = bold;
        this.colour = colour;
        this.before = before;
        this.after = after;
        this.outline = outline;
    }

    String id() {
        return id;
    }

    static void addTo(XWPFDocument document) {
        XWPFStyles styles = document.createStyles();
        for (ReportStyles one : values()) {
            styles.addStyle(new XWPFStyle(one.style(), styles));
        }
    }

    private CTStyle style() {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        paragraph(style.addNewPPr());
        letters(style.addNewRPr());
        return style;
    }

    private void paragraph(CTPPrGeneral paragraph) {
        if (outline >= 0 || this == CAPTION) {
            paragraph.addNewKeepNext();
        }
        var spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(before));
        spacing.setAfter(BigInteger.valueOf(after));
        if (this == CONTENTS_2) {
            paragraph.addNewInd().setLeft(BigInteger.valueOf(INDENT));
        }
        if (this == CONTENTS_1 || this == CONTENTS_2) {
            var tab = paragraph.addNewTabs().addNewTab();
            tab.setVal(STTabJc.RIGHT);
            tab.setLeader(STTabTlc.DOT);
            tab.setPos(BigInteger.valueOf(ReportPages.WIDTH));
        }
        if (outline >= 0) {
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
        }
    }

    private void letters(CTRPr letters) {
        var face = letters.addNewRFonts();
        face.setAscii(WordFile.FACE);
        face.setHAnsi(WordFile.FACE);
        if (bold) {
            letters.addNewB();
        }
        letters.addNewColor().setVal(colour);
        letters.addNewSz().setVal(BigInteger.valueOf(size));
    }
}
