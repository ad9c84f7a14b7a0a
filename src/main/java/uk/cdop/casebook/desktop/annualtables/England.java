package uk.cdop.casebook.desktop.annualtables;

import java.util.Optional;
import java.util.Set;
import uk.cdop.casebook.statistics.interval.Comparison;
import uk.cdop.casebook.statistics.interval.Limits;
import uk.cdop.casebook.statistics.measure.Reviews;
import uk.cdop.casebook.statistics.measure.TimeToReview;
import uk.cdop.casebook.statistics.measure.Trends;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** England's published figure beside one of ours, and who published it when; without a source there is none. */
record England(Cell.Figure figure, String text, String source) {

    private static final String FIGURE = "england";
    private static final String SOURCE = "england_source";
    private static final String SHARE = "modifiable_percent";
    private static final String MEDIAN = "median_days";

    /** The columns that England's own column stands beside in a table that has one. */
    private static final Set<String> COMPARED = Set.of("rate", SHARE);

    private static final String HEADLINES = "T01_Headlines";
    private static final String SHARE_OF_ALL = "Reviews with modifiable factors identified, of all reviews";
    private static final String MEDIAN_OF_ALL = "Median time from death to review";

    /** Where the tables have England's figure of the very measure and years. */
    private record Place(StatisticalTable table, Row row) {

        Optional<England> figure(Column column) {
            return table.cell(row, FIGURE) instanceof Cell.Figure figure && table.cell(row, SOURCE) instanceof Cell.Words(String source)
                    ? Optional.of(new England(figure, CellText.of(figure, column), source)) : Optional.empty();
        }

        boolean isEmpty() {
            return table.cell(row, FIGURE) == Cell.Shorthand.NOT_AVAILABLE;
        }
    }

    double value() {
        return figure.value().doubleValue();
    }

    /** How a share stands to it; of one without limits it is not said. */
    String against(Optional<Limits> limits, String year) {
        return "England, %s: %s%s. Source: %s.".formatted(year, text, limits.map(this::against).orElse(""), source);
    }

    private String against(Limits limits) {
        return limits.include(value())
                ? ", which lies within that interval, so the difference may be chance"
                : ", which lies outside that interval: ours is " + (Comparison.of(limits, figure.value()) == Comparison.HIGHER ? "higher" : "lower") + " by more than chance";
    }

    /** What stands in the place of a figure that nobody has brought in. */
    static String notHeld(String years) {
        return "England: no official figure is held for " + years + " (Settings, Figures).";
    }

    /** Only of the same measure, the same years, and as the tables themselves print it. */
    static Optional<England> beside(Publication publication, StatisticalTable table, Row row, Column column) {
        return place(publication, table, row, column).flatMap(place -> place.figure(column));
    }

    /** The years of which the tables say that England's figure is not held. Where they have no place for one, or none of ours, nothing is said. */
    static Optional<String> notHeldBeside(Publication publication, StatisticalTable table, Row row, Column column) {
        return place(publication, table, row, column).filter(Place::isEmpty)
                .filter(place -> table.cell(row, column.key()) != Cell.Shorthand.NOT_AVAILABLE).map(place -> Rows.years(table, row));
    }

    /** The row's own, or of rows that count all reviews of one year, what another table has of the same. */
    private static Optional<Place> place(Publication publication, StatisticalTable table, Row row, Column column) {
        if (hasOwn(table)) {
            return COMPARED.contains(column.key()) ? Optional.of(new Place(table, row)) : Optional.empty();
        }
        return switch (table.id()) {
            case Trends.ID -> Rows.year(table, row).flatMap(year -> ofYear(publication, year, column));
            case TimeToReview.ID -> column.key().equals(MEDIAN) && Rows.label(table, row).equals(TimeToReview.ALL) ? headline(publication, MEDIAN_OF_ALL) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static boolean hasOwn(StatisticalTable table) {
        return table.hasColumn(FIGURE) && table.hasColumn(SOURCE);
    }

    private static Optional<Place> ofYear(Publication publication, FinancialYear year, Column column) {
        boolean inView = year.equals(publication.year());
        return switch (column.key()) {
            case SHARE -> ofReviews(publication, year).or(() -> headline(publication, SHARE_OF_ALL).filter(any -> inView));
            case MEDIAN -> headline(publication, MEDIAN_OF_ALL).filter(any -> inView);
            default -> Optional.empty();
        };
    }

    private static Optional<Place> ofReviews(Publication publication, FinancialYear year) {
        return publication.tables().stream().filter(table -> table.id().equals(Reviews.ID) && hasOwn(table))
                .flatMap(table -> table.row("year", year.label()).map(row -> new Place(table, row)).stream()).findFirst();
    }

    private static Optional<Place> headline(Publication publication, String measure) {
        return publication.tables().stream().filter(table -> table.id().equals(HEADLINES) && hasOwn(table))
                .flatMap(table -> table.row("measure", measure).map(row -> new Place(table, row)).stream()).findFirst();
    }
}
