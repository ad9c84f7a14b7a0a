package uk.cdop.casebook.statistics.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.reference.Denominator;
import uk.cdop.casebook.statistics.reference.Origin;
import uk.cdop.casebook.statistics.reference.PopulationBand;
import uk.cdop.casebook.statistics.reference.Standing;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.statistics.year.YearSpan;

/** T41: what the rates are divided by, with its source; where nothing is held of the last five years, a row that says so. Of earlier years, by which T43 divides, what is used. */
public record Denominators() implements Measure {

    public static final String ID = "T41_Denominators";

    static final int YEARS = 5;

    @Override
    public StatisticalTable count(Snapshot snapshot) {
        List<FinancialYear> all = YearSpan.endingWith(snapshot.year(), Trends.YEARS_OF_CHILDREN).years();
        List<Row> earlier = rows(snapshot, all.subList(0, all.size() - YEARS), false);
        YearSpan years = YearSpan.endingWith(snapshot.year(), earlier.isEmpty() ? YEARS : Trends.YEARS_OF_CHILDREN);
        List<Row> rows = Stream.concat(earlier.stream(), rows(snapshot, all.subList(all.size() - YEARS, all.size()), true).stream()).toList();
        return new StatisticalTable(
                ID, "denominators", "Children by age, and live births, by area, year and date of release, "
                        + (earlier.isEmpty() ? "five years to the " : "twelve years as far as they are held to the ") + snapshot.year().ending(),
                "Estimates and births as their publisher released them", years.label(), columns(), rows,
                Remarks.withPartYear(snapshot, List.of(
                        "A year takes the estimate of 30 June that falls in it, and the births of the calendar year in which it begins.",
                        "A figure is used in a rate where it is official, of the newest release that is known, and no other official one disagrees. "
                                + "Figures that are superseded are held for tests only and are not shown.",
                        "Pan-Dorset and all areas are the sums of their councils.")));
    }

    private static List<Row> rows(Snapshot snapshot, List<FinancialYear> years, boolean isOfLastFive) {
        List<Row> rows = new ArrayList<>();
        for (FinancialYear year : years) {
            for (ReportingArea area : List.of(ReportingArea.DORSET, ReportingArea.BCP, ReportingArea.SOMERSET)) {
                for (PopulationBand band : PopulationBand.values()) {
                    rows.addAll(rows(snapshot, year, area, band, isOfLastFive));
                }
            }
        }
        return rows;
    }

    private static List<Row> rows(Snapshot snapshot, FinancialYear year, ReportingArea area, PopulationBand band, boolean isOfLastFive) {
        Optional<Denominator> used = snapshot.reference().denominator(area, year, band);
        List<Row> held = snapshot.reference().denominators().stream()
                .filter(one -> one.area().equals(Optional.of(area)) && one.year().equals(year) && one.band() == band)
                .filter(one -> one.value().isPresent() && one.origin().standing() != Standing.SUPERSEDED)
                .filter(one -> isOfLastFive || used.equals(Optional.of(one)))
                .map(one -> row(one, used.equals(Optional.of(one))))
                .toList();
        return held.isEmpty() && isOfLastFive && !band.isDetail() ? List.of(notHeld(year, area, band)) : held;
    }

    private static Row row(Denominator held, boolean used) {
        return row(held.areaLabel(), held, used);
    }

    static Row row(String area, Denominator held, boolean used) {
        Origin origin = held.origin();
        return Row.of(
                Cell.words(area), Cell.words(held.year().label()), Cell.words(held.band().label()),
                Cells.fromElsewhere(held.value().orElseThrow()), Cells.noted(held.reference()), Cells.noted(origin.publisher()), Cells.noted(origin.release()),
                Cells.noted(origin.address()), Cells.noted(held.geography()), Cell.words(origin.standing().label()), Cells.noted(origin.retrievedBy()),
                Cells.noted(origin.retrievedOn()), Cell.words(used ? "Yes" : "No"));
    }

    private static Row notHeld(FinancialYear year, ReportingArea area, PopulationBand band) {
        return notHeld(year, area.label(), band, Cell.Shorthand.NOT_AVAILABLE);
    }

    /** A place that is to be filled in. */
    static Row notHeld(FinancialYear year, String area, PopulationBand band, Cell code) {
        Cell none = Cell.Shorthand.NOT_AVAILABLE;
        return Row.of(
                Cell.words(area), Cell.words(year.label()), Cell.words(band.label()), none, none, none, none, none, code,
                Cell.words(Standing.NOT_FOUND.label()), none, none, Cell.words("No"));
    }

    private static List<Column> columns() {
        return List.of(
                Column.words("area", "Area"),
                Column.words("year", "Year"),
                Column.words("band", "Of whom"),
                new Column("value", "Children, or live births: number", Column.Kind.POPULATION),
                Column.words("reference", "Estimated for, or born in"),
                Column.words("source", "Source"),
                Column.words("release", "Released"),
                Column.words("address", "Address"),
                Column.words("geography", "Area code"),
                Column.words("status", "Status"),
                Column.words("retrieved_by", "Retrieved by"),
                Column.words("retrieved_on", "Retrieved on"),
                Column.words("used", "Used in rates"));
    }
}
