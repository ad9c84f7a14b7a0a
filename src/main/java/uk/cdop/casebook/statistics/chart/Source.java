package uk.cdop.casebook.statistics.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** A table and the rows of it that a chart is drawn from. */
record Source(StatisticalTable table, List<Integer> rows) {

    Source {
        rows = List.copyOf(rows);
    }

    /** All rows; empty where the edition has no such table. */
    static Optional<Source> of(Publication publication, String id) {
        return publication.tables().stream().filter(table -> table.id().equals(id)).findFirst()
                .map(table -> new Source(table, IntStream.range(0, table.rows().size()).boxed().toList()));
    }

    Source where(String column, List<String> words) {
        return new Source(table, rows.stream().filter(Series.rows(table, column, words)::contains).toList());
    }

    Source where(Predicate<Cell> wanted, String column) {
        return new Source(table, rows.stream().filter(row -> wanted.test(cell(row, column))).toList());
    }

    Source without(String column, List<String> words) {
        return new Source(table, rows.stream().filter(row -> !Series.rows(table, column, words).contains(row)).toList());
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    boolean has(String column) {
        return table.columns().stream().map(Column::key).anyMatch(column::equals);
    }

    List<String> words(String column) {
        return rows.stream().map(row -> cell(row, column) instanceof Cell.Words(String text) ? text : "").toList();
    }

    Optional<Series> series(String name, String column) {
        return isEmpty() ? Optional.empty() : Series.of(name, table, rows, column);
    }

    Optional<Series> withLimits(String name, String column, String lower, String upper) {
        return isEmpty() ? Optional.empty() : Series.withLimits(name, table, rows, column, lower, upper);
    }

    Cell cell(int row, String column) {
        return table.rows().get(row).cells().get(table.indexOf(column));
    }

    /** The number of a column in the first row that holds these words; empty where there is none, or none shown. */
    Optional<BigDecimal> number(String column, String words, String wanted) {
        return where(column, List.of(words)).rows.stream().findFirst()
                .flatMap(row -> cell(row, wanted) instanceof Cell.Figure figure ? Optional.of(figure.value()) : Optional.empty());
    }
}
