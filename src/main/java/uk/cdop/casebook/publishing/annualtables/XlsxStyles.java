package uk.cdop.casebook.publishing.annualtables;

import javax.xml.namespace.QName;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;

/** The few styles of the Excel workbook: Arial 12, bold headings, text to the left, numbers to the right, no fills, no lines. */
final class XlsxStyles {

    private static final String SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String FONT = "Arial";
    private static final short TEXT_POINTS = 12;
    private static final short TITLE_POINTS = 16;
    private static final short HEADING_POINTS = 14;
    private static final byte[] LINK_BLUE = {0x05, 0x63, (byte) 0xC1};
    /** Excel's own numbers for its built-in heading styles. */
    private static final int BUILT_IN_HEADING_1 = 16;

    private final XSSFWorkbook workbook;
    final XSSFCellStyle title;
    final XSSFCellStyle heading;
    final XSSFCellStyle words;
    final XSSFCellStyle wrappedWords;
    final XSSFCellStyle wordsAmongNumbers;
    final XSSFCellStyle link;
    final XSSFCellStyle wordsHeader;
    final XSSFCellStyle numberHeader;
    final XSSFCellStyle whole;
    final XSSFCellStyle oneDecimal;
    final XSSFCellStyle twoDecimals;
    final XSSFCellStyle day;
    /** Of numbers that lead somewhere: underlined, and as links look. */
    final XSSFCellStyle tracedWhole;
    final XSSFCellStyle tracedOneDecimal;
    final XSSFCellStyle tracedTwoDecimals;

    XlsxStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        XSSFFont plain = workbook.getFontAt(0);
        plain.setFontName(FONT);
        plain.setFontHeightInPoints(TEXT_POINTS);
        // Without this Excel takes the font of its theme instead of the one named.
        plain.setScheme(FontScheme.NONE);
        title = headed(font(TITLE_POINTS));
        heading = headed(font(HEADING_POINTS));
        heading.setVerticalAlignment(VerticalAlignment.BOTTOM);
        words = text(plain, HorizontalAlignment.LEFT, false);
        wrappedWords = text(plain, HorizontalAlignment.LEFT, true);
        wordsAmongNumbers = text(plain, HorizontalAlignment.RIGHT, true);
        XSSFFont links = linkFont();
        link = text(links, HorizontalAlignment.LEFT, true);
        wordsHeader = text(font(TEXT_POINTS), HorizontalAlignment.LEFT, true);
        numberHeader = text(font(TEXT_POINTS), HorizontalAlignment.RIGHT, true);
        whole = number("#,##0", plain);
        oneDecimal = number("#,##0.0", plain);
        twoDecimals = number("#,##0.00", plain);
        day = number("d mmmm yyyy", plain);
        tracedWhole = number("#,##0", links);
        tracedOneDecimal = number("#,##0.0", links);
        tracedTwoDecimals = number("#,##0.00", links);
        nameHeadings();
    }

    private XSSFFont font(short points) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints(points);
        font.setBold(true);
        return font;
    }

    private XSSFFont linkFont() {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints(TEXT_POINTS);
        font.setUnderline(XSSFFont.U_SINGLE);
        font.setColor(new XSSFColor(LINK_BLUE, workbook.getStylesSource().getIndexedColors()));
        return font;
    }

    private XSSFCellStyle text(XSSFFont font, HorizontalAlignment alignment, boolean wraps) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(wraps);
        keepApart(style);
        style.setQuotePrefixed(true);
        return style;
    }

    private XSSFCellStyle number(String format, XSSFFont font) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setAlignment(HorizontalAlignment.RIGHT);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        keepApart(style);
        return style;
    }

    /** A figure at the right does not touch the words of the next column. */
    private static void keepApart(XSSFCellStyle style) {
        if (style.getAlignment() == HorizontalAlignment.RIGHT) {
            style.setIndention((short) 1);
        }
    }

    /** A style that assistive software announces as a heading, because it stands on one of Excel's own heading styles. */
    private XSSFCellStyle headed(XSSFFont font) {
        XSSFCellStyle style = text(font, HorizontalAlignment.LEFT, false);
        StylesTable styles = workbook.getStylesSource();
        CTXf named = CTXf.Factory.newInstance();
        named.setFontId(font.getIndex());
        named.setApplyFont(true);
        int count = styles.putCellStyleXf(named);
        style.getCoreXf().setXfId(count - 1L);
        return style;
    }

    /** The names stand in a part of the style sheet that POI keeps but has no words for. */
    private void nameHeadings() {
        try (XmlCursor cursor = workbook.getStylesSource().getCTStylesheet().newCursor()) {
            cursor.toEndToken();
            cursor.beginElement(new QName(SPREADSHEET, "cellStyles"));
            cursor.insertAttributeWithValue("count", "3");
            name(cursor, "Normal", 0, 0);
            name(cursor, "Heading 1", 1, BUILT_IN_HEADING_1);
            name(cursor, "Heading 2", 2, BUILT_IN_HEADING_1 + 1);
        }
    }

    private static void name(XmlCursor cursor, String name, int place, int builtIn) {
        cursor.beginElement(new QName(SPREADSHEET, "cellStyle"));
        cursor.insertAttributeWithValue("name", name);
        cursor.insertAttributeWithValue("xfId", Integer.toString(place));
        cursor.insertAttributeWithValue("builtinId", Integer.toString(builtIn));
        cursor.toNextToken();
    }
}
