package uk.cdop.casebook.desktop.annualtables;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** Which year to show first: the last complete one, or where nothing was recorded in it, the latest in which something was. */
final class FirstYear {

    private FirstYear() {}

    /** Empty where the year that was counted has something to show, or no year has. */
    static Optional<FinancialYear> insteadOf(Publication counted) {
        boolean something = table(counted, "T02_Notifications").anyMatch(table -> counts(counted, table, counted.year(), "notifications"))
                || table(counted, "T20_Reviews").anyMatch(table -> counts(counted, table, counted.year(), "reviews"));
        return something ? Optional.empty() : table(counted, "T02_Notifications").flatMap(table -> withNotifications(counted, table))
                .max(Comparator.naturalOrder());
    }

    private static Stream<StatisticalTable> table(Publication counted, String id) {
        return counted.tables().stream().filter(table -> table.id().equals(id));
    }

    private static Stream<FinancialYear> withNotifications(Publication counted, StatisticalTable table) {
        return table.rows().stream().flatMap(row -> year(table, row).stream()).filter(year -> counts(counted, table, year, "notifications"));
    }

    private static boolean counts(Publication counted, StatisticalTable table, FinancialYear year, String key) {
        return table.rows().stream()
                .filter(row -> year(table, row).equals(Optional.of(year)))
                .filter(row -> table.cell(row, "area").equals(Cell.words(counted.area().label())))
                .anyMatch(row -> table.cell(row, key) instanceof Cell.Figure(BigDecimal value, var trail, var restsOn) && value.signum() > 0);
    }

    private static Optional<FinancialYear> year(StatisticalTable table, Row row) {
        return table.cell(row, "year") instanceof Cell.Words(String words) ? FinancialYear.read(words) : Optional.empty();
    }
}
