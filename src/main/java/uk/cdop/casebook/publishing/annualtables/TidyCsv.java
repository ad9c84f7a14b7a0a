package uk.cdop.casebook.publishing.annualtables;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import uk.cdop.casebook.publishing.file.GuardedCsv;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** All figures in one long file, one figure a line, for machine reading. */
public final class TidyCsv {

    static final List<String> HEADER = List.of("table", "row", "label_1", "label_2", "column", "value", "unit", "shorthand");

    private static final int MOST_LABELS = 2;
    private static final String UNIT = "unit";

    private TidyCsv() {}

    static byte[] of(Publication publication) throws IOException {
        return of(publication.tables());
    }

    public static byte[] of(List<StatisticalTable> tables) throws IOException {
        StringWriter text = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(HEADER);
            for (StatisticalTable table : tables) {
                print(printer, table);
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void print(CSVPrinter printer, StatisticalTable table) throws IOException {
        int labels = labels(table);
        boolean unitsInRows = table.hasColumn(UNIT);
        for (int number = 0; number < table.rows().size(); number++) {
            Row row = table.rows().get(number);
            for (int index = labels; index < table.columns().size(); index++) {
                Cell cell = row.cells().get(index);
                printer.printRecord(
                        table.id(), number + 1, label(row, 0, labels), label(row, 1, labels), table.columns().get(index).key(),
                        value(cell), unit(table, row, index, unitsInRows), cell instanceof Cell.Shorthand shorthand ? shorthand.symbol() : "");
            }
        }
    }

    /** The first columns of words say what a row is. */
    static int labels(StatisticalTable table) {
        int labels = 0;
        while (labels < MOST_LABELS && table.columns().get(labels).kind() == Column.Kind.WORDS) {
            labels++;
        }
        return labels;
    }

    private static String label(Row row, int index, int labels) {
        return index < labels ? value(row.cells().get(index)) : "";
    }

    private static String value(Cell cell) {
        return switch (cell) {
            case Cell.Words(String text) -> GuardedCsv.guarded(text);
            case Cell.Day(var date) -> date.toString();
            case Cell.Figure(var number, var trail, var restsOn) -> number.toPlainString();
            case Cell.Shorthand shorthand -> "";
        };
    }

    /** A table whose rows have different units names them in a column of its own. */
    private static String unit(StatisticalTable table, Row row, int index, boolean inRow) {
        Column.Kind kind = table.columns().get(index).kind();
        if (kind == Column.Kind.WORDS) {
            return "text";
        }
        return inRow && table.cell(row, UNIT) instanceof Cell.Words(String unit) ? unit : kind.unit();
    }
}
