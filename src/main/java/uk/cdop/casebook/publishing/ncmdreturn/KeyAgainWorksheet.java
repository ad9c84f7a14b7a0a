package uk.cdop.casebook.publishing.ncmdreturn;

import java.util.List;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import uk.cdop.casebook.casework.ncmdreturn.KeyedAnswer;
import uk.cdop.casebook.office.door.ReturnPack;
import uk.cdop.casebook.office.door.ReturnPack.KeyedLine;

/** The worksheet of what changed since it was last keyed, and of nothing else: what the portal holds beside what it is to hold. */
final class KeyAgainWorksheet {

    static final String NAME = "Changed since keyed";
    static final List<String> COLUMNS =
            List.of("Reference", "Form", "Section", "Question", "Keyed as", "Keyed by, on", "To key now", "Keyed again: initials, date");
    private static final String TAKEN_OUT = "Take the answer out";
    static final int[] WIDTHS = {15, 18, 20, 30, 28, 18, 28, 13};
    private static final int BEFORE = 4;
    private static final int NOW = 6;
    static final short SCALE = 70;

    private final XSSFSheet sheet;
    private final KeyInStyles styles;
    private int next;

    KeyAgainWorksheet(XSSFWorkbook workbook, KeyInStyles styles, ReturnPack pack) {
        this.sheet = workbook.createSheet(NAME);
        this.styles = styles;
        layOut(pack);
    }

    void fill(List<KeyedLine> again) {
        row(styles.heading, COLUMNS);
        again.forEach(this::change);
    }

    /** An answer that is longer than a row may be high goes on in the next one. */
    private void change(KeyedLine line) {
        List<String> before = WrappedText.parts(line.before().map(keyed -> keyed.answer().inWords()).orElse(""), WIDTHS[BEFORE]);
        List<String> now = WrappedText.parts(line.now().isEmpty() ? TAKEN_OUT : line.now(), WIDTHS[NOW]);
        for (int part = 0; part < Math.max(before.size(), now.size()); part++) {
            row(styles.cell, List.of(
                    line.number().text(), line.name().heading(), line.section(), line.question() + (part == 0 ? "" : " (continued)"),
                    part < before.size() ? before.get(part) : "", part > 0 ? "" : line.before().map(KeyAgainWorksheet::said).orElse("Not keyed before"),
                    part < now.size() ? now.get(part) : "", ""));
        }
    }

    /** Who keyed an answer, and on which day. */
    static String said(KeyedAnswer keyed) {
        return keyed.by() + ", " + FormWorksheet.day(keyed.at());
    }

    private void layOut(ReturnPack pack) {
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.setColumnWidth(column, WIDTHS[column] * 256);
        }
        sheet.createFreezePane(0, 1);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setScale(SCALE);
        sheet.setMargin(PageMargin.LEFT, 0.4);
        sheet.setMargin(PageMargin.RIGHT, 0.4);
        sheet.getHeader().setLeft("NCMD return " + pack.summary().year().label() + ": what changed since it was last keyed");
        sheet.getHeader().setRight("Identifies a child: keep and destroy as case papers");
        sheet.getFooter().setLeft(ReturnFiles.STATEMENT);
        sheet.getFooter().setRight("Page &P of &N");
    }

    private void row(XSSFCellStyle style, List<String> texts) {
        XSSFRow row = sheet.createRow(next++);
        int lines = 1;
        for (int column = 0; column < texts.size(); column++) {
            XSSFCell cell = row.createCell(column);
            cell.setCellStyle(style);
            if (!texts.get(column).isEmpty()) {
                cell.setCellValue(texts.get(column));
            }
            lines = Math.max(lines, WrappedText.lines(texts.get(column), WIDTHS[column]));
        }
        row.setHeightInPoints(WrappedText.height(lines));
    }
}
