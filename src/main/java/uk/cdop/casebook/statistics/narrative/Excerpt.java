package uk.cdop.casebook.statistics.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.statistics.year.YearSpan;

/** The part of a table that a page has room for; the whole stands in the annual tables. */
record Excerpt(StatisticalTable table) {

    private static final Set<Cell> SAYS_NOTHING = Set.of(Cell.Shorthand.NOT_AVAILABLE, Cell.Shorthand.NOT_APPLICABLE);

    /** These columns, as far as the table has them. */
    StatisticalTable columns(String... keys) {
        List<Integer> places = IntStream.range(0, table.columns().size()).filter(at -> List.of(keys).contains(table.columns().get(at).key())).boxed().toList();
        return with(places.stream().map(table.columns()::get).toList(),
                table.rows().stream().map(row -> new Row(places.stream().map(row.cells()::get).toList())).toList());
    }

    /** Without the columns that say nothing in any row. */
    StatisticalTable saying() {
        return columns(IntStream.range(0, table.columns().size())
                .filter(at -> table.rows().isEmpty() || table.rows().stream().anyMatch(row -> !SAYS_NOTHING.contains(row.cells().get(at))))
                .mapToObj(at -> table.columns().get(at).key()).toArray(String[]::new));
    }

    /** The rows of these years, as the title then says. */
    Excerpt years(YearSpan years) {
        Excerpt some = where("year", years.years().stream().map(FinancialYear::label).toArray(String[]::new));
        return some.titled(table.title().replaceAll(", years? ending .*", ", " + years.ending()), years.label());
    }

    Excerpt titled(String title) {
        return titled(title, table.period());
    }

    private Excerpt titled(String title, String period) {
        return new Excerpt(new StatisticalTable(table.id(), table.name(), title, table.basis(), period, table.columns(), table.rows(), table.notes()));
    }

    /** The rows that hold one of these words in this column. */
    Excerpt where(String column, String... words) {
        return where(row -> table.cell(row, column) instanceof Cell.Words(String text) && List.of(words).contains(text));
    }

    Excerpt where(Predicate<Row> wanted) {
        return new Excerpt(with(table.columns(), table.rows().stream().filter(wanted).toList()));
    }

    /** Columns for rows and rows for columns, where the rows are fewer; the first column names them. */
    StatisticalTable turned(String heading) {
        List<Column> columns = new ArrayList<>(List.of(Column.words("turned", heading)));
        table.rows().forEach(row -> columns.add(Column.count("row" + columns.size(), row.cells().getFirst() instanceof Cell.Words(String text) ? text : "")));
        List<Row> rows = IntStream.range(1, table.columns().size()).mapToObj(at -> {
            List<Cell> cells = new ArrayList<>(List.of(Cell.words(table.columns().get(at).label().replace(": number", ""))));
            table.rows().forEach(row -> cells.add(row.cells().get(at)));
            return new Row(cells);
        }).toList();
        return with(columns, rows);
    }

    private StatisticalTable with(List<Column> columns, List<Row> rows) {
        return new StatisticalTable(table.id(), table.name(), table.title(), table.basis(), table.period(), columns, rows, table.notes());
    }
}
