package uk.cdop.casebook.statistics.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.casebook.statistics.area.AreaBasis;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.facts.DeathFact;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.measure.AreaRate.Where;
import uk.cdop.casebook.statistics.quantity.Breakdown;
import uk.cdop.casebook.statistics.quantity.Counted;
import uk.cdop.casebook.statistics.quantity.Quantity;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.statistics.year.YearSpan;

/** T40 by areas as they were: a rate where a council, district or partnership stood all the years and its population in its own boundaries is held. */
final class RatesThen implements Measure {

    @Override
    public StatisticalTable count(Snapshot snapshot) {
        StatisticalTable now = new Rates().count(snapshot);
        FinancialYear recordsFrom = snapshot.firstYear();
        List<Row> rows = new ArrayList<>();
        for (RateOf rate : RateOf.values()) {
            for (int years : Rates.POOLED) {
                rows.addAll(rows(snapshot, recordsFrom, rate, YearSpan.endingWith(snapshot.year(), years), Rates.label(rate, years)));
            }
        }
        List<Column> columns = new ArrayList<>(now.columns());
        columns.add(1, Column.words("kind", "Kind of area"));
        return new StatisticalTable(
                now.id(), now.name() + "_as_then", now.title() + ", " + AreaBasis.AS_THEN.words(), now.basis(), now.period(), columns, rows,
                Stream.concat(
                        Stream.of(AreasThen.NOTE, AreasThen.NOT_RECORDED,
                                "A rate is given where the area stood all the years of the row and its population in its own boundaries is held; "
                                        + "that of a partnership is the sum of its councils. T41_Denominators has a place for each that is not held."),
                        now.notes().stream().filter(note -> !note.equals(Remarks.AREAS))).toList());
    }

    private static List<Row> rows(Snapshot snapshot, FinancialYear recordsFrom, RateOf rate, YearSpan span, String label) {
        List<DeathFact> deaths = snapshot.deaths().in(span);
        List<Row> rows = new ArrayList<>();
        for (AreasThen kind : AreasThen.values()) {
            Set<String> counted = deaths.stream().map(fact -> name(kind, snapshot, fact)).collect(Collectors.toSet());
            kind.rows(snapshot, span, counted).forEach(name ->
                    rows.add(row(label, kind.label(), name, span, rate, AreaRate.of(snapshot, recordsFrom, rate, span, where(kind, snapshot, rate, span, name)))));
        }
        rows.add(row(label, AreasThen.ALL_KINDS, AreaGroup.ALL_AREAS.label(), span, rate, AreaRate.of(snapshot, recordsFrom, rate, span, AreaGroup.ALL_AREAS)));
        return rows;
    }

    private static Row row(String label, String kind, String name, YearSpan span, RateOf rate, AreaRate found) {
        return Rates.row(List.of(Cell.words(label), Cell.words(kind), Cell.words(name), Cell.words(span.label())), span, rate, found);
    }

    private static Where where(AreasThen kind, Snapshot snapshot, RateOf rate, YearSpan span, String name) {
        Quantity all = Quantity.all(Counted.DEATHS, span, AreaGroup.ALL_AREAS);
        Quantity counted = rate == RateOf.CHILDREN ? kind.in(snapshot, all, name) : all.in(ofAges(kind, snapshot, rate), name);
        return new Where(fact -> name(kind, snapshot, fact).equals(name), counted, snapshot.reference().populationThen(name, span, rate.dividedBy()));
    }

    /** The areas once more, for the deaths at some ages alone. */
    private static Breakdown ofAges(AreasThen kind, Snapshot snapshot, RateOf rate) {
        Breakdown areas = kind.breakdown(snapshot);
        return new Breakdown(areas.key() + "_" + rate.national().code(), areas.groups(), false);
    }

    private static String name(AreasThen kind, Snapshot snapshot, DeathFact fact) {
        return kind.name(snapshot.reference().areas(), fact.child().home(), fact.dateOfDeath());
    }
}
