package uk.cdop.casebook.statistics.crosscheck;

import static uk.cdop.casebook.statistics.crosscheck.Examined.has;
import static uk.cdop.casebook.statistics.crosscheck.Examined.number;
import static uk.cdop.casebook.statistics.crosscheck.Examined.words;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import uk.cdop.casebook.statistics.interval.Proportion;
import uk.cdop.casebook.statistics.quantity.Quantity;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** Works each percentage of one table out again, from the counts that stand beside it or that the tables give of what it rests on. */
final class SharesRecompute {

    private static final BigDecimal HALF_A_STEP = new BigDecimal("0.05");
    private static final double NO_MORE_THAN_ROUNDED = 0.05 + 1e-9;

    /** England's, which others count. */
    private static final Set<String> FROM_ELSEWHERE = Set.of("england");
    private static final String OF_CHILDREN = "population_percent";

    /** Wholes that have a column of their own, by that of the part. */
    private static final Map<String, String> WHOLES = Map.of(
            "modifiable", "reviews", "attended", "invited", "complete", "required", "in_time", "with_date", "within_6_months", "reviews", "within_12_months", "reviews");

    private final StatisticalTable table;
    private final Map<Quantity, Long> counts;
    private final Differences differences;

    SharesRecompute(StatisticalTable table, Map<Quantity, Long> counts, Differences differences) {
        this.table = table;
        this.counts = counts;
        this.differences = differences;
    }

    void check() {
        table.columns().stream().filter(column -> column.kind() == Column.Kind.PERCENT && !FROM_ELSEWHERE.contains(column.key())).map(Column::key)
                .forEach(key -> table.rows().forEach(row -> check(row, key)));
    }

    private void check(Row row, String key) {
        Cell cell = table.cell(row, key);
        String where = table.id() + ", row " + (table.rows().indexOf(row) + 1) + ", " + key;
        if (cell instanceof Cell.Figure || cell == Cell.Shorthand.ROUNDS_TO_ZERO) {
            Optional<Proportion> share = of(row, key);
            differences.expect(share.isPresent(), where + ": a percentage of numbers that no table gives");
            share.ifPresent(one -> differences.expect(!one.isOfNothing() && isOf(cell, key, one), where + ": not the share of its counts"));
        } else if (key.equals("modifiable_percent") && number(table, row, "modifiable").isPresent()) {
            differences.expect(number(table, row, "reviews").filter(reviews -> reviews.signum() > 0).isEmpty(), where + ": no percentage of reviews that are given");
        }
    }

    private Optional<Proportion> of(Row row, String key) {
        if (key.equals(OF_CHILDREN)) {
            return share(number(table, row, "population"), largest(row, "population", other -> words(table, other, "rate_per").equals(words(table, row, "rate_per"))));
        }
        String part = key.equals("lower") || key.equals("upper") ? "modifiable" : key.replaceFirst("_percent$", "");
        if (WHOLES.containsKey(part) && has(table, part) && has(table, WHOLES.get(part))) {
            return share(number(table, row, part), number(table, row, WHOLES.get(part)));
        }
        List<Quantity> rests = table.cell(row, key) instanceof Cell.Figure figure ? figure.restsOn() : List.of();
        return rests.size() < 2 ? ofColumn(row, part) : ofQuantities(rests, key.equals("sufficient_percent"));
    }

    /** The parts and then the whole; or the one part and then the other. */
    private Optional<Proportion> ofQuantities(List<Quantity> rests, boolean wholeIsBoth) {
        List<Long> numbers = rests.stream().map(counts::get).filter(Objects::nonNull).toList();
        if (numbers.size() != rests.size()) {
            return Optional.empty();
        }
        long parts = numbers.subList(0, numbers.size() - 1).stream().mapToLong(Long::longValue).sum();
        return Optional.of(new Proportion(parts, wholeIsBoth ? parts + numbers.getLast() : numbers.getLast()));
    }

    /** A table of groups has the row of all of them, and no larger number. */
    private Optional<Proportion> ofColumn(Row row, String part) {
        return has(table, part) ? share(number(table, row, part), largest(row, part, any -> true)) : Optional.empty();
    }

    private Optional<BigDecimal> largest(Row row, String key, Predicate<Row> beside) {
        Predicate<Row> ofTheYears = other -> !has(table, "year") || words(table, other, "year").equals(words(table, row, "year"));
        return table.rows().stream().filter(ofTheYears.and(beside)).flatMap(other -> number(table, other, key).stream()).max(BigDecimal::compareTo);
    }

    private static Optional<Proportion> share(Optional<BigDecimal> part, Optional<BigDecimal> whole) {
        return part.flatMap(one -> whole.filter(all -> one.compareTo(all) <= 0).map(all -> new Proportion(one.longValueExact(), all.longValueExact())));
    }

    private static boolean isOf(Cell cell, String key, Proportion share) {
        BigDecimal shown = cell instanceof Cell.Figure figure ? figure.value() : BigDecimal.ZERO;
        return switch (key) {
            case "lower" -> Math.abs(shown.doubleValue() - 100 * share.limits().lower()) <= NO_MORE_THAN_ROUNDED;
            case "upper" -> Math.abs(shown.doubleValue() - 100 * share.limits().upper()) <= NO_MORE_THAN_ROUNDED;
            default -> isShare(shown, share);
        };
    }

    /** Compared without dividing: what is shown may be half a step from the counts, and no more. */
    private static boolean isShare(BigDecimal shown, Proportion share) {
        BigDecimal whole = BigDecimal.valueOf(share.whole());
        return shown.multiply(whole).subtract(BigDecimal.valueOf(100 * share.part())).abs().compareTo(HALF_A_STEP.multiply(whole)) <= 0;
    }
}
