package uk.cdop.casebook.publishing.requestfile;

import static uk.cdop.casebook.publishing.worksheet.SheetStyles.BLACK;
import static uk.cdop.casebook.publishing.worksheet.SheetStyles.DARK;
import static uk.cdop.casebook.publishing.worksheet.SheetStyles.PALE;
import static uk.cdop.casebook.publishing.worksheet.SheetStyles.WHITE;

import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import uk.cdop.casebook.publishing.worksheet.SheetStyles;

/** The looks of the workbook that an agency fills in. Answers are text, so that nothing typed becomes a formula or a number. */
final class AnswerStyles {

    final XSSFCellStyle title;
    final XSSFCellStyle text;
    final XSSFCellStyle heading;
    final XSSFCellStyle form;
    final XSSFCellStyle band;
    final XSSFCellStyle cell;
    final XSSFCellStyle help;
    final XSSFCellStyle answer;

    AnswerStyles(XSSFWorkbook workbook) {
        SheetStyles styles = new SheetStyles(workbook);
        this.title = styles.plain(14, true, DARK);
        this.text = styles.plain(10, false, BLACK);
        this.heading = styles.filled(10, true, WHITE, DARK);
        this.form = styles.filled(12, true, DARK, "C9D8E2");
        this.band = styles.filled(10, true, DARK, PALE);
        this.cell = styles.lined(10, false, BLACK);
        this.help = styles.lined(9, false, "4A5560");
        this.answer = styles.filled(10, false, BLACK, "FFFBEA");
        answer.setLocked(false);
        answer.setDataFormat(workbook.createDataFormat().getFormat("@"));
    }
}
