package uk.cdop.casebook.publishing.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;
import uk.cdop.casebook.statistics.chart.Chart;
import uk.cdop.casebook.statistics.chart.Point;

/**
 * Where the numbers of a chart stand on a worksheet: a row of headings, under it the groups in column A and beside them the
 * numbers. The limits of a series are followed, after all the numbers, by how far they are from it, because that is what a chart draws.
 *
 * @param heading the row of the headings, counted from 0
 */
public record ChartRange(Chart chart, String sheet, int heading) {

    /** Numbers from the first column of a series to the second: how far the lower limit is below it, or the upper above it. */
    public record Reach(String heading, int from, int to) {}

    public List<Reach> reaches() {
        List<Reach> reaches = new ArrayList<>();
        for (int place = 0; place < chart.series().size(); place++) {
            if (chart.series().get(place).limits().isPresent()) {
                int column = chart.columnOf(place);
                String name = chart.series().get(place).name();
                reaches.add(new Reach(name + ": down to the lower limit", column + 1, column));
                reaches.add(new Reach(name + ": up to the upper limit", column, column + 2));
            }
        }
        return reaches;
    }

    /** The length of a reach at a group; empty where one of the two is not there. */
    public Optional<BigDecimal> length(Reach reach, int group) {
        return point(reach.from(), group).flatMap(from -> point(reach.to(), group).map(to -> to.value().subtract(from.value())));
    }

    private Optional<Point> point(int column, int group) {
        return chart.numbers().get(column).points().get(group);
    }

    String groups() {
        return range(0);
    }

    String numbers(int column) {
        return range(column + 1);
    }

    String numbersHeading(int column) {
        return "'" + sheet + "'!" + cell(heading, column + 1);
    }

    String reach(int place) {
        return range(chart.numbers().size() + 1 + place);
    }

    private String range(int column) {
        return "'" + sheet + "'!" + cell(heading + 1, column) + ":" + cell(heading + chart.groups().size(), column);
    }

    private static String cell(int row, int column) {
        return new CellReference(row, column, true, true).formatAsString();
    }
}
