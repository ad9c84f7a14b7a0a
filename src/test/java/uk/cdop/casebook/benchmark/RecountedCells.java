package uk.cdop.casebook.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** The sheets that the script wrote, beside our tables: every difference with its table, row and column. */
final class RecountedCells {

    private static final int HEAD = 2;

    private RecountedCells() {}

    static List<String> differences(Path workbook, Publication ours) throws IOException {
        List<String> differences = new ArrayList<>();
        try (InputStream in = Files.newInputStream(workbook); XSSFWorkbook book = new XSSFWorkbook(in)) {
            for (StatisticalTable table : ours.tables()) {
                compare(table, book.getSheet(table.id()), differences);
            }
        }
        return differences;
    }

    private static void compare(StatisticalTable table, Sheet sheet, List<String> differences) {
        int rows = sheet.getLastRowNum() + 1 - HEAD;
        if (rows != table.rows().size()) {
            differences.add("%s has %d rows, recounted %d".formatted(table.id(), table.rows().size(), rows));
        }
        for (int row = 0; row < Math.min(rows, table.rows().size()); row++) {
            for (int column = 0; column < table.columns().size(); column++) {
                String said = said(WantedTables.shown(table.rows().get(row).cells().get(column)));
                String recounted = said(sheet.getRow(row + HEAD), column);
                if (!said.equals(recounted)) {
                    differences.add("%s, row %d (%s), %s: %s, recounted %s".formatted(
                            table.id(), row + 1, said(sheet.getRow(row + HEAD), 0), table.columns().get(column).key(), said, recounted));
                }
            }
        }
    }

    private static String said(Object shown) {
        return shown instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : shown.toString();
    }

    private static String said(Row row, int column) {
        Cell cell = row.getCell(column);
        if (cell == null || cell.getCellType() != CellType.NUMERIC) {
            return cell == null ? "nothing" : cell.getStringCellValue();
        }
        return DateUtil.isCellDateFormatted(cell) ? cell.getLocalDateTimeCellValue().toLocalDate().toString() : said(BigDecimal.valueOf(cell.getNumericCellValue()));
    }
}
