package uk.cdop.casebook.statistics.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/**
 * Numbers that are drawn alike, one for each group of the chart, empty where there is none. A series of which one number is
 * withheld is not drawn at all.
 *
 * @param limits the lower and upper limits of the numbers; no lists where there are none
 */
public record Series(String name, List<Optional<Point>> points, Optional<Limits> limits) {

    public Series {
        points = List.copyOf(points);
    }

    public record Limits(List<Optional<Point>> lower, List<Optional<Point>> upper) {

        public Limits {
            lower = List.copyOf(lower);
            upper = List.copyOf(upper);
        }
    }

    /** Empty where a number is withheld, where the table has no such column, or where it holds no number at all. */
    static Optional<Series> of(String name, StatisticalTable table, List<Integer> rows, String column) {
        if (!has(table, column) || rows.stream().anyMatch(row -> isWithheld(table, row, column))) {
            return Optional.empty();
        }
        List<Optional<Point>> points = points(table, rows, column);
        return points.stream().allMatch(Optional::isEmpty) ? Optional.empty() : Optional.of(new Series(name, points, Optional.empty()));
    }

    static Optional<Series> withLimits(String name, StatisticalTable table, List<Integer> rows, String column, String lower, String upper) {
        return of(name, table, rows, column).flatMap(series -> of(name, table, rows, lower).flatMap(low -> of(name, table, rows, upper)
                .map(high -> new Series(name, series.points, Optional.of(new Limits(low.points, high.points))))));
    }

    /** The numbers of one row, where each group has a column of its own. */
    static Optional<Series> across(String name, StatisticalTable table, int row, List<String> columns) {
        if (!columns.stream().allMatch(column -> has(table, column)) || columns.stream().anyMatch(column -> isWithheld(table, row, column))) {
            return Optional.empty();
        }
        List<Optional<Point>> points = columns.stream().map(column -> Point.at(table, row, column)).toList();
        return points.stream().allMatch(Optional::isEmpty) ? Optional.empty() : Optional.of(new Series(name, points, Optional.empty()));
    }

    /** What remains of each number without the other's. */
    Series less(String otherName, Series other) {
        List<Optional<Point>> left = new ArrayList<>();
        for (int at = 0; at < points.size(); at++) {
            int place = at;
            left.add(points.get(at).flatMap(point -> other.points.get(place).map(point::less)));
        }
        return new Series(otherName, left, Optional.empty());
    }

    private static List<Optional<Point>> points(StatisticalTable table, List<Integer> rows, String column) {
        return rows.stream().map(row -> Point.at(table, row, column)).toList();
    }

    private static boolean has(StatisticalTable table, String column) {
        return table.columns().stream().anyMatch(one -> one.key().equals(column));
    }

    private static boolean isWithheld(StatisticalTable table, int row, String column) {
        return table.rows().get(row).cells().get(table.indexOf(column)) == Cell.Shorthand.CONFIDENTIAL;
    }

    /** The rows that hold these words in this column, in the order of the table. */
    static List<Integer> rows(StatisticalTable table, String column, List<String> words) {
        return IntStream.range(0, table.rows().size()).boxed()
                .filter(row -> table.rows().get(row).cells().get(table.indexOf(column)) instanceof Cell.Words(String text) && words.contains(text))
                .toList();
    }
}
