package uk.cdop.casebook.publishing.dashboard;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import uk.cdop.casebook.casework.wording.PlainDate;
import uk.cdop.casebook.publishing.file.SettledZip;
import uk.cdop.casebook.statistics.dashboard.Dashboard;
import uk.cdop.casebook.statistics.publication.AnnualPublication;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** The dashboard as a workbook for the office itself: figures and charts on the first sheet, every table on one of its own. */
final class DashboardWorkbook {

    private static final int UNITS_OF_A_CHARACTER = 256;
    private static final int WORDS_WIDE = 58;
    private static final int NUMBERS_WIDE = 15;
    private static final float LINE_ABOVE = 6;
    private static final int TABLES_ON_FIRST = 4;
    /** The charts stand to the right of the widest table of the first sheet. */
    private static final int CHART_COLUMN = 6;
    private static final int CHART_COLUMNS = 8;
    private static final int CHART_ROWS = 17;
    private static final int CHARTS_ACROSS = 2;
    private static final String SHORTHAND = Stream.of(Cell.Shorthand.NOT_APPLICABLE, Cell.Shorthand.NOT_AVAILABLE)
            .map(one -> one.symbol() + " " + one.meaning()).collect(Collectors.joining("; ", "", "."));

    private final Dashboard dashboard;
    private final XSSFWorkbook workbook;
    private final BookStyles styles;

    private DashboardWorkbook(Dashboard dashboard, XSSFWorkbook workbook) {
        this.dashboard = dashboard;
        this.workbook = workbook;
        this.styles = new BookStyles(workbook);
    }

    static byte[] of(Dashboard dashboard) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            new DashboardWorkbook(dashboard, workbook).write();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return SettledZip.of(bytes.toByteArray());
        }
    }

    private void write() {
        XSSFSheet first = workbook.createSheet("Dashboard");
        lay(first);
        int charts = writeFirst(first);
        dashboard.tables().forEach(table -> writeTable(table, cell -> false));
        List<Integer> firstRows = new ArrayList<>();
        dashboard.charts().forEach(chart -> firstRows.add(writeTable(chart.table(), cell -> true)));
        draw(first, charts, firstRows);
        workbook.setActiveSheet(0);
        describe();
    }

    private void lay(XSSFSheet sheet) {
        sheet.setActiveCell(CellAddress.A1);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setColumnWidth(0, WORDS_WIDE * UNITS_OF_A_CHARACTER);
        for (int column = 1; column < CHART_COLUMN; column++) {
            sheet.setColumnWidth(column, NUMBERS_WIDE * UNITS_OF_A_CHARACTER);
        }
    }

    /** The row beside which the charts begin. */
    private int writeFirst(XSSFSheet sheet) {
        int row = above(sheet, dashboard.title());
        row = line(sheet, row, "As recorded on " + PlainDate.of(dashboard.asAt()) + "; open cases as they stood at the end of " + PlainDate.of(dashboard.day())
                + ". Snapshot " + dashboard.snapshot().substring(0, 12) + ".", styles.line);
        row = line(sheet, row, "What stands out", styles.section);
        List<String> alerts = dashboard.alerts().isEmpty() ? List.of("Nothing stands out from what chance alone may give.") : dashboard.alerts();
        for (String alert : alerts) {
            row = line(sheet, row, alert, styles.line);
        }
        int begin = row;
        TableBlock block = new TableBlock(sheet, styles, cell -> false);
        for (StatisticalTable table : dashboard.tables().subList(0, TABLES_ON_FIRST)) {
            row = line(sheet, row, table.title(), styles.section);
            row = block.write(table, table.name() + "_shown", row);
        }
        line(sheet, row, "What open cases wait for, the agencies and the answers for NCMD are on worksheets of their own. " + SHORTHAND, styles.line);
        return begin;
    }

    private int above(XSSFSheet sheet, String title) {
        int row = line(sheet, 0, title, styles.title);
        return line(sheet, row, Dashboard.MARKING + ": for the panel's chair, office and members only. Small numbers can point to a child.", styles.marking);
    }

    private static int line(XSSFSheet sheet, int at, String text, XSSFCellStyle style) {
        XSSFRow row = sheet.createRow(at);
        row.setHeightInPoints(style.getWrapText() ? BookStyles.height(text, WORDS_WIDE) : LINE_ABOVE + style.getFont().getFontHeightInPoints());
        XSSFCell cell = row.createCell(0);
        cell.setCellValue(text);
        cell.setCellStyle(style);
        return at + 1;
    }

    /** The row of the first line of the table. */
    private int writeTable(StatisticalTable table, Predicate<Cell> leftEmpty) {
        XSSFSheet sheet = workbook.createSheet(table.id());
        lay(sheet);
        int row = above(sheet, table.title());
        row = line(sheet, row, "Counted by: " + table.basis() + ". Period: " + table.period() + ". " + SHORTHAND, styles.note);
        for (String note : table.notes()) {
            row = line(sheet, row, note, styles.note);
        }
        for (int column = 1; column < table.columns().size(); column++) {
            boolean words = table.columns().get(column).kind() == Column.Kind.WORDS;
            sheet.setColumnWidth(column, (words && column == 1 ? WORDS_WIDE : NUMBERS_WIDE) * UNITS_OF_A_CHARACTER);
        }
        new TableBlock(sheet, styles, leftEmpty).write(table, table.name(), row);
        return row + 1;
    }

    private void draw(XSSFSheet sheet, int row, List<Integer> firstRows) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        for (int place = 0; place < dashboard.charts().size(); place++) {
            Dashboard.Chart chart = dashboard.charts().get(place);
            if (chart.table().rows().isEmpty()) {
                continue;
            }
            int column = CHART_COLUMN + place % CHARTS_ACROSS * CHART_COLUMNS;
            int top = row + place / CHARTS_ACROSS * CHART_ROWS;
            LineChart.draw(
                    drawing, drawing.createAnchor(0, 0, 0, 0, column, top, column + CHART_COLUMNS, top + CHART_ROWS), chart,
                    workbook.getSheet(chart.table().id()), firstRows.get(place));
        }
    }

    private void describe() {
        POIXMLProperties properties = workbook.getProperties();
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        Optional<Date> at = Optional.of(Date.from(dashboard.asAt().atStartOfDay(ZoneOffset.UTC).toInstant()));
        core.setTitle(dashboard.title());
        core.setCreator(AnnualPublication.PANEL);
        core.setLastModifiedByUser(AnnualPublication.PANEL);
        core.setDescription(Dashboard.MARKING);
        core.getUnderlyingProperties().setLanguageProperty("en-GB");
        core.setCreated(at);
        core.setModified(at);
        properties.getExtendedProperties().setApplication("CDOP Casebook");
    }
}
