package uk.cdop.casebook.publishing.ncmdreturn;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of the key-in workbook. Colour never says anything that a word beside it does not say too. */
final class KeyInStyles {

    private static final String DARK = "1F3A4D";
    private static final String PALE = "E4ECF1";
    private static final String AMBER = "FFF3D6";
    private static final String LINE = "B9C4CC";
    private static final String MUTED = "5A6670";

    final XSSFCellStyle title;
    final XSSFCellStyle heading;
    final XSSFCellStyle text;
    final XSSFCellStyle band;
    final XSSFCellStyle cell;
    final XSSFCellStyle blank;
    final XSSFCellStyle missing;
    final XSSFCellStyle link;

    private final XSSFWorkbook workbook;

    KeyInStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        // Column widths are counted in digits of the first font.
        workbook.getFontAt(0).setFontName("Arial");
        workbook.getFontAt(0).setFontHeightInPoints((short) 10);
        this.title = style(font(16, true, DARK), null, false);
        this.text = style(font(10, false, "000000"), null, false);
        this.heading = style(font(10, true, "FFFFFF"), DARK, true);
        this.band = style(font(12, true, DARK), PALE, true);
        this.cell = style(font(10, false, "000000"), null, true);
        this.blank = style(font(10, false, MUTED), null, true);
        this.missing = style(font(10, true, "000000"), AMBER, true);
        this.link = style(font(10, false, "0B5394"), null, true);
    }

    private XSSFFont font(int points, boolean bold, String colour) {
        XSSFFont font = workbook.createFont();
        font.setFontName("Arial");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(colour(colour));
        return font;
    }

    private XSSFCellStyle style(XSSFFont font, String fill, boolean bordered) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setAlignment(HorizontalAlignment.LEFT);
        // Text that begins like a formula stays text also when somebody edits the cell.
        style.setQuotePrefixed(true);
        if (fill != null) {
            style.setFillForegroundColor(colour(fill));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        if (bordered) {
            style.setBorderBottom(BorderStyle.THIN);
            style.setBottomBorderColor(colour(LINE));
        }
        return style;
    }

    private static XSSFColor colour(String hex) {
        return new XSSFColor(java.util.HexFormat.of().parseHex(hex));
    }
}
