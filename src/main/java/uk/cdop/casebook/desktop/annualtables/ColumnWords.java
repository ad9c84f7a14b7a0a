package uk.cdop.casebook.desktop.annualtables;

import java.util.stream.Stream;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** Fits the words of a published table into columns: long headings in lines, and room for the longest word group. */
final class ColumnWords {

    private static final int LINE = 15;
    private static final double EMS_A_LETTER = 0.52;
    private static final double EMS_A_BOLD_LETTER = 0.58;
    private static final double EDGES = 1.8;
    private static final double MOST = 20;
    private static final double MOST_OF_A_NAME = 13;
    private static final double MOST_OF_A_YEAR = 7.5;

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
        double heading = longest(inLines(column.label()).lines()) * EMS_A_BOLD_LETTER;
        double cells = longest(table.rows().stream().map(row -> CellText.of(row.cells().get(index), column))) * EMS_A_LETTER;
        return Math.min(column.key().equals("year") ? MOST_OF_A_YEAR : Rows.isName(table, index) ? MOST_OF_A_NAME : MOST, Math.max(heading, cells) + EDGES);
    }

    private static int longest(Stream<String> words) {
        return words.mapToInt(String::length).max().orElse(0);
    }
}
