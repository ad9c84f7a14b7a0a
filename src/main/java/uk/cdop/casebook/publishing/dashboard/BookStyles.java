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

    final XSSFCellStyle title;
    final XSSFCellStyle section;
    final XSSFCellStyle marking;
    final XSSFCellStyle line;
    final XSSFCellStyle heading;
    final XSSFCellStyle numberHeading;
    final XSSFCellStyle words;
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
        heading = styles.filled(TEXT_POINTS, true, SheetStyles.BLACK, SheetStyles.PALE);
        numberHeading = right(styles.filled(TEXT_POINTS, true, SheetStyles.BLACK, SheetStyles.PALE));
        words = styles.lined(TEXT_POINTS, false, SheetStyles.BLACK);
        shorthand = right(styles.lined(TEXT_POINTS, false, SheetStyles.BLACK));
        whole = number("#,##0");
        oneDecimal = number("#,##0.0");
        day = number("d mmmm yyyy");
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
