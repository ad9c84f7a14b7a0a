package uk.cdop.casebook.publishing.ncmdreturn;

import static uk.cdop.casebook.publishing.worksheet.SheetStyles.BLACK;
import static uk.cdop.casebook.publishing.worksheet.SheetStyles.DARK;
import static uk.cdop.casebook.publishing.worksheet.SheetStyles.PALE;
import static uk.cdop.casebook.publishing.worksheet.SheetStyles.WHITE;

import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import uk.cdop.casebook.publishing.worksheet.SheetStyles;

/** The looks of the key-in workbook. Colour never says anything that a word beside it does not say too. */
final class KeyInStyles {

    final XSSFCellStyle title;
    final XSSFCellStyle heading;
    final XSSFCellStyle text;
    final XSSFCellStyle band;
    final XSSFCellStyle cell;
    final XSSFCellStyle blank;
    final XSSFCellStyle missing;
    final XSSFCellStyle link;

    KeyInStyles(XSSFWorkbook workbook) {
        SheetStyles styles = new SheetStyles(workbook);
        this.title = styles.plain(16, true, DARK);
        this.text = styles.plain(10, false, BLACK);
        this.heading = styles.filled(10, true, WHITE, DARK);
        this.band = styles.filled(12, true, DARK, PALE);
        this.cell = styles.lined(10, false, BLACK);
        this.blank = styles.lined(10, false, "5A6670");
        this.missing = styles.filled(10, true, BLACK, "FFF3D6");
        this.link = styles.lined(10, false, "0B5394");
    }
}
