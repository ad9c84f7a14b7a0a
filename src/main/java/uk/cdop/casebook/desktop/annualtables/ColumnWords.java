package uk.cdop.casebook.desktop.annualtables;

import java.util.stream.Stream;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** Fits the words of a published table into columns: long headings in lines, and room for the longest word group. */
final class ColumnWords {

    private static final int LINE = 18;
    private static final double EMS_A_LETTER = 0.52;
    private static final double EDGES = 1.4;
    private static final double MOST = 20;

    private ColumnWords() {}

    /** The heading broken between words into lines of about the same length. */
    static String inLines(String heading) {
        StringBuilder lines = new StringBuilder();
        int length = 0;
        for (String word : heading.split(" ")) {
            boolean breaks = length > 0 && length + 1 + word.length() > LINE;
            lines.append(length == 0 ? "" : breaks ? "\n" : " ").append(word);
            length = breaks ? word.length() : length + 1 + word.length();
        }
        return lines.toString();
    }

    /** How many ems a column needs, so that no cell of usual length is cut. */
    static double ems(StatisticalTable table, int index) {
        Column column = table.columns().get(index);
        Stream<String> cells = table.rows().stream().map(row -> CellText.of(row.cells().get(index), column));
        int longest = Stream.concat(inLines(column.label()).lines(), cells).mapToInt(String::length).max().orElse(0);
        return Math.min(MOST, longest * EMS_A_LETTER + EDGES);
    }
}
