package uk.cdop.casebook.publishing.annualtables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import uk.cdop.casebook.publishing.chart.ChartRange;
import uk.cdop.casebook.publishing.chart.ChartXml;
import uk.cdop.casebook.statistics.chart.Chart;
import uk.cdop.casebook.statistics.chart.Chart.Numbers;
import uk.cdop.casebook.statistics.chart.Place;
import uk.cdop.casebook.statistics.chart.Point;

/** The charts of the office's working copy: of each its finding, its numbers as references to the cells of the tables, and the chart of those cells. */
final class ChartsSheet {

    static final String NAME = "Charts";

    private static final int UNITS_OF_A_CHARACTER = 256;
    private static final int GROUPS_WIDE = 46;
    private static final int NUMBERS_WIDE = 20;
    private static final int NUMBERS = 9;
    private static final int CHART_COLUMNS = 6;
    private static final int CHART_ROWS = 22;
    /** Percent of its size, at which the numbers of the widest chart fit a page. */
    private static final short PRINTED = 55;

    /** Points: one line of Arial 12, and the four that the longest headings need. */
    private static final float LINE_HEIGHT = 15.75f;
    private static final float TITLE_HEIGHT = 25.5f;
    private static final float HEADING_HEIGHT = 4 * LINE_HEIGHT;

    private final XSSFSheet sheet;
    private final XlsxStyles styles;
    private final Map<String, Sheet> sheetOfTable;
    private int next;

    ChartsSheet(XSSFWorkbook workbook, XlsxStyles styles, List<Sheet> sheets) {
        this.sheet = workbook.createSheet(NAME);
        this.styles = styles;
        this.sheetOfTable = sheets.stream().collect(Collectors.toMap(Sheet::name, one -> one));
        sheet.getPrintSetup().setLandscape(true);
        // Excel pays no heed to the breaks between charts where a sheet is fitted to the page.
        sheet.getPrintSetup().setScale(PRINTED);
        sheet.setColumnWidth(0, GROUPS_WIDE * UNITS_OF_A_CHARACTER);
        for (int column = 1; column <= NUMBERS; column++) {
            sheet.setColumnWidth(column, NUMBERS_WIDE * UNITS_OF_A_CHARACTER);
        }
    }

    /** What the parts of the workbook hold that are the charts. */
    Map<String, byte[]> write(List<Chart> charts) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        Map<String, byte[]> drawn = new LinkedHashMap<>();
        words(styles.title, "Charts of the tables: internal, not for publication", TITLE_HEIGHT);
        for (Chart chart : charts) {
            if (!drawn.isEmpty()) {
                sheet.setRowBreak(next - 1);
            }
            words(styles.heading, chart.finding(), TITLE_HEIGHT);
            words(styles.words, chart.about() + ".", LINE_HEIGHT);
            ChartRange range = new ChartRange(chart, NAME, next);
            numbers(range);
            drawn.put(draw(drawing, chart), ChartXml.of(range, false));
        }
        return drawn;
    }

    private void words(XSSFCellStyle style, String text, float height) {
        XSSFRow row = sheet.createRow(next++);
        row.setHeightInPoints(height);
        XSSFCell cell = row.createCell(0);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    private void numbers(ChartRange range) {
        Chart chart = range.chart();
        XSSFRow heading = sheet.createRow(next++);
        heading.setHeightInPoints(HEADING_HEIGHT);
        heading(heading, 0, chart.heading());
        List<Numbers> numbers = chart.numbers();
        for (int column = 0; column < numbers.size(); column++) {
            heading(heading, column + 1, numbers.get(column).heading());
        }
        List<ChartRange.Reach> reaches = range.reaches();
        for (int place = 0; place < reaches.size(); place++) {
            heading(heading, numbers.size() + 1 + place, reaches.get(place).heading());
        }
        for (int group = 0; group < chart.groups().size(); group++) {
            XSSFRow row = sheet.createRow(next++);
            row.setHeightInPoints(LINE_HEIGHT * TextFit.lines(chart.groups().get(group), GROUPS_WIDE));
            XSSFCell name = row.createCell(0);
            name.setCellValue(chart.groups().get(group));
            name.setCellStyle(styles.wrappedWords);
            for (int column = 0; column < numbers.size(); column++) {
                number(row, column + 1, numbers.get(column).points().get(group));
            }
            reaches(row, range, group);
        }
    }

    private void heading(XSSFRow row, int column, String text) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(column == 0 ? styles.wordsHeader : styles.numberHeader);
    }

    /** A reference to the cell of the table, with the number it has now. */
    private void number(XSSFRow row, int column, Optional<Point> point) {
        XSSFCell cell = row.createCell(column);
        if (point.isEmpty()) {
            cell.setCellValue("[x]");
            cell.setCellStyle(styles.wordsAmongNumbers);
            return;
        }
        cell.setCellFormula(reference(point.get().place()) + point.get().less().map(place -> "-" + reference(place)).orElse(""));
        cell.setCellValue(point.get().value().doubleValue());
        cell.setCellStyle(point.get().value().scale() > 0 ? styles.oneDecimal : styles.whole);
    }

    private String reference(Place place) {
        Sheet target = sheetOfTable.get(place.table().id());
        return "'" + target.name() + "'!" + new CellReference(target.lines().size() + 1 + place.row(), place.table().indexOf(place.column()), true, true).formatAsString();
    }

    private void reaches(XSSFRow row, ChartRange range, int group) {
        List<ChartRange.Reach> reaches = range.reaches();
        int first = range.chart().numbers().size() + 1;
        for (int place = 0; place < reaches.size(); place++) {
            ChartRange.Reach reach = reaches.get(place);
            XSSFCell cell = row.createCell(first + place);
            range.length(reach, group).ifPresent(length -> {
                cell.setCellFormula(new CellReference(row.getRowNum(), reach.to() + 1).formatAsString() + "-" + new CellReference(row.getRowNum(), reach.from() + 1).formatAsString());
                cell.setCellValue(length.doubleValue());
                cell.setCellStyle(styles.oneDecimal);
            });
        }
    }

    /** Makes room for the chart under its numbers and says what it shows to those who do not see it; which part it is. */
    private String draw(XSSFDrawing drawing, Chart chart) {
        int last = next + Math.max(CHART_ROWS, 2 * chart.groups().size() + 6);
        XSSFChart made = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, 0, next, CHART_COLUMNS, last));
        var words = made.getGraphicFrame().getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr();
        words.setName(chart.id());
        words.setTitle(chart.finding());
        words.setDescr(chart.description());
        next = last + 1;
        return made.getPackagePart().getPartName().getName().substring(1);
    }
}
