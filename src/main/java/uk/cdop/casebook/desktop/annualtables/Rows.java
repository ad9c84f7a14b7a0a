package uk.cdop.casebook.desktop.annualtables;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** What the rows of a table are about, read from the words before their first number. */
final class Rows {

    private static final String YEAR = "year";
    private static final String AREA = "area";

    private Rows() {}

    static boolean has(StatisticalTable table, String key) {
        return table.columns().stream().anyMatch(column -> column.key().equals(key));
    }

    static boolean isWords(Column column) {
        return column.kind() == Column.Kind.WORDS || column.kind() == Column.Kind.DATE;
    }

    /** What a row is about, without its year where something else tells the rows apart too. */
    static String label(StatisticalTable table, Row row) {
        return words(table, row, leading(table).filter(index -> isOfYearsOnly(table) || !isYear(table, index)));
    }

    /** What the rows that are drawn together have in common, where they are told apart by more than one thing. */
    static String group(StatisticalTable table, Row row) {
        return words(table, row, grouping(table));
    }

    /** What tells a row from the others of its group. */
    static String within(StatisticalTable table, Row row) {
        int groups = (int) grouping(table).count();
        return words(table, row, leading(table).filter(index -> isOfYearsOnly(table) || !isYear(table, index)).skip(groups));
    }

    private static Stream<Integer> grouping(StatisticalTable table) {
        List<Integer> naming = leading(table).filter(index -> !isYear(table, index)).toList();
        return naming.stream().limit(Math.max(0, naming.size() - 1));
    }

    private static Stream<Integer> leading(StatisticalTable table) {
        return IntStream.range(0, table.columns().size()).boxed().takeWhile(index -> isWords(table.columns().get(index)));
    }

    /** Whether a column names what the rows are about. */
    static boolean isName(StatisticalTable table, int index) {
        return leading(table).anyMatch(name -> name == index);
    }

    private static boolean isYear(StatisticalTable table, int index) {
        return table.columns().get(index).key().equals(YEAR);
    }

    private static String words(StatisticalTable table, Row row, Stream<Integer> columns) {
        return columns.map(index -> CellText.of(row.cells().get(index), table.columns().get(index))).collect(Collectors.joining(", "));
    }

    /** Rows that nothing but their year tells apart. */
    static boolean isOfYearsOnly(StatisticalTable table) {
        return leading(table).map(index -> table.columns().get(index).key()).toList().equals(List.of(YEAR));
    }

    /** The one year of a row; empty where its table is of one year, or the row of several. */
    static Optional<FinancialYear> year(StatisticalTable table, Row row) {
        return has(table, YEAR) && table.cell(row, YEAR) instanceof Cell.Words(String words) ? FinancialYear.read(words) : Optional.empty();
    }

    /** The years of a row as they are written, one or several, or those of its table. */
    static String years(StatisticalTable table, Row row) {
        return has(table, YEAR) && table.cell(row, YEAR) instanceof Cell.Words(String words) ? words : table.period();
    }

    /** The area of a row; empty where its table is not told apart by area. */
    static Optional<String> area(StatisticalTable table, Row row) {
        return has(table, AREA) && table.cell(row, AREA) instanceof Cell.Words(String words) ? Optional.of(words) : Optional.empty();
    }

    /** Whether a row counts together what the others of its group tell apart. */
    static boolean isOfAll(StatisticalTable table, Row row) {
        return within(table, row).startsWith("All ");
    }
}
