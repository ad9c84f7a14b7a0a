package uk.cdop.casebook.testkit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a workbook as an office keeps one: a title over each list, dates as dates, numbers as numbers, NHS numbers as text. */
final class SampleTracker {

    private final String title;
    private final Map<String, List<List<Object>>> sheets;

    SampleTracker(String title, Map<String, List<List<Object>>> sheets) {
        this.title = title;
        this.sheets = sheets;
    }

    void write(Path file) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            sheets.forEach((name, lines) -> sheet(book, name, lines));
            notes(book);
            book.write(out);
        }
    }

    private void sheet(XSSFWorkbook book, String name, List<List<Object>> lines) {
        Sheet sheet = book.createSheet(name);
        CellStyle date = book.createCellStyle();
        date.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
        date.setAlignment(HorizontalAlignment.LEFT);
        int columns = lines.getFirst().size();
        Cell over = sheet.createRow(0).createCell(0);
        over.setCellValue(title);
        over.setCellStyle(bold(book, 14));
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, Math.min(columns, 8) - 1));
        CellStyle heading = heading(book);
        for (int at = 0; at < lines.size(); at++) {
            Row row = sheet.createRow(at + 2);
            for (int column = 0; column < columns; column++) {
                Cell cell = row.createCell(column);
                fill(cell, lines.get(at).get(column), date);
                if (at == 0) {
                    cell.setCellStyle(heading);
                }
            }
        }
        for (int column = 0; column < columns; column++) {
            sheet.setColumnWidth(column, width(lines, column) * 256);
        }
        sheet.createFreezePane(1, 3);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private static void fill(Cell cell, Object value, CellStyle date) {
        switch (value) {
            case LocalDate day -> {
                cell.setCellValue(day);
                cell.setCellStyle(date);
            }
            case Long number -> cell.setCellValue(number);
            case String text when text.isEmpty() -> cell.setBlank();
            default -> cell.setCellValue(value.toString());
        }
    }

    private static int width(List<List<Object>> lines, int column) {
        return 3 + lines.stream().mapToInt(line -> Math.min(40, line.get(column).toString().length())).max().orElse(8);
    }

    private static CellStyle bold(XSSFWorkbook book, int points) {
        Font font = book.createFont();
        font.setBold(true);
        font.setFontHeightInPoints((short) points);
        CellStyle style = book.createCellStyle();
        style.setFont(font);
        return style;
    }

    private static CellStyle heading(XSSFWorkbook book) {
        CellStyle style = bold(book, 11);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderBottom(BorderStyle.THIN);
        return style;
    }

    private static void notes(XSSFWorkbook book) {
        Sheet notes = book.createSheet("Notes");
        notes.createRow(0).createCell(0).setCellValue("Every person, number and event in this workbook is fictional.");
        notes.createRow(1).createCell(0).setCellValue("NHS numbers are of the range for test patients; the postcode districts do not exist.");
        notes.setColumnWidth(0, 90 * 256);
    }
}
