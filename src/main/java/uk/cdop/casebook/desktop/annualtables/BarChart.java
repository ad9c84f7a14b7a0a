package uk.cdop.casebook.desktop.annualtables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.statistics.interval.Limits;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** One column of a table as bars from zero; a figure with published limits carries them as a whisker, and England's as a mark. */
record BarChart(String column, String group, double most, List<Bar> bars) {

    private static final String UNIT = "unit";

    /**
     * One bar. A withheld figure has no length and says so.
     *
     * @param withoutEngland the years of which the tables say that England's figure is not held
     */
    record Bar(
            String label, double length, String value, Optional<Limits> whisker, Optional<England> england, Optional<String> withoutEngland,
            List<CaseNumber> trail) {

        Bar {
            trail = List.copyOf(trail);
        }

        private double reach() {
            return Math.max(Math.max(length, whisker.map(Limits::upper).orElse(0.0)), england.map(England::value).orElse(0.0));
        }

        /** The figure, its limits and England's, in words. */
        String inWords() {
            return label + " " + value + england.map(one -> " (England " + one.text() + ")").orElse("");
        }
    }

    BarChart {
        bars = List.copyOf(bars);
    }

    /**
     * The columns that can be drawn, in the order of the table, limits left out because they are drawn as whiskers. A
     * table whose rows have units of their own has none: days, percentages and children share no axis. England's own column
     * is drawn as a mark.
     */
    static List<Column> drawable(StatisticalTable table) {
        if (Rows.has(table, UNIT)) {
            return List.of();
        }
        return table.columns().stream()
                .filter(column -> !Rows.isWords(column) && !Intervals.isLimit(column) && !column.key().equals("england"))
                .toList();
    }

    /** What is drawn unless somebody chooses: a share or rate that has limits, or else the first column. */
    static Optional<Column> firstOf(StatisticalTable table) {
        List<Column> columns = drawable(table);
        return columns.stream().filter(column -> Intervals.has(table, column)).findFirst().or(() -> columns.stream().findFirst());
    }

    /**
     * Where rows are told apart by year and by something else, only those of the publication's year are drawn; and where they
     * are told apart in several groups, such as rates per different numbers, those of one group, or of the first.
     */
    static BarChart of(Publication publication, StatisticalTable table, Column column, String group) {
        List<Row> ofYear = table.rows().stream().filter(row -> isOf(table, row, publication.year())).toList();
        String drawn = ofYear.stream().map(row -> Rows.group(table, row)).filter(group::equals).findFirst()
                .or(() -> ofYear.stream().findFirst().map(row -> Rows.group(table, row))).orElse("");
        List<Bar> bars = new ArrayList<>();
        for (Row row : ofYear) {
            if (Rows.group(table, row).equals(drawn)) {
                bars.add(bar(publication, table, row, column));
            }
        }
        double longest = bars.stream().mapToDouble(Bar::reach).max().orElse(0);
        return new BarChart(column.label(), drawn, longest == 0 ? 1 : longest, bars);
    }

    private static boolean isOf(StatisticalTable table, Row row, FinancialYear year) {
        return Rows.isOfYearsOnly(table) || Rows.year(table, row).map(year::equals).orElse(true);
    }

    private static Bar bar(Publication publication, StatisticalTable table, Row row, Column column) {
        Cell cell = table.cell(row, column.key());
        boolean isFigure = cell instanceof Cell.Figure;
        return new Bar(
                Rows.within(table, row), cell instanceof Cell.Figure figure ? Math.max(0, figure.value().doubleValue()) : 0, CellText.of(cell, column),
                isFigure ? Intervals.of(table, row, column) : Optional.empty(),
                England.beside(publication, table, row, column), England.notHeldBeside(publication, table, row, column),
                cell instanceof Cell.Figure figure ? figure.trail() : List.of());
    }

    String title() {
        return group.isEmpty() ? column : group + ". " + column;
    }

    boolean hasWhiskers() {
        return bars.stream().anyMatch(bar -> bar.whisker().isPresent());
    }

    boolean hasEngland() {
        return bars.stream().anyMatch(bar -> bar.england().isPresent());
    }

    /** England's figure with its source, once for each that is drawn. */
    List<String> sources() {
        return bars.stream().flatMap(bar -> bar.england().stream()).map(one -> "England " + one.text() + ": " + one.source() + ".").distinct().toList();
    }

    /** What is said of the bars beside which England's figure is not held. */
    Optional<String> withoutEngland() {
        List<String> years = bars.stream().flatMap(bar -> bar.withoutEngland().stream()).toList();
        String of = String.join(", ", years.stream().distinct().toList());
        return years.isEmpty() ? Optional.empty()
                : Optional.of(England.notHeld(hasEngland() ? Texts.number(years.size()) + " of the bars, " + of : of));
    }

    /** The whole chart in words, for those who cannot see it. */
    String inWords() {
        return Stream.concat(Stream.of(title() + ": " + bars.stream().map(Bar::inWords).collect(Collectors.joining("; "))), sources().stream())
                .collect(Collectors.joining(". "));
    }
}
