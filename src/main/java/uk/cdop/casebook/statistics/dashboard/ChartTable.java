package uk.cdop.casebook.statistics.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import uk.cdop.casebook.statistics.control.ControlChart;
import uk.cdop.casebook.statistics.control.ControlChart.Placed;
import uk.cdop.casebook.statistics.control.SeriesKind;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** The numbers behind one chart, quarter by quarter. */
final class ChartTable {

    private static final String RULES =
            "A shift is six or more quarters running on one side of the median, a trend five or more that all rise or all fall. Limits are three sigma from the mean: of counts by their root, of shares and of numbers for each meeting by how many there were. These are the usual rules of such charts in health care: general knowledge, not a rule of this panel.";

    private ChartTable() {}

    static StatisticalTable of(ControlChart chart, int number, String period) {
        List<String> notes = new ArrayList<>(chart.sentences());
        notes.add(RULES);
        return new StatisticalTable(
                "Q1" + number + "_" + chart.series().key(), "chart_" + chart.series().key(), chart.series().name() + ", by quarter", chart.series().basis(), period,
                columns(chart.series().kind()), chart.placed().stream().map(one -> row(chart, one)).toList(), notes);
    }

    private static List<Column> columns(SeriesKind kind) {
        Column.Kind line = kind == SeriesKind.SHARE ? Column.Kind.PERCENT : Column.Kind.MEAN;
        List<Column> columns = new ArrayList<>(List.of(Column.words("quarter", "Quarter"), Column.count("number", "Number")));
        if (kind == SeriesKind.SHARE) {
            columns.add(Column.count("of", "Of: number"));
            columns.add(Column.percent("value", "Percent"));
        } else if (kind == SeriesKind.FOR_EACH) {
            columns.add(Column.count("of", "Meetings: number"));
            columns.add(new Column("value", "For each meeting", Column.Kind.MEAN));
        }
        columns.add(new Column("median", "Median", line));
        if (kind != SeriesKind.LEVEL) {
            columns.add(new Column("mean", "Mean", line));
            columns.add(new Column("lower", "Lower limit", line));
            columns.add(new Column("upper", "Upper limit", line));
        }
        return columns;
    }

    private static Row row(ControlChart chart, Placed one) {
        SeriesKind kind = chart.series().kind();
        List<Cell> cells = new ArrayList<>(List.of(Cell.words(one.point().quarter().label()), Figures.children(one.point().counted().stream())));
        if (kind == SeriesKind.SHARE || kind == SeriesKind.FOR_EACH) {
            cells.add(Figures.whole(one.point().of()));
            cells.add(shown(one.value(), Cell.Shorthand.NOT_APPLICABLE));
        }
        OptionalDouble median = chart.lines().map(lines -> OptionalDouble.of(lines.median())).orElse(OptionalDouble.empty());
        cells.add(shown(median, Cell.Shorthand.NOT_AVAILABLE));
        if (kind != SeriesKind.LEVEL) {
            Cell.Shorthand without = chart.lines().isPresent() ? Cell.Shorthand.NOT_APPLICABLE : Cell.Shorthand.NOT_AVAILABLE;
            cells.add(shown(chart.lines().map(ControlChart.Lines::mean).orElse(OptionalDouble.empty()), Cell.Shorthand.NOT_AVAILABLE));
            cells.add(shown(one.lower(), without));
            cells.add(shown(one.upper(), without));
        }
        return new Row(cells);
    }

    private static Cell shown(OptionalDouble value, Cell.Shorthand otherwise) {
        return value.isPresent() ? Figures.oneDecimal(value.getAsDouble()) : otherwise;
    }
}
