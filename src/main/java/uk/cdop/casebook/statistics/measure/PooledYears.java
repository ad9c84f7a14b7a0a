package uk.cdop.casebook.statistics.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.statistics.year.YearSpan;

/** The table of one measure over three and over five years pooled, beside that of the single year, for the panel's own edition. */
public record PooledYears(Pooled measure) implements Measure {

    static final List<Integer> SPANS = List.of(3, 5);

    private static final String SUFFIX = "_pooled";

    /** Every pooled table, in the order of the single years'. */
    public static final List<PooledYears> ALL = Stream.of(DeathsBy.ALL.stream(), Stream.of(DeathsBySeveral.INFANTS), ReviewsBy.ALL.stream())
            .flatMap(measures -> measures).map(PooledYears::new).toList();

    public String id() {
        return measure.id() + SUFFIX;
    }

    @Override
    public StatisticalTable count(Snapshot snapshot) {
        FinancialYear recordsFrom = snapshot.firstYear();
        List<Row> rows = new ArrayList<>();
        for (int years : SPANS) {
            YearSpan span = YearSpan.endingWith(snapshot.year(), years);
            boolean covered = recordsFrom.compareTo(span.first()) <= 0;
            measure.count(snapshot, span).rows().forEach(row -> rows.add(row(span, row, covered)));
        }
        YearSpan longest = YearSpan.endingWith(snapshot.year(), SPANS.getLast());
        StatisticalTable single = measure.count(snapshot);
        List<String> notes = new ArrayList<>(List.of(
                "Three and five years are counted together, each ending with the year of this publication. A span that the records do not reach back to is not available.",
                "With some sixty deaths a year, a single year has few children in most groups; single years stand in " + measure.id() + "."));
        notes.add(Remarks.BREAK_IN_SERIES);
        notes.addAll(single.notes());
        return new StatisticalTable(
                id(), single.name() + SUFFIX, single.title() + ", three and five years pooled to that year", single.basis(), longest.label(),
                Stream.of(Stream.of(Column.words("year", "Years")), single.columns().stream(), Stream.of(Remarks.SERIES)).flatMap(part -> part).toList(), rows, notes);
    }

    private static Row row(YearSpan span, Row counted, boolean covered) {
        return new Row(Stream.of(
                        Stream.of(Cell.words(span.label())),
                        counted.cells().stream().map(cell -> covered || cell instanceof Cell.Words ? cell : Cell.Shorthand.NOT_AVAILABLE),
                        Stream.of(Remarks.series(span)))
                .flatMap(cells -> cells).toList());
    }
}
