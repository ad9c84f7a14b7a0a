package uk.cdop.casebook.statistics.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
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
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.statistics.year.YearSpan;

/** T40 by areas as they were: a rate where a council stood all the years and its population in its own boundaries is held. */
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
        return new StatisticalTable(
                now.id(), now.name() + "_as_then", now.title() + ", " + AreaBasis.AS_THEN.words(), now.basis(), now.period(), now.columns(), rows,
                Stream.concat(
                        Stream.of(AreasThen.NOTE, AreasThen.NOT_RECORDED, "Populations are held for whole councils, so there is no rate for a district, and none for a council that did not stand all the years of the row."),
                        now.notes().stream().filter(note -> !note.equals(Remarks.AREAS))).toList());
    }

    private static List<Row> rows(Snapshot snapshot, FinancialYear recordsFrom, RateOf rate, YearSpan span, String label) {
        Set<String> counted = snapshot.deaths().in(span).stream().map(fact -> place(snapshot, fact)).collect(Collectors.toSet());
        List<Row> rows = new ArrayList<>(AreasThen.PLACE.rows(snapshot, span, counted).stream()
                .map(name -> row(label, name, span, rate, AreaRate.of(snapshot, recordsFrom, rate, span, where(snapshot, rate, span, name)))).toList());
        rows.add(row(label, AreaGroup.ALL_AREAS.label(), span, rate, AreaRate.of(snapshot, recordsFrom, rate, span, AreaGroup.ALL_AREAS)));
        return rows;
    }

    private static Row row(String label, String name, YearSpan span, RateOf rate, AreaRate found) {
        return Rates.row(List.of(Cell.words(label), Cell.words(name), Cell.words(span.label())), span, rate, found);
    }

    private static Where where(Snapshot snapshot, RateOf rate, YearSpan span, String name) {
        Quantity all = Quantity.all(Counted.DEATHS, span, AreaGroup.ALL_AREAS);
        Quantity counted = rate == RateOf.CHILDREN ? AreasThen.PLACE.in(snapshot, all, name) : all.in(ofAges(snapshot, rate), name);
        OptionalLong population = snapshot.reference().areas().wholeCouncil(name)
                .map(council -> snapshot.reference().population(council, span, rate.dividedBy())).orElse(OptionalLong.empty());
        return new Where(fact -> place(snapshot, fact).equals(name), counted, population);
    }

    /** The areas once more, for the deaths at some ages alone. */
    private static Breakdown ofAges(Snapshot snapshot, RateOf rate) {
        Breakdown areas = AreasThen.PLACE.breakdown(snapshot);
        return new Breakdown(areas.key() + "_" + rate.national().code(), areas.groups(), false);
    }

    private static String place(Snapshot snapshot, DeathFact fact) {
        return AreasThen.PLACE.name(snapshot.reference().areas(), fact.child().home(), fact.dateOfDeath());
    }
}
