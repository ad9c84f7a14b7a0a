package uk.cdop.casebook.testkit;

import java.util.Arrays;
import java.util.List;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** Reads a table as a person would: by row labels and column. */
public final class TableReading {

    private TableReading() {}

    /** The cell as printed, in the row that begins with these labels. */
    public static String read(StatisticalTable table, String column, String... labels) {
        return printed(table.cell(row(table, labels), column));
    }

    public static List<CaseNumber> trail(StatisticalTable table, String column, String... labels) {
        return ((Cell.Figure) table.cell(row(table, labels), column)).trail();
    }

    public static Row row(StatisticalTable table, String... labels) {
        List<Cell> sought = Arrays.stream(labels).map(Cell::words).toList();
        return table.rows().stream()
                .filter(row -> row.cells().subList(0, labels.length).equals(sought))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no such row in " + table.id()));
    }

    public static String printed(Cell cell) {
        return switch (cell) {
            case Cell.Words(String text) -> text;
            case Cell.Day(var date) -> date.toString();
            case Cell.Figure(var value, var trail, var restsOn) -> value.toPlainString();
            case Cell.Shorthand shorthand -> shorthand.symbol();
        };
    }
}
