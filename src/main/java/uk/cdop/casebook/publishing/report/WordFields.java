package uk.cdop.casebook.publishing.report;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFldChar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** The fields that a word processor works out itself: numbers of tables and figures, page numbers, the table of contents. */
final class WordFields {

    private WordFields() {}

    /** The next number of its kind, with the number it is now. */
    static void sequence(XWPFParagraph paragraph, String kind, int number) {
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(" SEQ " + kind + " \\* ARABIC ");
        field.addNewR().addNewT().setStringValue(Integer.toString(number));
    }

    static void bookmark(XWPFParagraph paragraph, int id, String name) {
        var start = paragraph.getCTP().addNewBookmarkStart();
        start.setId(BigInteger.valueOf(id));
        start.setName(name);
        paragraph.createRun();
        paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(id));
    }

    /** Opens the field that the word processor fills anew when the document is opened or printed. */
    static void beginContents(XWPFParagraph paragraph) {
        mark(paragraph.getCTP().addNewR(), STFldCharType.BEGIN).setDirty(true);
        instruct(paragraph.getCTP().addNewR(), " TOC \\o \"1-2\" \\h \\z \\u ");
        mark(paragraph.getCTP().addNewR(), STFldCharType.SEPARATE);
    }

    static void endContents(XWPFParagraph paragraph) {
        mark(paragraph.getCTP().addNewR(), STFldCharType.END);
    }

    /** A heading, leading to where it stands; only a word processor knows the page, and adds it when it fills the field. */
    static void entry(XWPFParagraph paragraph, String heading, String bookmark) {
        CTHyperlink link = paragraph.getCTP().addNewHyperlink();
        link.setAnchor(bookmark);
        link.addNewR().addNewT().setStringValue(heading);
    }

    private static CTFldChar mark(CTR run, STFldCharType.Enum type) {
        CTFldChar mark = run.addNewFldChar();
        mark.setFldCharType(type);
        return mark;
    }

    private static void instruct(CTR run, String code) {
        run.addNewInstrText().setStringValue(code);
    }
}
