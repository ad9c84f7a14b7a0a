package uk.cdop.casebook.benchmark;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import uk.cdop.casebook.office.desk.UseCases;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** A year's statistics, from the vault to four files, beside POI writing the same cells into one workbook and nothing else. */
final class AnnualTables {

    private static final FinancialYear YEAR = new FinancialYear(2023);

    private AnnualTables() {}

    static void measure(Report report, int size, UseCases office, Path work) throws Exception {
        Publication publication = office.prepareStatistics().prepare(YEAR, Publication.Edition.RESTRICTED);
        Path bare = work.resolve("bare.xlsx");
        Measured floor = Measured.of(3, 11, () -> writeBare(publication, bare));
        Measured counting = Measured.of(3, 11, () -> office.prepareStatistics().prepare(YEAR, Publication.Edition.RESTRICTED));
        Measured writing = Measured.of(3, 11, () -> office.writeStatistics()
                .write(YEAR, Publication.Edition.RESTRICTED, work.resolve("out"), Progress.NONE));
        report.add("Count a year's tables, %,d cases".formatted(size), counting, floor, "the same cells written by POI alone, one .xlsx");
        report.add("Count and write .xlsx, .ods, .csv and .json, %,d cases".formatted(size), writing, floor,
                "the same cells written by POI alone, one .xlsx");
    }

    private static void writeBare(Publication publication, Path file) throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            for (StatisticalTable table : publication.tables()) {
                XSSFSheet sheet = workbook.createSheet(table.id());
                int at = 0;
                for (Row row : table.rows()) {
                    XSSFRow written = sheet.createRow(at++);
                    for (int column = 0; column < row.cells().size(); column++) {
                        switch (row.cells().get(column)) {
                            case Cell.Figure figure -> written.createCell(column).setCellValue(figure.value().doubleValue());
                            case Cell.Words words -> written.createCell(column).setCellValue(words.text());
                            case Cell.Day day -> written.createCell(column).setCellValue(day.date());
                            case Cell.Shorthand shorthand -> written.createCell(column).setCellValue(shorthand.symbol());
                        }
                    }
                }
            }
            workbook.write(out);
        }
    }
}
