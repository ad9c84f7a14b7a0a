package uk.cdop.casebook.publishing.dashboard;

import java.util.function.Predicate;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** Writes a table into a worksheet from a row on, and marks it as one. */
final class TableBlock {

    private static final int UNITS_OF_A_CHARACTER = 256;

    private final XSSFSheet sheet;
    private final BookStyles styles;
    private final Predicate<Cell> leftEmpty;

    /** @param leftEmpty what stands as an empty cell, because a chart would draw words as nothing */
    TableBlock(XSSFSheet sheet, BookStyles styles, Predicate<Cell> leftEmpty) {
        this.sheet = sheet;
        this.styles = styles;
        this.leftEmpty = leftEmpty;
    }

    /** The row after the table. */
    int write(StatisticalTable table, String name, int first) {
        XSSFRow heading = sheet.createRow(first);
        for (int index = 0; index < table.columns().size(); index++) {
            XSSFCell cell = heading.createCell(index);
            cell.setCellValue(table.columns().get(index).label());
            cell.setCellStyle(table.columns().get(index).kind() == Column.Kind.WORDS ? styles.heading : styles.numberHeading);
        }
        fit(heading);
        int at = first + 1;
        for (Row row : table.rows()) {
            XSSFRow written = sheet.createRow(at++);
            for (int index = 0; index < row.cells().size(); index++) {
                write(written.createCell(index), row.cells().get(index), table.columns().get(index));
            }
            fit(written);
        }
        if (!table.rows().isEmpty()) {
            XSSFTable marked = sheet.createTable(new AreaReference(
                    new CellReference(first, 0), new CellReference(at - 1, table.columns().size() - 1), SpreadsheetVersion.EXCEL2007));
            marked.setName(name);
            marked.setDisplayName(name);
        }
        return at;
    }

    /** As high as its longest words ask for. */
    private void fit(XSSFRow row) {
        float height = 0;
        for (org.apache.poi.ss.usermodel.Cell cell : row) {
            if (cell.getCellType() == CellType.STRING) {
                height = Math.max(height, BookStyles.height(cell.getStringCellValue(), sheet.getColumnWidth(cell.getColumnIndex()) / UNITS_OF_A_CHARACTER));
            }
        }
        row.setHeightInPoints(Math.max(height, row.getHeightInPoints()));
    }

    private void write(XSSFCell cell, Cell value, Column column) {
        boolean words = column.kind() == Column.Kind.WORDS;
        switch (value) {
            case Cell.Words(String text) -> {
                cell.setCellValue(text);
                cell.setCellStyle(!words ? styles.shorthand : cell.getColumnIndex() == 0 ? styles.words : styles.wordsAfter);
            }
            case Cell.Day(var date) -> {
                cell.setCellValue(date);
                cell.setCellStyle(styles.day);
            }
            case Cell.Figure figure -> {
                cell.setCellValue(figure.value().doubleValue());
                cell.setCellStyle(figure.value().scale() > 0 ? styles.oneDecimal : styles.whole);
            }
            case Cell.Shorthand shorthand -> {
                if (!leftEmpty.test(value)) {
                    cell.setCellValue(shorthand.symbol());
                }
                cell.setCellStyle(styles.shorthand);
            }
        }
    }
}
