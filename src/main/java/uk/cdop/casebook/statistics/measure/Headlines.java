package uk.cdop.casebook.statistics.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.facts.DeathFact;
import uk.cdop.casebook.statistics.facts.NotificationFact;
import uk.cdop.casebook.statistics.facts.ReviewFact;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.interval.Proportion;
import uk.cdop.casebook.statistics.interval.Rounding;
import uk.cdop.casebook.statistics.quantity.Counted;
import uk.cdop.casebook.statistics.quantity.Quantity;
import uk.cdop.casebook.statistics.reference.NationalFigure;
import uk.cdop.casebook.statistics.reference.NationalMeasure;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.timeliness.Days;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.statistics.year.YearSpan;

/** T01: the dozen figures read first, this year beside last, each row saying by which date it counts. */
public record Headlines() implements Measure {

    public static final String ID = "T01_Headlines";

    private static final int THREE = 3;
    private static final String NOTIFIED = "Date notified";
    private static final String REVIEWED = "Date review completed";

    @Override
    public StatisticalTable count(Snapshot snapshot) {
        return new StatisticalTable(
                ID, "headlines", "Headline figures, each by the date stated in its row, " + snapshot.year().ending(),
                "Stated in each row", snapshot.year().previous() + " and " + snapshot.year(), columns(snapshot.year()),
                new Rows(snapshot).inOrder(),
                Remarks.withPartYear(snapshot, Remarks.withBreakInSeries(snapshot,
                        "Deaths, notifications and reviews of a year are mostly different children: reviews divided by deaths or notifications is not a completion rate.",
                        "The change of a percentage is in percentage points. Differences are taken before rounding.",
                        "The mean is of this year and the two before it; a percentage is of the three years together. Of a median there is none.",
                        "Figures are for resident children of all areas, except the out of area row and that of all notifications handled.",
                        Remarks.ENGLAND)));
    }

    private static List<Column> columns(FinancialYear year) {
        return List.of(
                Column.words("measure", "Measure"),
                Column.words("unit", "Unit"),
                Column.words("basis", "Basis"),
                new Column("this_year", "This year: " + year.label(), Column.Kind.MEAN),
                new Column("last_year", "Last year: " + year.previous().label(), Column.Kind.MEAN),
                new Column("change", "Change", Column.Kind.MEAN),
                new Column("three_year_mean", "Three years to " + year.label() + ": mean", Column.Kind.MEAN),
                new Column("england", "England: " + year.label(), Column.Kind.MEAN),
                Column.words("england_source", "England: source"));
    }

    /** The rows of one snapshot. Last year is not available where the records do not reach back to it. */
    private record Rows(Snapshot snapshot) {

        private List<Row> inOrder() {
            return List.of(
                    counted("Notifications of deaths of resident children", NOTIFIED, Optional.empty(), all(Counted.NOTIFICATIONS), year -> notified(year, AreaGroup.ALL_AREAS)),
                    counted("Notifications of children resident elsewhere (out of area)", NOTIFIED, Optional.empty(),
                            all(Counted.NOTIFICATIONS).in(AreaGroup.OUT_OF_AREA), year -> notified(year, AreaGroup.OUT_OF_AREA)),
                    counted("Notifications handled, of residents and out of area", NOTIFIED, Optional.empty(), all(Counted.NOTIFICATIONS_HANDLED), year -> Notifications.handled(snapshot, year)),
                    counted("Deaths of resident children", "Date of death", Optional.of(NationalMeasure.DEATHS), all(Counted.DEATHS), this::died),
                    counted("Reviews completed", REVIEWED, Optional.of(NationalMeasure.REVIEWS), all(Counted.REVIEWS), this::reviewed),
                    counted("Reviews with modifiable factors identified", REVIEWED, Optional.empty(), all(Counted.REVIEWS_MODIFIABLE), this::modifiable),
                    modifiablePercent(),
                    panels(),
                    counted("Reviews open at the end of the year", "End of year, or as-at date if earlier", Optional.empty(), all(Counted.OPEN), this::open),
                    medianDays());
        }

        private Quantity all(Counted counted) {
            return Quantity.all(counted, YearSpan.of(snapshot.year()), AreaGroup.ALL_AREAS);
        }

        private static Quantity lastYear(Quantity quantity) {
            return quantity.in(YearSpan.of(quantity.years().first().previous()));
        }

        private boolean hasLastYear() {
            return snapshot.covers(snapshot.year().previous());
        }

        private List<CaseNumber> notified(FinancialYear year, AreaGroup area) {
            return Notifications.notified(snapshot, year, area).stream().map(NotificationFact::number).toList();
        }

        private List<CaseNumber> died(FinancialYear year) {
            return Notifications.deaths(snapshot, year, AreaGroup.ALL_AREAS).stream().map(DeathFact::number).toList();
        }

        private List<ReviewFact> reviews(FinancialYear year) {
            return Reviews.completed(snapshot, year, AreaGroup.ALL_AREAS);
        }

        private List<CaseNumber> reviewed(FinancialYear year) {
            return reviews(year).stream().map(ReviewFact::number).toList();
        }

        private List<CaseNumber> modifiable(FinancialYear year) {
            return Reviews.modifiable(reviews(year)).stream().map(ReviewFact::number).toList();
        }

        private List<CaseNumber> open(FinancialYear year) {
            return Caseload.openAtEndOf(snapshot, year.lastDay(), AreaGroup.ALL_AREAS);
        }

        private Row counted(
                String label, String basis, Optional<NationalMeasure> national, Quantity quantity, Function<FinancialYear, List<CaseNumber>> count) {
            List<CaseNumber> now = count.apply(snapshot.year());
            List<CaseNumber> before = count.apply(snapshot.year().previous());
            return row(label, "number", basis, Cells.restingOn(Cell.count(now), quantity), Cells.restingOn(Cell.count(before), lastYear(quantity)),
                    Cells.opening(Cells.restingOn(Cells.whole(now.size() - before.size()), quantity, lastYear(quantity)), together(now, before)), mean(quantity, count), national);
        }

        /** A change opens the cases of both years. */
        private static Cell together(List<CaseNumber> now, List<CaseNumber> before) {
            return Cell.count(Stream.concat(now.stream(), before.stream()).distinct().sorted().toList());
        }

        private YearSpan threeYears() {
            return YearSpan.endingWith(snapshot.year(), THREE);
        }

        /** It gives away each of its years, and its figure opens the cases of all three. */
        private Cell mean(Quantity quantity, Function<FinancialYear, List<CaseNumber>> count) {
            List<CaseNumber> counted = threeYears().years().stream().flatMap(year -> count.apply(year).stream()).sorted().toList();
            return covered(new Cell.Figure(meanOf(counted.size()), counted, ofEachYear(quantity)));
        }

        private List<Quantity> ofEachYear(Quantity quantity) {
            return threeYears().years().stream().map(year -> quantity.in(YearSpan.of(year))).toList();
        }

        private static BigDecimal meanOf(int number) {
            return Rounding.oneDecimal(BigDecimal.valueOf(number).divide(BigDecimal.valueOf(THREE), MathContext.DECIMAL64));
        }

        private Cell covered(Cell mean) {
            return snapshot.covers(threeYears().first()) ? mean : Cell.Shorthand.NOT_AVAILABLE;
        }

        private Row panels() {
            int now = Reviews.held(snapshot, snapshot.year()).size();
            int before = Reviews.held(snapshot, snapshot.year().previous()).size();
            Quantity meetings = all(Counted.MEETINGS);
            return row("Panel meetings", "number", "Date of meeting", Cells.restingOn(Cells.whole(now), meetings),
                    Cells.restingOn(Cells.whole(before), lastYear(meetings)), Cells.restingOn(Cells.whole(now - before), meetings, lastYear(meetings)),
                    covered(new Cell.Figure(meanOf(threeYears().years().stream().mapToInt(year -> Reviews.held(snapshot, year).size()).sum()), List.of(), ofEachYear(meetings))), Optional.empty());
        }

        private Row modifiablePercent() {
            FinancialYear last = snapshot.year().previous();
            Proportion now = share(snapshot.year());
            Proportion before = share(last);
            Cell numberNow = Cell.count(modifiable(snapshot.year()));
            Cell numberBefore = Cell.count(modifiable(last));
            Cell change = now.isOfNothing() || before.isOfNothing()
                    ? Cell.Shorthand.NOT_APPLICABLE
                    : Cell.number(now.pointsAbove(before));
            Quantity found = all(Counted.REVIEWS_MODIFIABLE);
            Quantity of = all(Counted.REVIEWS);
            Cell ofThree = Cells.percent(
                    Cell.count(threeYears().years().stream().flatMap(year -> modifiable(year).stream()).sorted().toList()), threeYears().years().stream().mapToLong(year -> reviews(year).size()).sum());
            return row("Reviews with modifiable factors identified, of all reviews", "percent", REVIEWED,
                    Cells.restingOn(Cells.percent(numberNow, now.whole()), found, of),
                    Cells.restingOn(Cells.percent(numberBefore, before.whole()), lastYear(found), lastYear(of)),
                    Cells.opening(Cells.restingOn(change, found, of, lastYear(found), lastYear(of)), together(modifiable(snapshot.year()), modifiable(last))),
                    covered(Cells.restingOn(ofThree, Stream.concat(ofEachYear(found).stream(), ofEachYear(of).stream()).toArray(Quantity[]::new))),
                    Optional.of(NationalMeasure.MODIFIABLE_PERCENT));
        }

        private Proportion share(FinancialYear year) {
            return new Proportion(modifiable(year).size(), reviews(year).size());
        }

        private Row medianDays() {
            Optional<BigDecimal> now = median(snapshot.year());
            Optional<BigDecimal> before = median(snapshot.year().previous());
            Optional<BigDecimal> change = now.flatMap(value -> before.map(value::subtract));
            List<Quantity> timed = timed(snapshot.year());
            List<Quantity> timedBefore = timed(snapshot.year().previous());
            List<Quantity> both = timed.isEmpty() || timedBefore.isEmpty() ? List.of() : Stream.concat(timed.stream(), timedBefore.stream()).toList();
            List<CaseNumber> ofNow = timedCases(snapshot.year());
            List<CaseNumber> ofBefore = timedCases(snapshot.year().previous());
            return row("Median time from death to review", "days", REVIEWED, Cells.opening(shown(now, timed), Cell.count(ofNow)),
                    Cells.opening(shown(before, timedBefore), Cell.count(ofBefore)), Cells.opening(shown(change, both), together(ofNow, ofBefore)), Cell.Shorthand.NOT_APPLICABLE,
                    Optional.of(NationalMeasure.MEDIAN_DAYS));
        }

        private Optional<BigDecimal> median(FinancialYear year) {
            Days days = Days.of(TimeToReview.timed(snapshot, year).stream().map(ReviewFact::daysFromDeath).toList());
            return days.isEmpty() ? Optional.empty() : Optional.of(days.median());
        }

        private List<CaseNumber> timedCases(FinancialYear year) {
            return TimeToReview.timed(snapshot, year).stream().map(ReviewFact::number).toList();
        }

        /** A median is of all reviews of the year, unless one is dated before the death; then it is of a number that no table has. */
        private List<Quantity> timed(FinancialYear year) {
            return TimeToReview.timed(snapshot, year).size() == reviews(year).size()
                    ? List.of(Quantity.all(Counted.REVIEWS, YearSpan.of(year), AreaGroup.ALL_AREAS)) : List.of();
        }

        private static Cell shown(Optional<BigDecimal> value, List<Quantity> of) {
            return value.map(Cells::oneDecimal).map(cell -> Cells.restingOn(cell, of.toArray(Quantity[]::new))).orElse(Cell.Shorthand.NOT_APPLICABLE);
        }

        private Row row(String label, String unit, String basis, Cell now, Cell before, Cell change, Cell mean, Optional<NationalMeasure> counted) {
            Optional<NationalFigure> national = counted.flatMap(one -> snapshot.reference().england(one, YearSpan.of(snapshot.year())));
            return Row.of(
                    Cell.words(label), Cell.words(unit), Cell.words(basis), now,
                    hasLastYear() ? before : Cell.Shorthand.NOT_AVAILABLE,
                    hasLastYear() ? change : Cell.Shorthand.NOT_AVAILABLE,
                    mean,
                    Cells.national(national), Cells.nationalSource(national));
        }
    }
}
