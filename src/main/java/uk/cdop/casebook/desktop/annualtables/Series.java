package uk.cdop.casebook.desktop.annualtables;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** The same figure over the years: read from the rows of its table where they have years of their own, and otherwise from the tables of each year. */
final class Series {

    private Series() {}

    /** Whether one publication says it all, so that no other year has to be counted. */
    static boolean hasYearsOfItsOwn(StatisticalTable table, String label) {
        return table.rows().stream().filter(row -> isOf(table, row, label)).flatMap(row -> Rows.year(table, row).stream()).distinct().count() > 1;
    }

    private static boolean isOf(StatisticalTable table, Row row, String label) {
        return Rows.isOfYearsOnly(table) || Rows.label(table, row).equals(label);
    }

    /** In the order of the years; a year whose tables are not there is left out. */
    static List<FigureOfYear> of(Publication shown, Collection<Publication> others, StatisticalTable table, String label, Column column) {
        if (hasYearsOfItsOwn(table, label)) {
            return table.rows().stream().filter(row -> isOf(table, row, label))
                    .flatMap(row -> Rows.year(table, row).map(year -> FigureOfYear.of(in(shown, others, year), year, table, row, column)).stream())
                    .sorted(Comparator.comparing(FigureOfYear::year)).toList();
        }
        return Stream.concat(Stream.of(shown), others.stream().filter(one -> !one.year().equals(shown.year())))
                .flatMap(one -> ofOne(one, table.id(), label, column).stream())
                .sorted(Comparator.comparing(FigureOfYear::year)).toList();
    }

    private static Publication in(Publication shown, Collection<Publication> others, FinancialYear year) {
        return others.stream().filter(one -> one.year().equals(year)).findFirst().orElse(shown);
    }

    private static Optional<FigureOfYear> ofOne(Publication publication, String table, String label, Column column) {
        return publication.tables().stream()
                .filter(one -> one.id().equals(table) && Rows.has(one, column.key()))
                .flatMap(one -> one.rows().stream().filter(row -> Rows.label(one, row).equals(label))
                        .filter(row -> Rows.year(one, row).map(publication.year()::equals).orElse(true))
                        .map(row -> FigureOfYear.of(publication, publication.year(), one, row, column)))
                .findFirst();
    }

    /** The years before the one in view that the records reach back to, latest first. */
    static List<FinancialYear> yearsBefore(Publication shown) {
        return List.of("T43_Trends", "T20_Reviews", "T02_Notifications").stream()
                .flatMap(id -> shown.tables().stream().filter(table -> table.id().equals(id)))
                .findFirst()
                .map(table -> table.rows().stream()
                        .filter(row -> row.cells().stream().anyMatch(Cell.Figure.class::isInstance))
                        .flatMap(row -> Rows.year(table, row).stream()).distinct()
                        .filter(year -> year.compareTo(shown.year()) < 0)
                        .sorted(Comparator.reverseOrder()).toList())
                .orElse(List.of());
    }
}
