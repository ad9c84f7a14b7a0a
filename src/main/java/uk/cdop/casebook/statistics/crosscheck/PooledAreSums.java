package uk.cdop.casebook.statistics.crosscheck;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.cdop.casebook.statistics.measure.PooledYears;
import uk.cdop.casebook.statistics.measure.Rates;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Publication.Check;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.statistics.year.YearSpan;

/** Every count of years pooled is the sum of the same count of each of its years, counted one by one. */
public final class PooledAreSums implements Crosscheck {

    static final String ID = "Q12_pooled_are_sums";

    private static final List<Integer> SPANS = List.of(3, 5);

    /** One count of one row: the words of the row other than its years, and the column. */
    private record Place(List<String> row, String column) {}

    @Override
    public Check check(Examined examined) {
        Differences differences = new Differences();
        FinancialYear last = examined.snapshot().year();
        for (PooledYears pooled : PooledYears.ALL) {
            Map<FinancialYear, Map<Place, Long>> single = YearSpan.endingWith(last, SPANS.getLast()).years().stream().collect(Collectors.toMap(
                    year -> year, year -> counts(pooled.measure().count(examined.snapshot(), YearSpan.of(year)), "")));
            SPANS.forEach(years -> compare(differences, examined.table(pooled.id()), YearSpan.endingWith(last, years), single));
        }
        Map<FinancialYear, Map<Place, Long>> rates = YearSpan.endingWith(last, SPANS.getLast()).years().stream().collect(Collectors.toMap(
                year -> year, year -> counts(new Rates().count(examined.snapshot(), year), year.label())));
        SPANS.forEach(years -> compare(differences, examined.table(Rates.ID), YearSpan.endingWith(last, years), rates));
        return differences.result(ID,
                "In every table of years pooled, and in T40_Rates, each count is the sum of the same count of its years.");
    }

    /**
     * One table of an edition; it has no column for its years.
     *
     * @param single the same of each year
     */
    static void compare(Differences differences, Examined examined, YearSpan span, List<StatisticalTable> single) {
        List<Map<Place, Long>> years = single.stream().map(table -> counts(table, "")).toList();
        StatisticalTable table = examined.table(single.getFirst().id());
        counts(table, "").forEach((place, count) -> differences.expect(
                "%s, %s, %s, %s".formatted(table.id(), span, String.join(", ", place.row()), place.column()),
                years.stream().mapToLong(year -> year.getOrDefault(place, 0L)).sum(), count));
    }

    private static void compare(Differences differences, StatisticalTable table, YearSpan span, Map<FinancialYear, Map<Place, Long>> single) {
        counts(table, span.label()).forEach((place, count) -> differences.expect(
                "%s, %s, %s, %s".formatted(table.id(), span, String.join(", ", place.row()), place.column()),
                span.years().stream().mapToLong(year -> single.get(year).getOrDefault(place, 0L)).sum(), count));
    }

    /** The counts of the rows of these years; of every row where the table has no years. */
    private static Map<Place, Long> counts(StatisticalTable table, String years) {
        Map<Place, Long> counts = new HashMap<>();
        for (Row row : table.rows()) {
            if (years.isEmpty() || Examined.words(table, row, "year").equals(years)) {
                List<String> words = IntStream.range(0, row.cells().size()).filter(at -> isName(table.columns().get(at)))
                        .mapToObj(at -> row.cells().get(at)).filter(Cell.Words.class::isInstance).map(cell -> plain(((Cell.Words) cell).text())).toList();
                IntStream.range(0, row.cells().size()).filter(at -> table.columns().get(at).kind() == Column.Kind.COUNT).forEach(at -> {
                    if (row.cells().get(at) instanceof Cell.Figure(BigDecimal value, var trail, var restsOn)) {
                        counts.put(new Place(words, table.columns().get(at).key()), value.longValueExact());
                    }
                });
            }
        }
        return counts;
    }

    private static boolean isName(Column column) {
        return column.kind() == Column.Kind.WORDS && !List.of("year", "per", "reliability", "comparison", "england_source", "series").contains(column.key());
    }

    /** The rate's name without the number of its years. */
    private static String plain(String words) {
        return words.replaceFirst(", (one year|\\d years pooled)$", "");
    }
}
