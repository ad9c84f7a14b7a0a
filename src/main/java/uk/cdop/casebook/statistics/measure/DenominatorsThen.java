package uk.cdop.casebook.statistics.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.cdop.casebook.statistics.area.AreaBasis;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.reference.Denominator;
import uk.cdop.casebook.statistics.reference.PopulationBand;
import uk.cdop.casebook.statistics.reference.Standing;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.statistics.year.YearSpan;

/** T41 by areas as they were: what is held in the boundaries of each council and district of its year, or a row that is to be filled in. */
final class DenominatorsThen implements Measure {

    @Override
    public StatisticalTable count(Snapshot snapshot) {
        StatisticalTable now = new Denominators().count(snapshot);
        List<Row> rows = new ArrayList<>();
        for (FinancialYear year : YearSpan.endingWith(snapshot.year(), Denominators.YEARS).years()) {
            for (String name : snapshot.reference().areas().placesStanding(year.firstDay(), year.lastDay())) {
                snapshot.reference().areas().codesOf(name, year.firstDay(), year.lastDay()).forEach(code -> rows.addAll(rows(snapshot, year, name, code)));
            }
        }
        return new StatisticalTable(
                now.id(), now.name() + "_as_then", now.title() + ", " + AreaBasis.AS_THEN.words().replace("on the day of each death", "in each year"),
                now.basis(), now.period(), now.columns(), rows,
                Stream.concat(
                        Stream.of("A population of an area as it was is brought in under its code, which stands in its row. A partnership's is the sum of its councils."),
                        now.notes().stream().filter(note -> !note.startsWith("Pan-Dorset"))).toList());
    }

    private static List<Row> rows(Snapshot snapshot, FinancialYear year, String name, String code) {
        List<Row> rows = new ArrayList<>();
        for (PopulationBand band : PopulationBand.values()) {
            Optional<Denominator> used = snapshot.reference().denominatorThen(code, year, band);
            List<Row> held = snapshot.reference().denominators().stream()
                    .filter(one -> one.isOf(code) && one.year().equals(year) && one.band() == band)
                    .filter(one -> one.value().isPresent() && one.origin().standing() != Standing.SUPERSEDED)
                    .map(one -> Denominators.row(name, one, used.equals(Optional.of(one)))).toList();
            rows.addAll(held.isEmpty() && !band.isDetail() ? List.of(Denominators.notHeld(year, name, band, Cell.words(code))) : held);
        }
        return rows;
    }
}
