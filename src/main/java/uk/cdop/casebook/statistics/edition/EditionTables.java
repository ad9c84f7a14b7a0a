package uk.cdop.casebook.statistics.edition;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.disclosure.Earlier;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.measure.AnswersNeeded;
import uk.cdop.casebook.statistics.measure.Attendances;
import uk.cdop.casebook.statistics.measure.Caseload;
import uk.cdop.casebook.statistics.measure.CaseloadBalance;
import uk.cdop.casebook.statistics.measure.Completeness;
import uk.cdop.casebook.statistics.measure.CountedTables;
import uk.cdop.casebook.statistics.measure.DeathsBy;
import uk.cdop.casebook.statistics.measure.DeathsBySeveral;
import uk.cdop.casebook.statistics.measure.Denominators;
import uk.cdop.casebook.statistics.measure.Factors;
import uk.cdop.casebook.statistics.measure.Grouping;
import uk.cdop.casebook.statistics.measure.Headlines;
import uk.cdop.casebook.statistics.measure.InfantGroups;
import uk.cdop.casebook.statistics.measure.Measure;
import uk.cdop.casebook.statistics.measure.NationalComparators;
import uk.cdop.casebook.statistics.measure.NotificationDelay;
import uk.cdop.casebook.statistics.measure.NotificationsHandled;
import uk.cdop.casebook.statistics.measure.Notifications;
import uk.cdop.casebook.statistics.measure.OpenCases;
import uk.cdop.casebook.statistics.measure.Panels;
import uk.cdop.casebook.statistics.measure.Pooled;
import uk.cdop.casebook.statistics.measure.Rates;
import uk.cdop.casebook.statistics.measure.QuartersOfMonths;
import uk.cdop.casebook.statistics.measure.Recommendations;
import uk.cdop.casebook.statistics.measure.Reviews;
import uk.cdop.casebook.statistics.measure.ReviewsBy;
import uk.cdop.casebook.statistics.measure.ReviewsByYearOfDeath;
import uk.cdop.casebook.statistics.measure.ReviewsWith;
import uk.cdop.casebook.statistics.measure.Revisions;
import uk.cdop.casebook.statistics.measure.Stages;
import uk.cdop.casebook.statistics.measure.Themes;
import uk.cdop.casebook.statistics.measure.TimeToReview;
import uk.cdop.casebook.statistics.measure.Trends;
import uk.cdop.casebook.statistics.measure.TwoAges;
import uk.cdop.casebook.statistics.measure.YearsOfDeath;
import uk.cdop.casebook.statistics.quantity.Arithmetic;
import uk.cdop.casebook.statistics.quantity.Breakdown;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Publication.Edition;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.YearSpan;

/**
 * Which tables the editions for people outside the panel have, counted over which years, before anything is withheld in them,
 * and what every reader of them can add up. Source: domain file, annual-statistics sections 4.9 and 5.2.
 */
final class EditionTables {

    /** A council's share of all areas would need the number of all areas, which its extract does not have. */
    private static final Set<String> OF_ALL_AREAS = Set.of("notifications_percent", "deaths_percent");

    /** Each the same measure for every edition that has it, so that its table is counted once. */
    private static final Factors FACTORS = new Factors();
    private static final Measure TWO_AGES = facts -> new TwoAges().count(facts, AreaGroup.ALL_AREAS);
    private static final Measure REVIEWS = new Reviews()::countWithoutFindingsByArea;
    private static final Measure TIME_TO_REVIEW = facts -> new TimeToReview().countAll(facts, AreaGroup.ALL_AREAS);
    private static final Measure RECOMMENDATIONS = new Recommendations()::countByDomain;
    private static final Measure RATES = new Rates()::countOneWay;
    private static final Measure TRENDS = new Trends()::countWithoutOpen;
    private static final Measure ROUNDED_TRENDS = new Trends()::countWithoutOpenAndRates;

    private EditionTables() {}

    static List<StatisticalTable> of(Edition edition, CountedTables counted, AreaGroup area, int yearsTogether, Earlier kept) {
        if (!edition.leavesThePanel()) {
            throw new IllegalArgumentException("nothing is withheld in the restricted edition");
        }
        List<StatisticalTable> tables = counted.of(measures(edition, counted.snapshot(), area, yearsTogether));
        return Stream.concat(tables.stream(), Stream.of(new Revisions(counted.snapshot(), tables, kept).table())).sorted(Comparator.comparing(StatisticalTable::id)).toList();
    }

    /** What the tables of an edition are counted by. */
    static List<Measure> measures(Edition edition, Snapshot snapshot, AreaGroup area, int yearsTogether) {
        YearSpan pooled = pooled(snapshot, yearsTogether);
        return area == AreaGroup.ALL_AREAS ? ofAllAreas(edition, pooled) : ofCouncil(edition, pooled, area);
    }

    private static List<Measure> ofAllAreas(Edition edition, YearSpan pooled) {
        boolean forPartners = edition == Edition.PARTNER;
        return all(
                Stream.of(new Headlines(), new Notifications()),
                forPartners ? Stream.of(new Caseload(), new NotificationDelay()) : Stream.of(TWO_AGES),
                forPartners ? DeathsBy.ALL.stream().filter(by -> by != DeathsBy.PLACE).map(by -> by)
                        : DeathsBy.ALL.stream().map(by -> over(by, pooled)),
                forPartners ? Stream.of(over(DeathsBy.PLACE, pooled), DeathsBySeveral.MONTHS, DeathsBySeveral.INFANTS_FOR_PARTNERS, DeathsBySeveral.INQUIRIES) : Stream.empty(),
                Stream.of(REVIEWS),
                forPartners ? Stream.of(new ReviewsByYearOfDeath()::countInGroups) : Stream.empty(),
                ReviewsBy.ALL.stream().map(by -> over(by, pooled)),
                Stream.of(over(FACTORS, pooled), forPartners ? new TimeToReview()::countAllAndAwaited : TIME_TO_REVIEW),
                forPartners ? Stream.of(new Stages()::countAll, new OpenCases()::countOneWay, new Panels(), new Attendances()) : Stream.empty(),
                forPartners ? Stream.of(over(new Themes(), pooled)) : Stream.empty(),
                Stream.of(RECOMMENDATIONS),
                forPartners ? Stream.of(ReviewsWith.FAMILY, new Completeness()::countWithoutCases) : Stream.empty(),
                Stream.of(RATES, new Denominators(), new NationalComparators(), edition == Edition.NHS_STYLE ? ROUNDED_TRENDS : TRENDS));
    }

    /** A group of a council's children is two things at once, and so pooled whoever reads it. */
    private static List<Measure> ofCouncil(Edition edition, YearSpan pooled, AreaGroup area) {
        boolean forPartners = edition == Edition.PARTNER;
        return all(
                Stream.of(onlyOf(area, new Notifications())),
                forPartners ? Stream.of(onlyOf(area, new Caseload()), over((facts, years) -> new NotificationDelay().count(facts, years, area), pooled)) : Stream.empty(),
                DeathsBy.ALL.stream().map(by -> over((facts, years) -> by.count(facts, years, area), pooled)),
                Stream.of(onlyOf(area, REVIEWS)), ReviewsBy.ALL.stream().map(by -> over((facts, years) -> by.count(facts, years, area), pooled)),
                Stream.of(facts -> new TimeToReview().countAll(facts, area)),
                Stream.of(onlyOf(area, RATES), onlyOf(area, new Denominators()), new NationalComparators()));
    }

    /** Three or five years, or as many of them as the records reach back to: over years without records a number is too small and a rate too low. */
    private static YearSpan pooled(Snapshot snapshot, int yearsTogether) {
        return YearSpan.endingWith(snapshot.year(), yearsTogether).notBefore(snapshot.firstYear());
    }

    private static Measure over(Pooled pooled, YearSpan years) {
        return new OverYears(pooled, years);
    }

    @SafeVarargs
    private static List<Measure> all(Stream<Measure>... parts) {
        return Stream.of(parts).flatMap(part -> part).toList();
    }

    private static Measure onlyOf(AreaGroup area, Measure whole) {
        return facts -> onlyOf(area, whole.count(facts));
    }

    private static StatisticalTable onlyOf(AreaGroup area, StatisticalTable table) {
        List<Integer> places = IntStream.range(0, table.columns().size()).filter(place -> !OF_ALL_AREAS.contains(table.columns().get(place).key())).boxed().toList();
        List<Column> columns = places.stream().map(table.columns()::get).toList();
        List<Row> rows = table.rows().stream().filter(row -> table.cell(row, "area").equals(Cell.words(area.label())))
                .map(row -> new Row(places.stream().map(row.cells()::get).toList())).toList();
        return new StatisticalTable(table.id(), table.name(), table.title(), table.basis(), table.period(), columns, rows, table.notes());
    }

    static Arithmetic arithmetic(Snapshot snapshot) {
        List<Breakdown> breakdowns = Stream.of(
                        DeathsBy.ALL.stream().map(by -> by.grouping().breakdown()), ReviewsBy.ALL.stream().map(by -> by.grouping().breakdown()),
                        Stream.of(DeathsBySeveral.MONTHS, DeathsBySeveral.INQUIRIES).flatMap(by -> by.groupings().stream()).map(Grouping::breakdown),
                        Stream.of(NotificationDelay.BANDS, TimeToReview.BANDS, TimeToReview.AWAITED),
                        OpenCases.breakdowns().stream(), Stream.of(Panels.meetings(snapshot)), Factors.breakdowns(snapshot).stream(),
                        Stages.BREAKDOWNS.stream(), Themes.breakdowns().stream(), ReviewsWith.FAMILY.breakdowns().stream())
                .flatMap(part -> part).distinct().toList();
        return new Arithmetic(breakdowns, List.of(
                new CaseloadBalance(), new TwoAges(), new InfantGroups(), new QuartersOfMonths(), new AnswersNeeded(), new YearsOfDeath(), new NotificationsHandled(), Panels::takenIsReviewedAndDeferred,
                Panels.reviewsAreThoseOfTheMeetings(snapshot)));
    }
}
