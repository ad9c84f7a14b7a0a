package uk.cdop.casebook.desktop.annualtables;

import java.util.Optional;
import uk.cdop.casebook.statistics.interval.Comparison;
import uk.cdop.casebook.statistics.interval.Limits;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** England's published figure beside one of ours, and who published it when; without a source there is none. */
record England(Cell.Figure figure, String text, String source) {

    private static final String MODIFIABLE = "Reviews with modifiable factors identified, of all reviews";
    private static final String MEDIAN = "Median time from death to review";

    double value() {
        return figure.value().doubleValue();
    }

    /** How a share with limits stands to it. */
    String against(Limits limits, String year) {
        String where = limits.include(value())
                ? "lies within that interval, so the difference may be chance"
                : "lies outside that interval: ours is " + (Comparison.of(limits, figure.value()) == Comparison.HIGHER ? "higher" : "lower") + " by more than chance";
        return "England, %s: %s, which %s. Source: %s.".formatted(year, text, where, source);
    }

    /** What stands in the place of a figure that nobody has brought in. */
    static String notHeld(String year) {
        return "England: no official figure is held for " + year + " (Settings, Figures).";
    }

    /** Whether a column has a figure for England to stand beside it. */
    static boolean mayStandBeside(Column column) {
        return column.key().equals("rate") || measure(column).isPresent();
    }

    /** Only of the same measure, the same years, and as the tables themselves print it. */
    static Optional<England> beside(Publication publication, StatisticalTable table, Row row, Column column) {
        if (column.key().equals("rate") && Rows.has(table, "england") && Rows.has(table, "england_source")) {
            return of(table, row, column);
        }
        boolean ofTheYear = Rows.year(table, row).map(publication.year()::equals).orElse(true);
        return measure(column).filter(any -> ofTheYear).flatMap(words -> headline(publication, words, column));
    }

    /** The share of the year's reviews with modifiable factors. */
    static Optional<England> modifiable(Publication publication) {
        return headline(publication, MODIFIABLE, Column.percent("modifiable_percent", ""));
    }

    private static Optional<String> measure(Column column) {
        return switch (column.key()) {
            case "modifiable_percent" -> Optional.of(MODIFIABLE);
            case "median_days" -> Optional.of(MEDIAN);
            default -> Optional.empty();
        };
    }

    private static Optional<England> headline(Publication publication, String measure, Column column) {
        return publication.tables().stream()
                .filter(table -> table.id().equals("T01_Headlines") && Rows.has(table, "england") && Rows.has(table, "england_source"))
                .flatMap(table -> table.row("measure", measure).flatMap(row -> of(table, row, column)).stream())
                .findFirst();
    }

    private static Optional<England> of(StatisticalTable table, Row row, Column column) {
        return table.cell(row, "england") instanceof Cell.Figure figure && table.cell(row, "england_source") instanceof Cell.Words(String source)
                ? Optional.of(new England(figure, CellText.of(figure, column), source)) : Optional.empty();
    }
}
