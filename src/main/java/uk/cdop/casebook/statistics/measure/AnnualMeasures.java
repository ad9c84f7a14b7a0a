package uk.cdop.casebook.statistics.measure;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.cdop.casebook.statistics.disclosure.Earlier;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** The tables of a year, in the order they are published. */
public final class AnnualMeasures {

    private static final List<Measure> IN_ORDER = List.of(
            new Headlines(),
            new Notifications(),
            new Caseload(),
            new OutOfArea(),
            new NotificationDelay(),
            DeathsBy.AGE,
            DeathsBy.SEX,
            DeathsBy.ETHNICITY,
            new DeathsByEthnicCategory(),
            DeathsBy.DEPRIVATION,
            DeathsBy.PLACE,
            DeathsBySeveral.MONTHS,
            DeathsBySeveral.INFANTS,
            DeathsBySeveral.INQUIRIES,
            new Reviews(),
            new ReviewsByYearOfDeath(),
            ReviewsBy.CATEGORY,
            ReviewsBy.AGE,
            ReviewsBy.SEX,
            ReviewsBy.ETHNICITY,
            ReviewsBy.DEPRIVATION,
            ReviewsBy.PLACE,
            new Factors(),
            new Domains(),
            new TimeToReview(),
            new Stages(),
            new OpenCases(),
            new Panels(),
            new Attendances(),
            ReviewsWith.SOCIAL_CARE,
            new Themes(),
            new Recommendations(),
            ReviewsWith.FAMILY,
            new Rates(),
            new Denominators(),
            new NationalComparators(),
            new Trends(),
            new NcmdReconciliation(),
            new Completeness());

    private AnnualMeasures() {}

    /** The same tables, the three by area, and what rates are divided by, with areas as they were. */
    public static List<StatisticalTable> countAsThen(List<StatisticalTable> asNow, Snapshot snapshot) {
        Map<String, Measure> then = Map.of(
                Notifications.ID, new NotificationsThen(), Reviews.ID, new ReviewsThen(), Rates.ID, new RatesThen(), Denominators.ID, new DenominatorsThen());
        return asNow.stream().map(table -> then.containsKey(table.id()) ? then.get(table.id()).count(snapshot) : table).toList();
    }

    /** Each table of single years with its pooled one behind it; counted beside each other where there are cores for it. */
    public static List<StatisticalTable> count(Snapshot snapshot) {
        return count(snapshot, Earlier.nothing());
    }

    /** @param kept what the editions that left so far gave away, beside which the revisions stand */
    public static List<StatisticalTable> count(Snapshot snapshot, Earlier kept) {
        return count(new CountedTables(snapshot), kept);
    }

    /** The same, so that the editions that follow find what was counted. */
    public static List<StatisticalTable> count(CountedTables counted, Earlier kept) {
        List<StatisticalTable> tables = counted.of(IN_ORDER.stream()
                .flatMap(measure -> Stream.concat(Stream.of(measure), PooledYears.ALL.stream().filter(pooled -> pooled.measure() == measure))).toList());
        return Stream.concat(tables.stream(), Stream.of(new Revisions(counted.snapshot(), tables, kept).table())).toList();
    }
}
