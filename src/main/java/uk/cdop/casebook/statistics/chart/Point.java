package uk.cdop.casebook.statistics.chart;

import java.math.BigDecimal;
import java.util.Optional;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** One number of a chart, as a table of the edition shows it, or the difference of two that it shows. */
public record Point(BigDecimal value, Place place, Optional<Place> less) {

    /** Empty where the table has a shorthand or words in that place. */
    static Optional<Point> at(StatisticalTable table, int row, String column) {
        return table.rows().get(row).cells().get(table.indexOf(column)) instanceof Cell.Figure figure
                ? Optional.of(new Point(figure.value(), new Place(table, row, column), Optional.empty()))
                : Optional.empty();
    }

    public Point less(Point other) {
        return new Point(value.subtract(other.value), place, Optional.of(other.place));
    }
}
