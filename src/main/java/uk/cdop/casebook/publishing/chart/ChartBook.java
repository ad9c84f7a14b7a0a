package uk.cdop.casebook.publishing.chart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import uk.cdop.casebook.publishing.file.SettledZip;
import uk.cdop.casebook.statistics.chart.Chart;

/** The small workbook that a chart in a document carries, so that it can be edited there: what the chart shows, and nothing else. */
public final class ChartBook {

    private static final String SHEET = "Numbers";
    private static final int UNITS_OF_A_CHARACTER = 256;
    private static final int WIDE = 34;

    private ChartBook() {}

    public static ChartRange range(Chart chart) {
        return new ChartRange(chart, SHEET, 0);
    }

    public static byte[] of(Chart chart, String author, LocalDate day) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet(SHEET);
            sheet.setColumnWidth(0, WIDE * UNITS_OF_A_CHARACTER);
            write(sheet, range(chart));
            var core = workbook.getProperties().getCoreProperties();
            core.setCreator(author);
            core.setTitle(chart.about());
            core.getUnderlyingProperties().setLanguageProperty("en-GB");
            Optional<Date> at = Optional.of(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
            core.setCreated(at);
            core.setModified(at);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return SettledZip.of(bytes.toByteArray());
        }
    }

    private static void write(XSSFSheet sheet, ChartRange range) {
        Chart chart = range.chart();
        XSSFRow heading = sheet.createRow(0);
        heading.createCell(0).setCellValue(chart.heading());
        for (int column = 0; column < chart.numbers().size(); column++) {
            heading.createCell(column + 1).setCellValue(chart.numbers().get(column).heading());
        }
        int first = chart.numbers().size() + 1;
        for (int place = 0; place < range.reaches().size(); place++) {
            heading.createCell(first + place).setCellValue(range.reaches().get(place).heading());
        }
        for (int group = 0; group < chart.groups().size(); group++) {
            XSSFRow row = sheet.createRow(group + 1);
            row.createCell(0).setCellValue(chart.groups().get(group));
            for (int column = 0; column < chart.numbers().size(); column++) {
                int at = column + 1;
                chart.numbers().get(column).points().get(group).ifPresent(point -> row.createCell(at).setCellValue(point.value().doubleValue()));
            }
            for (int place = 0; place < range.reaches().size(); place++) {
                int at = first + place;
                range.length(range.reaches().get(place), group).ifPresent(length -> row.createCell(at).setCellValue(length.doubleValue()));
            }
        }
    }
}
