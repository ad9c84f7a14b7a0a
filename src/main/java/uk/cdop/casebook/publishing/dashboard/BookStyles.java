package uk.cdop.casebook.publishing.dashboard;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import uk.cdop.casebook.publishing.worksheet.SheetStyles;

/** The few looks of the dashboard's workbook: words to the left, numbers to the right, the same marks as other workbooks of the office. */
final class BookStyles {

    private static final int TITLE_POINTS = 16;
    private static final int HEADING_POINTS = 12;
    private static final int TEXT_POINTS = 10;
    private static final float LINE_POINTS = 12.75f;
    /** How wide a letter is, on the whole, to the digits that columns are measured in: in hundredths. */
    private static final int NARROW = 88;
    private static final float ROOM_POINTS = 2;
    /** Letters that the edges of a cell and an indented word take. */
    private static final int INDENT = 3;

    final XSSFCellStyle title;
    final XSSFCellStyle section;
    final XSSFCellStyle marking;
    final XSSFCellStyle line;
    final XSSFCellStyle note;
    final XSSFCellStyle heading;
    final XSSFCellStyle numberHeading;
    final XSSFCellStyle words;
    final XSSFCellStyle wordsAfter;
    final XSSFCellStyle shorthand;
    final XSSFCellStyle whole;
    final XSSFCellStyle oneDecimal;
    final XSSFCellStyle day;

    private final XSSFWorkbook workbook;
    private final SheetStyles styles;

    BookStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.styles = new SheetStyles(workbook);
        title = unwrapped(styles.plain(TITLE_POINTS, true, SheetStyles.DARK));
        section = unwrapped(styles.plain(HEADING_POINTS, true, SheetStyles.DARK));
        marking = unwrapped(styles.plain(TEXT_POINTS, true, SheetStyles.BLACK));
        line = unwrapped(styles.plain(TEXT_POINTS, false, SheetStyles.BLACK));
        note = styles.plain(TEXT_POINTS, false, SheetStyles.BLACK);
        heading = styles.filled(TEXT_POINTS, true, SheetStyles.BLACK, SheetStyles.PALE);
        numberHeading = right(styles.filled(TEXT_POINTS, true, SheetStyles.BLACK, SheetStyles.PALE));
        words = styles.lined(TEXT_POINTS, false, SheetStyles.BLACK);
        wordsAfter = styles.lined(TEXT_POINTS, false, SheetStyles.BLACK);
        // Words do not touch the figure before them.
        wordsAfter.setIndention((short) 1);
        shorthand = right(styles.lined(TEXT_POINTS, false, SheetStyles.BLACK));
        whole = number("#,##0");
        oneDecimal = number("#,##0.0");
        day = number("d mmmm yyyy");
    }

    /** Points that a text takes in a column of this width, in whole lines: a word that has no room left begins the next. */
    static float height(String text, int width) {
        int room = Math.max(1, (width - INDENT) * 100 / NARROW);
        int lines = 1;
        int used = 0;
        for (String word : text.split("\\s+")) {
            int wanted = used == 0 ? word.length() : used + 1 + word.length();
            boolean fits = wanted <= room;
            lines += fits ? 0 : Math.ceilDiv(word.length(), room) - (used == 0 ? 1 : 0);
            used = fits ? wanted : word.length() % room;
        }
        return LINE_POINTS * lines + ROOM_POINTS;
    }

    private XSSFCellStyle number(String format) {
        XSSFCellStyle style = right(styles.lined(TEXT_POINTS, false, SheetStyles.BLACK));
        style.setQuotePrefixed(false);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private static XSSFCellStyle right(XSSFCellStyle style) {
        style.setAlignment(HorizontalAlignment.RIGHT);
        return style;
    }

    private static XSSFCellStyle unwrapped(XSSFCellStyle style) {
        style.setWrapText(false);
        return style;
    }
}
