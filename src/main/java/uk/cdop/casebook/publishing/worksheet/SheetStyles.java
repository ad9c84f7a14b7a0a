package uk.cdop.casebook.publishing.worksheet;

import java.util.HexFormat;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes the looks of a workbook that people read and fill in: one typeface, wrapped text from the top, thin lines. */
public final class SheetStyles {

    public static final String BLACK = "000000";
    public static final String DARK = "1F3A4D";
    public static final String PALE = "E4ECF1";
    public static final String WHITE = "FFFFFF";
    private static final String LINE = "B9C4CC";
    private static final String TYPEFACE = "Arial";

    private final XSSFWorkbook workbook;

    public SheetStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        // Column widths are counted in digits of the first font.
        workbook.getFontAt(0).setFontName(TYPEFACE);
        workbook.getFontAt(0).setFontHeightInPoints((short) 10);
    }

    public XSSFCellStyle plain(int points, boolean bold, String colour) {
        XSSFFont font = workbook.createFont();
        font.setFontName(TYPEFACE);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(colour(colour));
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setAlignment(HorizontalAlignment.LEFT);
        // Text that begins like a formula stays text also when somebody edits the cell.
        style.setQuotePrefixed(true);
        return style;
    }

    public XSSFCellStyle lined(int points, boolean bold, String colour) {
        XSSFCellStyle style = plain(points, bold, colour);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(colour(LINE));
        return style;
    }

    public XSSFCellStyle filled(int points, boolean bold, String colour, String fill) {
        XSSFCellStyle style = lined(points, bold, colour);
        style.setFillForegroundColor(colour(fill));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private static XSSFColor colour(String hex) {
        return new XSSFColor(HexFormat.of().parseHex(hex));
    }
}
