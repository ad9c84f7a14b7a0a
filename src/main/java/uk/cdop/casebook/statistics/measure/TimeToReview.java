package uk.cdop.casebook.statistics.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.analysis.CategoryOfDeath;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.facts.ReviewFact;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.interval.Rounding;
import uk.cdop.casebook.statistics.quantity.Breakdown;
import uk.cdop.casebook.statistics.quantity.Counted;
import uk.cdop.casebook.statistics.quantity.Quantity;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.timeliness.Days;
import uk.cdop.casebook.statistics.timeliness.TimeBand;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.statistics.year.YearSpan;

/** T30: how long it took from the death to the panel's review. */
public final class TimeToReview implements Measure {

    public static final String ID = "T30_Time_to_review";

    /** How many of the bands make up the first twelve months. */
    private static final int WITHIN_12_MONTHS = 3;
    public static final String ALL = "All reviews";

    /** Those that an inquest held up at any time, and the others. */
    public static final Breakdown AWAITED = Breakdown.yesOrNo("awaited_inquest");

    /** Of the reviews whose time can be counted: those dated before the death are none of them. */
    public static final Breakdown BANDS = new Breakdown("time_to_review", Arrays.stream(TimeBand.values()).map(TimeBand::label).toList(), true);

    @Override
    public StatisticalTable count(Snapshot snapshot) {
        return table(snapshot, AreaGroup.ALL_AREAS, reviews -> Stream.concat(
                Stream.of(row(ALL, reviews, any -> true), awaited(reviews), notAwaited(reviews)),
                Arrays.stream(CategoryOfDeath.values()).map(category -> row("Category: " + category.label(), reviews, fact -> fact.category() == category))).toList());
    }

    /**
     * The row of all reviews alone, saying what its figures rest on; where a review is dated before the death, and so is not
     * among them, they are another number than all reviews, and rest on nothing that could be shown.
     */
    public StatisticalTable countAll(Snapshot snapshot, AreaGroup area) {
        int completed = Reviews.completed(snapshot, snapshot.year(), area).size();
        Quantity all = Quantity.all(Counted.REVIEWS, YearSpan.of(snapshot.year()), area);
        return table(snapshot, area, reviews -> List.of(reviews.size() == completed
                ? restingOn(all, row(ALL, reviews, any -> true))
                : row(ALL, reviews, any -> true)));
    }

    /** The same with those that awaited an inquest apart from the others; how long either took is told by median and quartiles alone. */
    public StatisticalTable countAllAndAwaited(Snapshot snapshot) {
        StatisticalTable all = countAll(snapshot, AreaGroup.ALL_AREAS);
        if (timed(snapshot, snapshot.year()).size() != Reviews.completed(snapshot, snapshot.year(), AreaGroup.ALL_AREAS).size()) {
            return all;
        }
        Quantity reviewed = Quantity.all(Counted.REVIEWS, YearSpan.of(snapshot.year()), AreaGroup.ALL_AREAS);
        return table(snapshot, AreaGroup.ALL_AREAS, reviews -> List.of(
                all.rows().getFirst(),
                restingOn(reviewed.in(AWAITED, Breakdown.YES), List.of(), awaited(reviews)),
                restingOn(reviewed.in(AWAITED, AWAITED.groups().getLast()), List.of(), notAwaited(reviews))));
    }

    private static Row awaited(List<ReviewFact> reviews) {
        return row("Reviews that awaited an inquest", reviews, ReviewFact::awaitedInquest);
    }

    private static Row notAwaited(List<ReviewFact> reviews) {
        return row("Reviews that did not await an inquest", reviews, fact -> !fact.awaitedInquest());
    }

    private static Row restingOn(Quantity all, Row row) {
        return restingOn(all, BANDS.groups().stream().map(name -> all.in(BANDS, name)).toList(), row);
    }

    /**
     * The shortest and the longest time are those of one child each, and rest on nothing that could be shown.
     *
     * @param bands empty where a time and what the row tells of the child are two things at once
     */
    private static Row restingOn(Quantity all, List<Quantity> bands, Row row) {
        List<List<Quantity>> rests = new ArrayList<>(List.of(List.of(), List.of(all)));
        BANDS.groups().forEach(band -> rests.add(List.of()));
        for (int band = 0; band < bands.size(); band++) {
            rests.set(band + 2, List.of(bands.get(band)));
        }
        rests.addAll(List.of(List.of(all), List.of(all), List.of(all), List.of(), List.of(), List.of(all)));
        for (List<Quantity> within : bands.isEmpty() ? List.of(bands, bands) : List.of(bands.subList(0, 1), bands.subList(0, WITHIN_12_MONTHS))) {
            rests.addAll(List.of(within, within.isEmpty() ? within : withAll(within, all)));
        }
        return new Row(IntStream.range(0, row.cells().size())
                .mapToObj(place -> Cells.restingOn(row.cells().get(place), rests.get(place).toArray(Quantity[]::new))).toList());
    }

    private static List<Quantity> withAll(List<Quantity> bands, Quantity all) {
        return Stream.concat(bands.stream(), Stream.of(all)).toList();
    }

    private static StatisticalTable table(Snapshot snapshot, AreaGroup area, Function<List<ReviewFact>, List<Row>> rows) {
        return new StatisticalTable(
                ID, "time_to_review",
                "Time from death to completed review, by date of review, " + snapshot.year().ending(),
                "Date review completed", snapshot.year().label(), columns(),
                rows.apply(timed(snapshot, snapshot.year(), area)),
                Remarks.withPartYear(snapshot, List.of(
                        Remarks.BY_REVIEW, Remarks.RESIDENTS,
                        "Days are calendar days from the date of death to the date of review. Median and quartiles are by linear interpolation, as QUARTILE.INC in Excel.",
                        "Months are calendar months from the date of death: 6 months from 31 August end on the last day of February. The percentages are of all reviews in the row.",
                        "A review dated before the death is a mistake in the record; it is left out here and listed among the checks.",
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
        Cell number = Cells.count(reviews, ReviewFact::number);
        List<Cell> cells = new ArrayList<>(List.of(Cell.words(label), number));
        Arrays.stream(TimeBand.values()).forEach(band -> cells.add(count(reviews, fact -> band == bandOf(fact))));
        cells.addAll(spread(reviews, number));
        for (int months : List.of(6, 12)) {
            List<ReviewFact> inTime = reviews.stream().filter(fact -> isWithin(months, fact)).toList();
            Cell within = Cells.count(inTime, ReviewFact::number);
            cells.add(within);
            cells.add(Cells.percent(within, reviews.size()));
        }
        return new Row(cells);
    }

    private static Cell count(List<ReviewFact> reviews, Predicate<ReviewFact> belongs) {
        return Cells.count(reviews.stream().filter(belongs).toList(), ReviewFact::number);
    }

    /** Each opens the reviews that it is of; the shortest and the longest time those that took it. */
    private static List<Cell> spread(List<ReviewFact> reviews, Cell number) {
        Days days = Days.of(reviews.stream().map(ReviewFact::daysFromDeath).toList());
        if (days.isEmpty()) {
            return Collections.nCopies(6, Cell.Shorthand.NOT_APPLICABLE);
        }
        return List.of(
                Cells.opening(Cells.oneDecimal(days.median()), number), Cells.opening(Cells.oneDecimal(days.firstQuartile()), number),
                Cells.opening(Cells.oneDecimal(days.thirdQuartile()), number), taking(days.shortest(), reviews), taking(days.longest(), reviews),
                Cells.opening(Cell.number(Rounding.oneDecimal(days.sum(), days.inOrder().size())), number));
    }

    private static Cell taking(long days, List<ReviewFact> reviews) {
        return Cells.opening(Cells.whole(days), count(reviews, fact -> fact.daysFromDeath() == days));
    }

    private static TimeBand bandOf(ReviewFact fact) {
        return TimeBand.of(fact.dateOfDeath(), fact.completedOn());
    }

    private static boolean isWithin(int months, ReviewFact fact) {
        return TimeBand.isWithinMonths(months, fact.dateOfDeath(), fact.completedOn());
    }

    /** The reviews of the year whose time can be counted. */
    static List<ReviewFact> timed(Snapshot snapshot, FinancialYear year) {
        return timed(snapshot, year, AreaGroup.ALL_AREAS);
    }

    private static List<ReviewFact> timed(Snapshot snapshot, FinancialYear year, AreaGroup area) {
        return Reviews.completed(snapshot, year, area).stream()
                .filter(fact -> fact.daysFromDeath() >= 0)
                .toList();
    }
}
