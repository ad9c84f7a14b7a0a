package uk.cdop.casebook.statistics.edition;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.cdop.casebook.statistics.disclosure.Earlier;
import uk.cdop.casebook.statistics.disclosure.Rule;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.measure.Attendances;
import uk.cdop.casebook.statistics.measure.DeathsBy;
import uk.cdop.casebook.statistics.measure.Factors;
import uk.cdop.casebook.statistics.measure.Notifications;
import uk.cdop.casebook.statistics.measure.Recommendations;
import uk.cdop.casebook.statistics.measure.Reviews;
import uk.cdop.casebook.statistics.measure.ReviewsBy;
import uk.cdop.casebook.statistics.measure.Stages;
import uk.cdop.casebook.statistics.measure.TimeToReview;
import uk.cdop.casebook.statistics.quantity.Breakdown;
import uk.cdop.casebook.statistics.table.Publication.Edition;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.YearSpan;

/**
 * Which tables the editions for people outside the panel have, counted over which years, and what is withheld in them.
 * Source: domain file, annual-statistics sections 4.9 and 5.2. Headlines, caseload and meetings are not among them yet: not
 * all their figures say what they rest on.
 */
public final class EditionTables {

    static final String WITHHELD = "[c] stands for a number that is withheld because it is small, or because a small number could be worked out from it.";

    /** With some sixty deaths a year, a single year has too few children in most groups. */
    private static final int POOLED_YEARS = 5;

    private EditionTables() {}

    public static MaskedTables of(Edition edition, Snapshot snapshot, Rule rule, Earlier earlier) {
        YearSpan pooled = YearSpan.endingWith(snapshot.year(), POOLED_YEARS);
        Stream<StatisticalTable> tables = switch (edition) {
            case RESTRICTED -> throw new IllegalArgumentException("nothing is withheld in the restricted edition");
            case PARTNER -> Stream.of(
                    Stream.of(new Notifications().count(snapshot)), deaths(snapshot, YearSpan.of(snapshot.year()), by -> by != DeathsBy.PLACE),
                    Stream.of(DeathsBy.PLACE.count(snapshot, pooled), new Reviews().count(snapshot)), reviews(snapshot, pooled),
                    Stream.of(new Factors().count(snapshot, pooled), new TimeToReview().countAll(snapshot), new Stages().count(snapshot), new Attendances().count(snapshot), new Recommendations().countByDomain(snapshot))).flatMap(part -> part);
            case PUBLIC -> Stream.of(
                    Stream.of(new Notifications().count(snapshot)), deaths(snapshot, pooled, by -> by != DeathsBy.MONTH),
                    Stream.of(new Reviews().countWithoutFindingsByArea(snapshot)), reviews(snapshot, pooled),
                    Stream.of(new Factors().count(snapshot, pooled), new TimeToReview().countAll(snapshot), new Recommendations().countByDomain(snapshot))).flatMap(part -> part);
        };
        return MaskedTables.of(tables.toList(), breakdowns(snapshot), rule, earlier);
    }

    private static Stream<StatisticalTable> deaths(Snapshot snapshot, YearSpan years, Predicate<DeathsBy> wanted) {
        return DeathsBy.ALL.stream().filter(wanted).map(by -> by.count(snapshot, years));
    }

    private static Stream<StatisticalTable> reviews(Snapshot snapshot, YearSpan years) {
        return ReviewsBy.ALL.stream().map(by -> by.count(snapshot, years));
    }

    private static List<Breakdown> breakdowns(Snapshot snapshot) {
        return Stream.of(
                        DeathsBy.ALL.stream().map(by -> by.grouping().breakdown()), ReviewsBy.ALL.stream().map(by -> by.grouping().breakdown()),
                        Stream.of(TimeToReview.BANDS), Factors.breakdowns(snapshot).stream(), Stages.BREAKDOWNS.stream())
                .flatMap(part -> part).distinct().toList();
    }
}
