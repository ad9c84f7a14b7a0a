package uk.cdop.casebook.statistics.edition;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.cdop.casebook.statistics.disclosure.Masking;
import uk.cdop.casebook.statistics.disclosure.Range;
import uk.cdop.casebook.statistics.interval.Rate;
import uk.cdop.casebook.statistics.measure.RateCells;
import uk.cdop.casebook.statistics.quantity.Quantity;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/**
 * A rate with its limits worked out again from the rounded number and the population that stand beside it, so that none says more
 * than those two. Words are said only where they hold for every number that is rounded alike: how the rate stands to England's, and
 * that it is reliable. It is known for what it is by its value: what is not what the true number gives is no rate of that number,
 * and is withheld like any other figure.
 */
final class RoundedRate {

    private static final List<Integer> PER = List.of(1_000, 100_000);

    private final StatisticalTable table;
    private final Row row;
    private final int rate;
    private final long population;
    private final Optional<BigDecimal> england;

    private RoundedRate(StatisticalTable table, Row row, int rate, long population) {
        this.table = table;
        this.row = row;
        this.rate = rate;
        this.population = population;
        england = figure(table, row, "england").map(Cell.Figure::value);
    }

    /** The cells of the row that are worked out again, by their place; empty where there is no rate of a number that is shown. */
    static Map<Integer, Cell> of(StatisticalTable table, Row row, Masking masking) {
        OptionalInt rate = place(table, "rate");
        Optional<Quantity> counted = figure(table, row, "deaths").map(Cell.Figure::restsOn).filter(rests -> rests.size() == 1).map(List::getFirst);
        Optional<Long> population = IntStream.range(0, table.columns().size()).filter(place -> table.columns().get(place).kind() == Column.Kind.POPULATION)
                .mapToObj(row.cells()::get).flatMap(RoundedRate::figures).map(figure -> figure.value().longValueExact()).findFirst();
        if (rate.isEmpty() || population.isEmpty() || counted.isEmpty() || masking.written(counted.get()).isEmpty()) {
            return Map.of();
        }
        RoundedRate found = new RoundedRate(table, row, rate.getAsInt(), population.get());
        return PER.stream().filter(per -> found.isOf(masking.count(counted.get()).orElseThrow(), per)).findFirst()
                .map(per -> found.again(masking.written(counted.get()).orElseThrow(), masking.recoverable(counted.get()), per)).orElse(Map.of());
    }

    private RateCells of(long deaths, int per) {
        return new RateCells(new Rate(deaths, population, per), england);
    }

    private boolean isOf(long deaths, int per) {
        List<Cell> values = row.cells().subList(rate, rate + 3).stream().map(cell -> cell instanceof Cell.Figure figure ? Cell.number(figure.value()) : cell).toList();
        return values.equals(of(deaths, per).rateWithLimits());
    }

    private Map<Integer, Cell> again(long written, Range alike, int per) {
        Map<Integer, Cell> cells = new HashMap<>();
        IntStream.range(0, 3).forEach(place -> cells.put(rate + place, of(written, per).rateWithLimits().get(place)));
        Cell comparison = of(alike.lower(), per).comparison();
        boolean agree = comparison.equals(of(alike.upper(), per).comparison());
        place(table, "reliability").ifPresent(place -> cells.put(place, of(alike.lower(), per).reliability()));
        place(table, "comparison").ifPresent(place -> cells.put(place, agree ? comparison : Cell.Shorthand.NOT_AVAILABLE));
        return cells;
    }

    private static Optional<Cell.Figure> figure(StatisticalTable table, Row row, String key) {
        return place(table, key).stream().mapToObj(row.cells()::get).flatMap(RoundedRate::figures).findFirst();
    }

    private static Stream<Cell.Figure> figures(Cell cell) {
        return cell instanceof Cell.Figure figure ? Stream.of(figure) : Stream.empty();
    }

    private static OptionalInt place(StatisticalTable table, String key) {
        return IntStream.range(0, table.columns().size()).filter(place -> table.columns().get(place).key().equals(key)).findFirst();
    }
}
