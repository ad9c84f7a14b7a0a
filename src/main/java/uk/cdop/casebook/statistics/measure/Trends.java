package uk.cdop.casebook.statistics.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.facts.NotificationFact;
import uk.cdop.casebook.statistics.facts.ReviewFact;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.quantity.Counted;
import uk.cdop.casebook.statistics.quantity.Quantity;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.timeliness.Days;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.statistics.year.YearSpan;

/** T43: ten years of all areas side by side, each column by the date its heading says. */
public final class Trends implements Measure {

    public static final String ID = "T43_Trends";

    private static final int YEARS = 10;
    private static final int ROLLING = 3;

    /** So many years of children the rates of ten years are divided by, three at a time. */
    public static final int YEARS_OF_CHILDREN = YEARS + ROLLING - 1;

    private static final String OPEN = "open";
    private static final Set<String> OF_DEATHS = Set.of("child_deaths", "child_death_rate", "child_death_rate_lower", "child_death_rate_upper",
            "infant_deaths", "infant_mortality", "infant_mortality_lower", "infant_mortality_upper");
    private static final String RATES = "Deaths and rates are of three years pooled, ending with the year of the row. A rate on fewer than 20 deaths is not given here.";

    /** For editions that leave the panel: the open reviews of many years beside one another would tell of single transfers. */
    public StatisticalTable countWithoutOpen(Snapshot snapshot) {
        return without(count(snapshot), Set.of(OPEN));
    }

    /** Where numbers are rounded, and a rate could only be worked out again beside the children that it is divided by. */
    public StatisticalTable countWithoutOpenAndRates(Snapshot snapshot) {
        StatisticalTable without = without(count(snapshot), Stream.concat(Stream.of(OPEN), OF_DEATHS.stream()).collect(Collectors.toSet()));
        return new StatisticalTable(
                without.id(), without.name(), without.title().replace("Notifications, reviews and rates", "Notifications and reviews"), without.basis(), without.period(), without.columns(),
                without.rows(), without.notes().stream().filter(note -> !note.equals(RATES) && !note.equals(Remarks.RATE_LIMITS)).toList());
    }

    private static StatisticalTable without(StatisticalTable whole, Set<String> columns) {
        List<Integer> places = IntStream.range(0, whole.columns().size()).filter(place -> !columns.contains(whole.columns().get(place).key())).boxed().toList();
        return new StatisticalTable(
                whole.id(), whole.name(), whole.title(), whole.basis(), whole.period(), places.stream().map(whole.columns()::get).toList(),
                whole.rows().stream().map(row -> new Row(places.stream().map(row.cells()::get).toList())).toList(), whole.notes());
    }

    @Override
    public StatisticalTable count(Snapshot snapshot) {
        YearSpan years = YearSpan.endingWith(snapshot.year(), YEARS);
        FinancialYear recordsFrom = snapshot.firstYear();
        List<String> notes = Remarks.withPartYear(snapshot, Remarks.withBreakInSeries(snapshot,
                "Figures are for resident children of all areas. A year that the records do not reach back to is not available.",
                "Reviews of a year are mostly not of children who died or were notified in it.",
                RATES, Remarks.LIMITS, Remarks.RATE_LIMITS, Remarks.ROUNDED));
        return new StatisticalTable(
                ID, "trends", "Notifications, reviews and rates, each by the date stated in its column, ten years to the " + snapshot.year().ending(),
                "Stated in each column", years.label(), columns(), years.years().stream().map(year -> row(snapshot, recordsFrom, year)).toList(), notes);
    }

    private static List<Column> columns() {
        return List.of(
                Column.words("year", "Year"),
                Column.count("notifications", "Notifications by date notified: number"),
                Column.count("reviews", "Reviews by date of review: number"),
                Column.count("modifiable", "Modifiable factors identified: number"),
                Column.percent("modifiable_percent", "Modifiable: percent of all reviews"),
                Column.percent("lower", "Modifiable: percent of all reviews, lower limit"),
                Column.percent("upper", "Modifiable: percent of all reviews, upper limit"),
                new Column("median_days", "Median time from death to review: days", Column.Kind.DAYS),
                Column.count("open", "Reviews open at the end of the year, or on the as-at date: number"),
                Column.count("child_deaths", "Deaths at 0 to 17 years by date of death, 3 years pooled: number"),
                Column.rate("child_death_rate", "Deaths at 0 to 17 years by date of death, 3 years pooled: rate per 100,000 children"),
                Column.rate("child_death_rate_lower", "Deaths at 0 to 17 years, 3 years pooled: rate, lower limit"),
                Column.rate("child_death_rate_upper", "Deaths at 0 to 17 years, 3 years pooled: rate, upper limit"),
                Column.count("infant_deaths", "Deaths under 1 year by date of death, 3 years pooled: number"),
                Column.rate("infant_mortality", "Deaths under 1 year by date of death, 3 years pooled: rate per 1,000 live births"),
                Column.rate("infant_mortality_lower", "Deaths under 1 year, 3 years pooled: rate, lower limit"),
                Column.rate("infant_mortality_upper", "Deaths under 1 year, 3 years pooled: rate, upper limit"),
                Remarks.SERIES);
    }

    private static Row row(Snapshot snapshot, FinancialYear recordsFrom, FinancialYear year) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.words(year.label())));
        if (recordsFrom.compareTo(year) <= 0) {
            cells.addAll(counted(snapshot, year));
        } else {
            cells.addAll(Collections.nCopies(8, Cell.Shorthand.NOT_AVAILABLE));
        }
        for (RateOf rate : List.of(RateOf.CHILDREN, RateOf.INFANTS)) {
            AreaRate of = AreaRate.of(snapshot, recordsFrom, rate, YearSpan.endingWith(year, ROLLING), AreaGroup.ALL_AREAS);
            cells.add(of.deathsCell());
            cells.addAll(of.reliableWithLimits());
        }
        cells.add(Remarks.series(YearSpan.of(year)));
        return new Row(cells);
    }

    private static List<Cell> counted(Snapshot snapshot, FinancialYear year) {
        List<ReviewFact> reviews = Reviews.completed(snapshot, year, AreaGroup.ALL_AREAS);
        Quantity all = Quantity.all(Counted.REVIEWS, YearSpan.of(year), AreaGroup.ALL_AREAS);
        Quantity yes = all.of(Counted.REVIEWS_MODIFIABLE);
        Cell reviewed = Cells.count(reviews, ReviewFact::number, all);
        Cell found = Cells.count(Reviews.modifiable(reviews), ReviewFact::number, yes);
        List<Cell> cells = new ArrayList<>(List.of(
                Cells.count(Notifications.notified(snapshot, year, AreaGroup.ALL_AREAS), NotificationFact::number, all.of(Counted.NOTIFICATIONS)), reviewed, found));
        Cells.percentWithLimits(found, reviews.size()).forEach(cell -> cells.add(Cells.restingOn(cell, yes, all)));
        List<ReviewFact> timed = TimeToReview.timed(snapshot, year);
        Days days = Days.of(timed.stream().map(ReviewFact::daysFromDeath).toList());
        Cell median = days.isEmpty() ? Cell.Shorthand.NOT_APPLICABLE : Cells.oneDecimal(days.median());
        cells.add(timed.size() == reviews.size() ? Cells.opening(Cells.restingOn(median, all), reviewed) : Cells.opening(median, Cells.count(timed, ReviewFact::number)));
        cells.add(Cell.count(Caseload.openAtEndOf(snapshot, year.lastDay(), AreaGroup.ALL_AREAS)));
        return cells;
    }
}
