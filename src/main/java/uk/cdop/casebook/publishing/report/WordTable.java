package uk.cdop.casebook.publishing.report;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import uk.cdop.casebook.publishing.file.ColumnWidths;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** Puts a table into a document: headings that repeat on each page, no empty cell, numbers to the right, a name for assistive software. */
final class WordTable {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final String SHADE = "E8EEF2";
    private static final String LINE = "B4C0C9";
    private static final int LINE_WIDTH = 4;
    private static final int SHORT = 14;
    private static final String NONE = "None in this period";

    private final XWPFDocument document;
    private final int width;

    WordTable(XWPFDocument document, int width) {
        this.document = document;
        this.width = width;
    }

    void put(StatisticalTable shown) {
        List<String> headings = shown.columns().stream().map(Column::label).toList();
        List<List<String>> rows = shown.rows().isEmpty()
                ? List.of(headings.stream().map(heading -> heading.equals(headings.getFirst()) ? NONE : Cell.Shorthand.NOT_APPLICABLE.symbol()).toList())
                : shown.rows().stream().map(WordTable::words).toList();
        XWPFTable table = table(rows.size() + 1, ColumnWidths.of(headings, rows, width));
        describe(table, shown);
        fill(table.getRow(0), headings, shown.columns(), ReportStyles.CELL_HEADING);
        table.getRow(0).setRepeatHeader(true);
        table.getRow(0).getTableCells().forEach(cell -> cell.setColor(SHADE));
        for (int at = 0; at < rows.size(); at++) {
            fill(table.getRow(at + 1), rows.get(at), shown.columns(), ReportStyles.CELL);
        }
        keepTogether(table);
    }

    /** The first row is named as headings, and the table has a title of its own. */
    private static void describe(XWPFTable table, StatisticalTable shown) {
        var properties = table.getCTTbl().getTblPr();
        properties.addNewTblLook().setFirstRow(true);
        properties.addNewTblCaption().setVal(shown.title());
        properties.addNewTblDescription().setVal("Table of " + shown.columns().size() + " columns; the first row names them.");
    }

    private static List<String> words(Row row) {
        return row.cells().stream().map(WordTable::words).toList();
    }

    private static String words(Cell cell) {
        return switch (cell) {
            case Cell.Words(String text) -> text;
            case Cell.Day(var date) -> DAY.format(date);
            case Cell.Figure(BigDecimal value, var trail, var restsOn) -> String.format(Locale.UK, "%,." + Math.max(0, value.scale()) + "f", value);
            case Cell.Shorthand shorthand -> shorthand.symbol();
        };
    }

    private static void fill(XWPFTableRow row, List<String> texts, List<Column> columns, ReportStyles style) {
        row.setCantSplitRow(true);
        for (int column = 0; column < texts.size(); column++) {
            XWPFParagraph paragraph = row.getCell(column).getParagraphs().getFirst();
            paragraph.setStyle(style.id());
            paragraph.setAlignment(columns.get(column).kind() == Column.Kind.WORDS ? ParagraphAlignment.LEFT : ParagraphAlignment.RIGHT);
            paragraph.createRun().setText(texts.get(column));
        }
    }

    /** A short table is not torn apart by the end of a page, nor from the line under it. */
    private static void keepTogether(XWPFTable table) {
        if (table.getNumberOfRows() <= SHORT) {
            table.getRows().stream().flatMap(row -> row.getTableCells().stream())
                    .map(XWPFTableCell::getParagraphs).forEach(paragraphs -> paragraphs.forEach(paragraph -> paragraph.setKeepNext(true)));
        }
    }

    private XWPFTable table(int rows, int[] widths) {
        XWPFTable table = document.createTable(rows, widths.length);
        table.setInsideHBorder(XWPFBorderType.SINGLE, LINE_WIDTH, 0, LINE);
        table.setTopBorder(XWPFBorderType.SINGLE, LINE_WIDTH, 0, LINE);
        table.setBottomBorder(XWPFBorderType.SINGLE, LINE_WIDTH, 0, LINE);
        table.setInsideVBorder(XWPFBorderType.NONE, 0, 0, LINE);
        table.setLeftBorder(XWPFBorderType.NONE, 0, 0, LINE);
        table.setRightBorder(XWPFBorderType.NONE, 0, 0, LINE);
        table.setWidth(width);
        table.setCellMargins(40, 80, 40, 80);
        var grid = table.getCTTbl().getTblGrid() == null ? table.getCTTbl().addNewTblGrid() : table.getCTTbl().getTblGrid();
        for (int column = 0; column < widths.length; column++) {
            grid.addNewGridCol().setW(BigInteger.valueOf(widths[column]));
            for (XWPFTableRow row : table.getRows()) {
                row.getCell(column).setWidth(String.valueOf(widths[column]));
            }
        }
        return table;
    }
}
