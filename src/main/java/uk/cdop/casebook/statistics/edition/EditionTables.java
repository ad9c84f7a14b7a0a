package uk.cdop.casebook.statistics.edition;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
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
import uk.cdop.casebook.statistics.measure.DeathsBy;
import uk.cdop.casebook.statistics.measure.DeathsBySeveral;
import uk.cdop.casebook.statistics.measure.Denominators;
import uk.cdop.casebook.statistics.measure.Factors;
import uk.cdop.casebook.statistics.measure.Grouping;
import uk.cdop.casebook.statistics.measure.Headlines;
import uk.cdop.casebook.statistics.measure.InfantGroups;
import uk.cdop.casebook.statistics.measure.NationalComparators;
import uk.cdop.casebook.statistics.measure.NotificationDelay;
import uk.cdop.casebook.statistics.measure.Notifications;
import uk.cdop.casebook.statistics.measure.OpenCases;
import uk.cdop.casebook.statistics.measure.Panels;
import uk.cdop.casebook.statistics.measure.Rates;
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

    /** With some sixty deaths a year, a single year has too few children in most groups. */
    private static final int POOLED_YEARS = 5;

    /** A council's share of all areas would need the number of all areas, which its extract does not have. */
    private static final Set<String> OF_ALL_AREAS = Set.of("notifications_percent");

    private EditionTables() {}

    static List<StatisticalTable> of(Edition edition, Snapshot snapshot, AreaGroup area, Earlier kept) {
        if (!edition.leavesThePanel()) {
            throw new IllegalArgumentException("nothing is withheld in the restricted edition");
        }
        List<StatisticalTable> tables = area == AreaGroup.ALL_AREAS ? ofAllAreas(edition, snapshot) : ofCouncil(edition, snapshot, area);
        return Stream.concat(tables.stream(), Stream.of(new Revisions(snapshot, tables, kept).table())).sorted(Comparator.comparing(StatisticalTable::id)).toList();
    }

    private static List<StatisticalTable> ofAllAreas(Edition edition, Snapshot snapshot) {
        YearSpan pooled = YearSpan.endingWith(snapshot.year(), POOLED_YEARS);
        YearSpan year = YearSpan.of(snapshot.year());
        boolean forPartners = edition == Edition.PARTNER;
        return joined(
                Stream.of(new Headlines().count(snapshot), new Notifications().count(snapshot)),
                forPartners ? Stream.of(new Caseload().count(snapshot), new NotificationDelay().count(snapshot)) : Stream.of(new TwoAges().count(snapshot, AreaGroup.ALL_AREAS)),
                forPartners ? deaths(snapshot, year, by -> by != DeathsBy.PLACE) : deaths(snapshot, pooled, by -> by != DeathsBy.MONTH),
                forPartners ? Stream.of(DeathsBy.PLACE.count(snapshot, pooled), DeathsBySeveral.INFANTS.count(snapshot), DeathsBySeveral.INQUIRIES.count(snapshot)) : Stream.empty(),
                Stream.of(new Reviews().countWithoutFindingsByArea(snapshot)),
                forPartners ? Stream.of(new ReviewsByYearOfDeath().countInGroups(snapshot)) : Stream.empty(),
                reviews(snapshot, pooled, AreaGroup.ALL_AREAS),
                Stream.of(new Factors().count(snapshot, pooled), forPartners ? new TimeToReview().countAllAndAwaited(snapshot) : new TimeToReview().countAll(snapshot, AreaGroup.ALL_AREAS)),
                forPartners ? Stream.of(new Stages().count(snapshot), new OpenCases().countOneWay(snapshot), new Panels().count(snapshot), new Attendances().count(snapshot),
                        new Themes().count(snapshot, pooled)) : Stream.empty(),
                Stream.of(new Recommendations().countByDomain(snapshot)),
                forPartners ? Stream.of(ReviewsWith.FAMILY.count(snapshot), new Completeness().countWithoutCases(snapshot)) : Stream.empty(),
                edition == Edition.NHS_STYLE ? Stream.empty() : Stream.of(new Rates().countOneWay(snapshot)),
                Stream.of(new Denominators().count(snapshot), new NationalComparators().count(snapshot), new Trends().countWithoutOpenAndRates(snapshot)));
    }

    /** A group of a council's children is two things at once, and so pooled whoever reads it. */
    private static List<StatisticalTable> ofCouncil(Edition edition, Snapshot snapshot, AreaGroup area) {
        YearSpan pooled = YearSpan.endingWith(snapshot.year(), POOLED_YEARS);
        boolean forPartners = edition == Edition.PARTNER;
        return joined(
                Stream.of(onlyOf(area, new Notifications().count(snapshot))),
                forPartners ? Stream.of(onlyOf(area, new Caseload().count(snapshot)), new NotificationDelay().count(snapshot, pooled, area)) : Stream.empty(),
                DeathsBy.ALL.stream().filter(by -> by != DeathsBy.MONTH).map(by -> by.count(snapshot, pooled, area)),
                Stream.of(onlyOf(area, new Reviews().countWithoutFindingsByArea(snapshot))), reviews(snapshot, pooled, area), Stream.of(new TimeToReview().countAll(snapshot, area)),
                edition == Edition.NHS_STYLE ? Stream.empty() : Stream.of(onlyOf(area, new Rates().countOneWay(snapshot))),
                Stream.of(onlyOf(area, new Denominators().count(snapshot)), new NationalComparators().count(snapshot)));
    }

    @SafeVarargs
    private static List<StatisticalTable> joined(Stream<StatisticalTable>... parts) {
        return Stream.of(parts).flatMap(part -> part).toList();
    }

    private static Stream<StatisticalTable> deaths(Snapshot snapshot, YearSpan years, Predicate<DeathsBy> wanted) {
        return DeathsBy.ALL.stream().filter(wanted).map(by -> by.count(snapshot, years));
    }

    private static Stream<StatisticalTable> reviews(Snapshot snapshot, YearSpan years, AreaGroup area) {
        return ReviewsBy.ALL.stream().map(by -> by.count(snapshot, years, area));
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
                        DeathsBySeveral.INQUIRIES.groupings().stream().map(Grouping::breakdown),
                        Stream.of(NotificationDelay.BANDS, TimeToReview.BANDS, TimeToReview.AWAITED), OpenCases.breakdowns().stream(), Stream.of(Panels.meetings(snapshot)), Factors.breakdowns(snapshot).stream(), Stages.BREAKDOWNS.stream(),
                        Themes.breakdowns().stream(), ReviewsWith.FAMILY.breakdowns().stream())
                .flatMap(part -> part).distinct().toList();
        return new Arithmetic(breakdowns, List.of(new CaseloadBalance(), new TwoAges(), new InfantGroups(), new AnswersNeeded(), new YearsOfDeath(), Panels::takenIsReviewedAndDeferred));
    }
}
