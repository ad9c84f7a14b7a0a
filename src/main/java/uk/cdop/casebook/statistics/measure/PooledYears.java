package uk.cdop.casebook.statistics.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.statistics.year.YearSpan;

/** The table of one measure over three and over five years pooled, beside that of the single year, for the panel's own edition. */
public record PooledYears(String singleYears, Pooled measure) implements Measure {

    static final List<Integer> SPANS = List.of(3, 5);

    private static final String SUFFIX = "_pooled";

    /** Columns whose words speak of a figure, and are not there without it. */
    private static final Set<String> OF_A_FIGURE = Set.of(GroupRates.RELIABILITY, ReviewsBy.ENGLAND_SOURCE);

    /** Every pooled table, in the order of the single years'. */
    public static final List<PooledYears> ALL = Stream.of(
                    DeathsBy.ALL.stream().map(by -> new PooledYears(by.id(), by)), Stream.of(DeathsBySeveral.MONTHS, DeathsBySeveral.INFANTS).map(by -> new PooledYears(by.id(), by)),
                    ReviewsBy.ALL.stream().map(by -> new PooledYears(by.id(), by)))
            .flatMap(pooled -> pooled).toList();

    public String id() {
        return singleYears + SUFFIX;
    }

    @Override
    public StatisticalTable count(Snapshot snapshot) {
        FinancialYear recordsFrom = snapshot.firstYear();
        List<Row> rows = new ArrayList<>();
        for (int years : SPANS) {
            YearSpan span = YearSpan.endingWith(snapshot.year(), years);
            boolean covered = recordsFrom.compareTo(span.first()) <= 0;
            StatisticalTable ofSpan = measure.count(snapshot, span);
            ofSpan.rows().forEach(row -> rows.add(row(span, covered ? row.cells() : withoutFigures(ofSpan.columns(), row))));
        }
        YearSpan longest = YearSpan.endingWith(snapshot.year(), SPANS.getLast());
        StatisticalTable single = measure.count(snapshot);
        List<String> notes = new ArrayList<>(List.of(
                "Three and five years are counted together, each ending with the year of this publication. A span that the records do not reach back to is not available.",
                "With some sixty deaths a year, a single year has few children in most groups; single years stand in " + singleYears + "."));
        notes.add(Remarks.BREAK_IN_SERIES);
        notes.addAll(single.notes());
        return new StatisticalTable(
                id(), single.name() + SUFFIX, single.title() + ", three and five years pooled to that year", single.basis(), longest.label(),
                Stream.of(Stream.of(Column.words("year", "Years")), single.columns().stream(), Stream.of(Remarks.SERIES)).flatMap(part -> part).toList(), rows, notes);
    }

    private static Row row(YearSpan span, List<Cell> cells) {
        return new Row(Stream.of(Stream.of(Cell.words(span.label())), cells.stream(), Stream.of(Remarks.series(span))).flatMap(part -> part).toList());
    }

    private static List<Cell> withoutFigures(List<Column> columns, Row counted) {
        return IntStream.range(0, columns.size())
                .mapToObj(place -> counted.cells().get(place) instanceof Cell.Words words && !OF_A_FIGURE.contains(columns.get(place).key()) ? words : Cell.Shorthand.NOT_AVAILABLE)
                .toList();
    }
}
