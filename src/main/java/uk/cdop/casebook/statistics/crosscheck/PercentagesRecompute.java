package uk.cdop.casebook.statistics.crosscheck;

import static uk.cdop.casebook.statistics.crosscheck.Examined.has;
import static uk.cdop.casebook.statistics.crosscheck.Examined.number;
import static uk.cdop.casebook.statistics.crosscheck.Examined.whole;
import static uk.cdop.casebook.statistics.crosscheck.Examined.words;

import java.math.BigDecimal;
import java.util.Optional;
import uk.cdop.casebook.statistics.measure.Rates;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Publication.Check;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** The percentage with modifiable factors follows from the counts beside it, and so does each rate by area. */
public final class PercentagesRecompute implements Crosscheck {

    private static final BigDecimal HALF_A_STEP = new BigDecimal("0.05");

    @Override
    public Check check(Examined examined) {
        Differences differences = new Differences();
        examined.tables().stream()
                .filter(table -> has(table, "modifiable_percent"))
                .forEach(table -> table.rows().forEach(row -> compare(differences, table, row)));
        StatisticalTable rates = examined.table(Rates.ID);
        rates.rows().forEach(row -> rate(differences, rates, row));
        return differences.result("Q10_percentages_recompute",
                "Each percentage with modifiable factors is the modifiable reviews divided by the reviews of its row, each rate is the deaths of its row divided by the children or births, and of no reviews there is none.");
    }

    private static void compare(Differences differences, StatisticalTable table, Row row) {
        String where = table.id() + ", row " + (table.rows().indexOf(row) + 1);
        Optional<BigDecimal> percent = number(table, row, "modifiable_percent");
        if (number(table, row, "reviews").isEmpty()) {
            differences.expect(percent.isEmpty(), where + ": a percentage of reviews that are not given");
            return;
        }
        long reviews = whole(table, row, "reviews");
        if (reviews == 0) {
            differences.expect(percent.isEmpty(), where + ": a percentage of no reviews");
            return;
        }
        BigDecimal shown = orZero(table, row, "modifiable_percent");
        // Compared without dividing: the shown value may be half a step from the counts, and no more.
        BigDecimal apart = shown.multiply(BigDecimal.valueOf(reviews))
                .subtract(BigDecimal.valueOf(100 * whole(table, row, "modifiable")))
                .abs();
        differences.expect(apart.compareTo(HALF_A_STEP.multiply(BigDecimal.valueOf(reviews))) <= 0, where + ": not the share of its counts");
    }

    private static void rate(Differences differences, StatisticalTable table, Row row) {
        Optional<BigDecimal> rate = number(table, row, "rate");
        Optional<BigDecimal> population = number(table, row, "denominator");
        if (rate.isPresent() && population.isPresent()) {
            BigDecimal per = new BigDecimal(words(table, row, "per").replaceAll("[^0-9]", ""));
            BigDecimal apart = rate.get().multiply(population.get()).subtract(per.multiply(BigDecimal.valueOf(whole(table, row, "deaths")))).abs();
            differences.expect(apart.compareTo(HALF_A_STEP.multiply(population.get())) <= 0,
                    table.id() + ", row " + (table.rows().indexOf(row) + 1) + ": not the rate of its deaths");
        }
    }

    /** What rounds to zero stands as a shorthand. */
    private static BigDecimal orZero(StatisticalTable table, Row row, String key) {
        return table.cell(row, key) == Cell.Shorthand.ROUNDS_TO_ZERO ? BigDecimal.ZERO : number(table, row, key).orElseThrow();
    }
}
