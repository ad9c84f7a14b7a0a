package uk.cdop.casebook.desktop.annualtables;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** One column of a table as bars from zero; shares with published limits carry them as a whisker. */
record BarChart(String title, double most, List<Bar> bars) {

    private static final String YEAR = "year";
    private static final String UNIT = "unit";
    private static final String PER = "per";
    private static final Set<Column.Kind> WITH_LIMITS = EnumSet.of(Column.Kind.PERCENT, Column.Kind.RATE);

    /** One bar. A withheld figure has no length and says so. */
    record Bar(String label, double length, String value, Optional<Whisker> whisker) {}

    record Whisker(double lower, double upper) {}

    BarChart {
        bars = List.copyOf(bars);
    }

    /**
     * The columns that can be drawn, in the order of the table, limits left out because they are drawn as whiskers. A
     * table whose rows have units of their own has none: days, percentages and children share no axis.
     */
    static List<Column> drawable(StatisticalTable table) {
        if (has(table, UNIT)) {
            return List.of();
        }
        return table.columns().stream()
                .filter(column -> !isWords(column))
                .filter(column -> !isLimit(column.key()))
                .toList();
    }

    /** What is drawn unless somebody chooses: a share that has limits, or else the first column. */
    static Optional<Column> firstOf(StatisticalTable table) {
        List<Column> columns = drawable(table);
        return columns.stream().filter(column -> WITH_LIMITS.contains(column.kind()) && has(table, "lower")).findFirst().or(() -> columns.stream().findFirst());
    }

    private static boolean isLimit(String key) {
        return key.equals("lower") || key.equals("upper") || key.endsWith("_lower") || key.endsWith("_upper");
    }

    /**
     * Where rows are told apart by year and by something else, only those of the year asked for are drawn; and where rates are
     * per different numbers, which share no axis, those that are per the same number as the first row.
     */
    static BarChart of(StatisticalTable table, Column column, FinancialYear year) {
        List<Bar> bars = new ArrayList<>();
        for (Row row : table.rows()) {
            if (isOf(table, row, year) && isPerTheSame(table, row)) {
                bars.add(bar(table, row, column));
            }
        }
        double longest = bars.stream().mapToDouble(bar -> Math.max(bar.length(), bar.whisker().map(Whisker::upper).orElse(0.0))).max().orElse(0);
        return new BarChart(column.label(), longest == 0 ? 1 : longest, bars);
    }

    private static boolean isOf(StatisticalTable table, Row row, FinancialYear year) {
        return !has(table, YEAR) || isOfYearsOnly(table) || table.cell(row, YEAR).equals(Cell.words(year.label()));
    }

    private static boolean isOfYearsOnly(StatisticalTable table) {
        return table.columns().stream().filter(column -> column.kind() == Column.Kind.WORDS).map(Column::key).toList().equals(List.of(YEAR));
    }

    private static boolean isPerTheSame(StatisticalTable table, Row row) {
        return !has(table, PER) || table.cell(row, PER).equals(table.cell(table.rows().getFirst(), PER));
    }

    private static boolean has(StatisticalTable table, String key) {
        return table.columns().stream().anyMatch(column -> column.key().equals(key));
    }

    private static Bar bar(StatisticalTable table, Row row, Column column) {
        Cell cell = table.cell(row, column.key());
        double length = cell instanceof Cell.Figure figure ? Math.max(0, figure.value().doubleValue()) : 0;
        return new Bar(label(table, row), length, CellText.of(cell, column), whisker(table, row, column));
    }

    /** The words before the first number say what a row is about; what follows would only crowd the chart. */
    private static String label(StatisticalTable table, Row row) {
        return IntStream.range(0, table.columns().size())
                .takeWhile(index -> isWords(table.columns().get(index)))
                .filter(index -> isOfYearsOnly(table) || !table.columns().get(index).key().equals(YEAR))
                .mapToObj(index -> CellText.of(row.cells().get(index), table.columns().get(index)))
                .collect(Collectors.joining(", "));
    }

    private static boolean isWords(Column column) {
        return column.kind() == Column.Kind.WORDS || column.kind() == Column.Kind.DATE;
    }

    private static Optional<Whisker> whisker(StatisticalTable table, Row row, Column column) {
        if (!WITH_LIMITS.contains(column.kind()) || !firstOf(table).equals(Optional.of(column))) {
            return Optional.empty();
        }
        return limit(table, row, "lower").flatMap(lower -> limit(table, row, "upper").map(upper -> new Whisker(lower, upper)));
    }

    private static Optional<Double> limit(StatisticalTable table, Row row, String key) {
        return has(table, key) && table.cell(row, key) instanceof Cell.Figure figure ? Optional.of(figure.value().doubleValue()) : Optional.empty();
    }

    /** The whole chart in words, for those who cannot see it. */
    String inWords() {
        return title + ": " + bars.stream().map(bar -> bar.label() + " " + bar.value()).collect(Collectors.joining("; "));
    }
}
