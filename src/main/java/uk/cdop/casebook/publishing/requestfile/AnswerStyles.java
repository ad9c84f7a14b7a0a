package uk.cdop.casebook.publishing.requestfile;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of the workbook that an agency fills in. Answers are text, so that nothing typed becomes a formula or a number. */
final class AnswerStyles {

    private static final String DARK = "1F3A4D";
    private static final String LINE = "B9C4CC";

    final XSSFCellStyle title;
    final XSSFCellStyle text;
    final XSSFCellStyle heading;
    final XSSFCellStyle form;
    final XSSFCellStyle band;
    final XSSFCellStyle cell;
    final XSSFCellStyle help;
    final XSSFCellStyle answer;

    private final XSSFWorkbook workbook;

    AnswerStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        workbook.getFontAt(0).setFontName("Arial");
        workbook.getFontAt(0).setFontHeightInPoints((short) 10);
        this.title = style(14, true, DARK, null, false);
        this.text = style(10, false, "000000", null, false);
        this.heading = style(10, true, "FFFFFF", DARK, true);
        this.form = style(12, true, DARK, "C9D8E2", true);
        this.band = style(10, true, DARK, "E4ECF1", true);
        this.cell = style(10, false, "000000", null, true);
        this.help = style(9, false, "4A5560", null, true);
        this.answer = style(10, false, "000000", "FFFBEA", true);
        answer.setLocked(false);
        answer.setDataFormat(workbook.createDataFormat().getFormat("@"));
    }

    private XSSFCellStyle style(int points, boolean bold, String colour, String fill, boolean bordered) {
        XSSFFont font = workbook.createFont();
        font.setFontName("Arial");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(colour(colour));
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setAlignment(HorizontalAlignment.LEFT);
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
