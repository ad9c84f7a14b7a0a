package uk.cdop.casebook.statistics.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.cdop.casebook.statistics.area.AreaBasis;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.facts.ReviewFact;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.quantity.Counted;
import uk.cdop.casebook.statistics.quantity.Quantity;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.statistics.year.YearSpan;

/** T20 by areas as they were: reviews by the year of the review and by council, district and partnership of the day of the death. */
final class ReviewsThen implements Measure {

    @Override
    public StatisticalTable count(Snapshot snapshot) {
        StatisticalTable now = new Reviews().count(snapshot);
        List<Column> columns = new ArrayList<>(now.columns());
        columns.add(1, Column.words("kind", "Kind of area"));
        return new StatisticalTable(
                now.id(), now.name() + "_as_then", now.title() + ", " + AreaBasis.AS_THEN.words(), now.basis(), now.period(), columns,
                snapshot.years().stream().flatMap(year -> rows(snapshot, year).stream()).toList(),
                Stream.concat(Stream.of(AreasThen.NOTE, AreasThen.NOT_RECORDED), now.notes().stream().filter(note -> !note.equals(Remarks.AREAS))).toList());
    }

    private static List<Row> rows(Snapshot snapshot, FinancialYear year) {
        List<ReviewFact> reviews = Reviews.completed(snapshot, year, AreaGroup.ALL_AREAS);
        Quantity all = Quantity.all(Counted.REVIEWS, YearSpan.of(year), AreaGroup.ALL_AREAS);
        List<Row> rows = new ArrayList<>();
        for (AreasThen kind : AreasThen.values()) {
            Map<String, List<ReviewFact>> in = kind.grouped(snapshot, reviews, fact -> fact.child().home(), ReviewFact::dateOfDeath);
            kind.rows(snapshot, YearSpan.of(year), in.keySet()).forEach(name -> rows.add(row(snapshot, year, Reviews.cells(
                    List.of(Cell.words(year.label()), Cell.words(kind.label()), Cell.words(name), Cell.Shorthand.NOT_APPLICABLE),
                    in.getOrDefault(name, List.of()), kind.in(snapshot, all, name)), false)));
        }
        rows.add(row(snapshot, year, Reviews.cells(
                List.of(Cell.words(year.label()), Cell.words(AreasThen.ALL_KINDS), Cell.words(AreaGroup.ALL_AREAS.label()), Reviews.meetings(snapshot, year)), reviews, all), true));
        return rows;
    }

    private static Row row(Snapshot snapshot, FinancialYear year, List<Cell> cells, boolean ofAllAreas) {
        return new Row(Stream.concat(cells.stream(), Reviews.beside(snapshot, year, ofAllAreas).stream()).toList());
    }
}
