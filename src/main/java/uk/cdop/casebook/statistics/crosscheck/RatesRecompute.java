package uk.cdop.casebook.statistics.crosscheck;

import static uk.cdop.casebook.statistics.crosscheck.Examined.has;
import static uk.cdop.casebook.statistics.crosscheck.Examined.number;
import static uk.cdop.casebook.statistics.crosscheck.Examined.words;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import uk.cdop.casebook.statistics.interval.Limits;
import uk.cdop.casebook.statistics.interval.Rate;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** Works each rate of one table out again from the deaths and the children, or births, of its row. */
final class RatesRecompute {

    private static final BigDecimal HALF_A_STEP = new BigDecimal("0.05");
    private static final double NO_MORE_THAN_ROUNDED = 0.05 + 1e-9;
    private static final String RATE = "rate";
    private static final int BIRTHS = 1_000;

    private final StatisticalTable table;
    private final Differences differences;

    RatesRecompute(StatisticalTable table, Differences differences) {
        this.table = table;
        this.differences = differences;
    }

    void check() {
        if (has(table, RATE)) {
            table.rows().stream().filter(row -> isGiven(table.cell(row, RATE))).forEach(this::check);
        }
    }

    private void check(Row row) {
        String where = table.id() + ", row " + (table.rows().indexOf(row) + 1);
        Optional<Rate> rate = number(table, row, "deaths").flatMap(deaths -> population(row).map(of -> new Rate(deaths.longValueExact(), of, per(row))));
        differences.expect(rate.isPresent(), where + ": a rate without its deaths or without whom they are divided by");
        rate.ifPresent(one -> {
            differences.expect(isRate(one, shown(table.cell(row, RATE))), where + ": not the rate of its deaths");
            Limits limits = one.limits();
            differences.expect(isNear(limit(row, "lower"), limits.lower()) && isNear(limit(row, "upper"), limits.upper()),
                    where + ": not the limits of its deaths");
        });
    }

    private Optional<Long> population(Row row) {
        return table.columns().stream().filter(column -> column.kind() == Column.Kind.POPULATION).flatMap(column -> number(table, row, column.key()).stream())
                .map(BigDecimal::longValueExact).findFirst();
    }

    /** As the row says; births where it says nothing. */
    private int per(Row row) {
        return Stream.of("per", "rate_per").filter(key -> has(table, key)).map(key -> Integer.parseInt(words(table, row, key).replaceAll("[^0-9]", ""))).findFirst().orElse(BIRTHS);
    }

    private Cell limit(Row row, String side) {
        return table.cell(row, has(table, RATE + "_" + side) ? RATE + "_" + side : side);
    }

    private static boolean isGiven(Cell cell) {
        return cell instanceof Cell.Figure || cell == Cell.Shorthand.ROUNDS_TO_ZERO;
    }

    private static BigDecimal shown(Cell cell) {
        return cell instanceof Cell.Figure figure ? figure.value() : BigDecimal.ZERO;
    }

    private static boolean isNear(Cell shown, double limit) {
        return isGiven(shown) && Math.abs(shown(shown).doubleValue() - limit) <= NO_MORE_THAN_ROUNDED;
    }

    /** Compared without dividing: what is shown may be half a step from the counts, and no more. */
    private static boolean isRate(Rate rate, BigDecimal shown) {
        BigDecimal population = BigDecimal.valueOf(rate.population());
        BigDecimal apart = shown.multiply(population).subtract(BigDecimal.valueOf(rate.per()).multiply(BigDecimal.valueOf(rate.events()))).abs();
        return apart.compareTo(HALF_A_STEP.multiply(population)) <= 0;
    }
}
