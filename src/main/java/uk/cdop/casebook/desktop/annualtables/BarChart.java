package uk.cdop.casebook.desktop.annualtables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** One column of a table as bars from zero; shares with published limits carry them as a whisker. */
record BarChart(String title, double most, List<Bar> bars) {

    /** One bar. A withheld figure has no length and says so. */
    record Bar(String label, double length, String value, Optional<Whisker> whisker) {}

    record Whisker(double lower, double upper) {}

    BarChart {
        bars = List.copyOf(bars);
    }

    /** The columns that can be drawn, in the order of the table, limits left out because they are drawn as whiskers. */
    static List<Column> drawable(StatisticalTable table) {
        return table.columns().stream()
                .filter(column -> column.kind() != Column.Kind.WORDS && column.kind() != Column.Kind.DATE)
                .filter(column -> !isLimit(column.key()))
                .toList();
    }

    private static boolean isLimit(String key) {
        return key.equals("lower") || key.equals("upper");
    }

    static BarChart of(StatisticalTable table, Column column) {
        List<Bar> bars = new ArrayList<>();
        for (Row row : table.rows()) {
            bars.add(bar(table, row, column));
        }
        double longest = bars.stream().mapToDouble(bar -> Math.max(bar.length(), bar.whisker().map(Whisker::upper).orElse(0.0))).max().orElse(0);
        return new BarChart(column.label(), longest == 0 ? 1 : longest, bars);
    }

    private static Bar bar(StatisticalTable table, Row row, Column column) {
        Cell cell = table.cell(row, column.key());
        double length = cell instanceof Cell.Figure figure ? Math.max(0, figure.value().doubleValue()) : 0;
        return new Bar(label(table, row), length, CellText.of(cell, column), whisker(table, row, column));
    }

    private static String label(StatisticalTable table, Row row) {
        return IntStream.range(0, table.columns().size())
                .filter(index -> table.columns().get(index).kind() == Column.Kind.WORDS || table.columns().get(index).kind() == Column.Kind.DATE)
                .mapToObj(index -> CellText.of(row.cells().get(index), table.columns().get(index)))
                .collect(Collectors.joining(", "));
    }

    private static Optional<Whisker> whisker(StatisticalTable table, Row row, Column column) {
        if (column.kind() != Column.Kind.PERCENT) {
            return Optional.empty();
        }
        return limit(table, row, "lower").flatMap(lower -> limit(table, row, "upper").map(upper -> new Whisker(lower, upper)));
    }

    private static Optional<Double> limit(StatisticalTable table, Row row, String key) {
        return table.columns().stream()
                .filter(column -> column.key().equals(key))
                .findFirst()
                .flatMap(column -> table.cell(row, key) instanceof Cell.Figure figure ? Optional.of(figure.value().doubleValue()) : Optional.empty());
    }

    /** The whole chart in words, for those who cannot see it. */
    String inWords() {
        return title + ": " + bars.stream().map(bar -> bar.label() + " " + bar.value()).collect(Collectors.joining("; "));
    }
}
