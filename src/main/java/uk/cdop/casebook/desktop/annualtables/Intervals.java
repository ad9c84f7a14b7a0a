package uk.cdop.casebook.desktop.annualtables;

import java.util.Optional;
import uk.cdop.casebook.statistics.interval.Limits;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** The published 95% limits of a figure: the columns called lower and upper belong to the share or rate before them, others to the column they are named after. */
final class Intervals {

    private static final String LOWER = "lower";
    private static final String UPPER = "upper";

    private Intervals() {}

    static boolean isLimit(Column column) {
        return isOne(column.key(), LOWER) || isOne(column.key(), UPPER);
    }

    private static boolean isOne(String key, String which) {
        return key.equals(which) || key.endsWith("_" + which);
    }

    static boolean has(StatisticalTable table, Column column) {
        return key(table, column, LOWER).isPresent() && key(table, column, UPPER).isPresent();
    }

    static Optional<Limits> of(StatisticalTable table, Row row, Column column) {
        return limit(table, row, key(table, column, LOWER)).flatMap(lower -> limit(table, row, key(table, column, UPPER))
                .filter(upper -> lower <= upper).map(upper -> new Limits(lower, upper)));
    }

    private static Optional<String> key(StatisticalTable table, Column column, String which) {
        String own = column.key() + "_" + which;
        if (Rows.has(table, own)) {
            return Optional.of(own);
        }
        boolean mayHave = column.kind() == Column.Kind.PERCENT || column.kind() == Column.Kind.RATE;
        return mayHave && Rows.has(table, which) && isJustBefore(table, column) ? Optional.of(which) : Optional.empty();
    }

    private static boolean isJustBefore(StatisticalTable table, Column column) {
        return table.indexOf(column.key()) + 1 == table.indexOf(LOWER);
    }

    private static Optional<Double> limit(StatisticalTable table, Row row, Optional<String> key) {
        return key.flatMap(known -> table.cell(row, known) instanceof Cell.Figure figure ? Optional.of(figure.value().doubleValue()) : Optional.empty());
    }
}
