package uk.cdop.casebook.statistics.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.facts.ReviewFact;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.interval.Rounding;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.timeliness.Days;
import uk.cdop.casebook.statistics.timeliness.TimeBand;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** T30: how long it took from the death to the panel's review. */
public final class TimeToReview implements Measure {

    public static final String ID = "T30_Time_to_review";
    public static final String ALL = "All reviews";

    @Override
    public StatisticalTable count(Snapshot snapshot) {
        List<ReviewFact> reviews = timed(snapshot, snapshot.year());
        return new StatisticalTable(
                ID, "time_to_review",
                "Time from death to completed review, by date of review, " + snapshot.year().ending(),
                "Date review completed", snapshot.year().label(), columns(),
                List.of(
                        row(ALL, reviews, any -> true),
                        row("Reviews that awaited an inquest", reviews, ReviewFact::awaitedInquest),
                        row("Reviews that did not await an inquest", reviews, fact -> !fact.awaitedInquest())),
                Remarks.withPartYear(snapshot, List.of(
                        Remarks.BY_REVIEW, Remarks.RESIDENTS,
                        "Days are calendar days from the date of death to the date of review. Median and quartiles are by linear interpolation, as QUARTILE.INC in Excel.",
                        "Months are calendar months from the date of death: 6 months from 31 August end on the last day of February. The percentages are of all reviews in the row.",
                        "A review dated before the death is a mistake in the record; it is left out here and listed on the Checks sheet.",
                        "A review awaited an inquest where an inquest held it up at any time.")));
    }

    private static List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words("group", "Reviews"));
        columns.add(Column.count("reviews", "Reviews: number"));
        for (TimeBand band : TimeBand.values()) {
            columns.add(Column.count(band.key(), band.label() + ": number"));
        }
        columns.add(days("median_days", "Median: days"));
        columns.add(days("q1_days", "Lower quartile: days"));
        columns.add(days("q3_days", "Upper quartile: days"));
        columns.add(days("min_days", "Shortest: days"));
        columns.add(days("max_days", "Longest: days"));
        columns.add(days("mean_days", "Mean: days"));
        columns.add(Column.count("within_6_months", "Within 6 months: number"));
        columns.add(Column.percent("within_6_months_percent", "Within 6 months: percent"));
        columns.add(Column.count("within_12_months", "Within 12 months: number"));
        columns.add(Column.percent("within_12_months_percent", "Within 12 months: percent"));
        return columns;
    }

    private static Column days(String key, String label) {
        return new Column(key, label, Column.Kind.DAYS);
    }

    private static Row row(String label, List<ReviewFact> all, Predicate<ReviewFact> belongs) {
        List<ReviewFact> reviews = all.stream().filter(belongs).toList();
        List<Cell> cells = new ArrayList<>(List.of(Cell.words(label), Cells.count(reviews, ReviewFact::number)));
        Arrays.stream(TimeBand.values()).forEach(band -> cells.add(count(reviews, fact -> band == bandOf(fact))));
        cells.addAll(spread(Days.of(reviews.stream().map(ReviewFact::daysFromDeath).toList())));
        for (int months : List.of(6, 12)) {
            List<ReviewFact> inTime = reviews.stream().filter(fact -> isWithin(months, fact)).toList();
            cells.add(Cells.count(inTime, ReviewFact::number));
            cells.add(Cells.percent(inTime.size(), reviews.size()));
        }
        return new Row(cells);
    }

    private static Cell count(List<ReviewFact> reviews, Predicate<ReviewFact> belongs) {
        return Cells.count(reviews.stream().filter(belongs).toList(), ReviewFact::number);
    }

    private static List<Cell> spread(Days days) {
        if (days.isEmpty()) {
            return Collections.nCopies(6, Cell.Shorthand.NOT_APPLICABLE);
        }
        return List.of(
                Cells.oneDecimal(days.median()), Cells.oneDecimal(days.firstQuartile()), Cells.oneDecimal(days.thirdQuartile()),
                Cells.whole(days.shortest()), Cells.whole(days.longest()),
                Cell.number(Rounding.oneDecimal(days.sum(), days.inOrder().size())));
    }

    private static TimeBand bandOf(ReviewFact fact) {
        return TimeBand.of(fact.dateOfDeath(), fact.completedOn());
    }

    private static boolean isWithin(int months, ReviewFact fact) {
        return TimeBand.isWithinMonths(months, fact.dateOfDeath(), fact.completedOn());
    }

    /** The reviews of the year whose time can be counted. */
    static List<ReviewFact> timed(Snapshot snapshot, FinancialYear year) {
        return Reviews.completed(snapshot, year, AreaGroup.ALL_AREAS).stream()
                .filter(fact -> fact.daysFromDeath() >= 0)
                .toList();
    }
}
