package uk.cdop.casebook.statistics.measure;

import java.util.List;
import java.util.Map;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** The tables of a year, in the order they are published. */
public final class AnnualMeasures {

    private static final List<Measure> IN_ORDER = List.of(
            new Headlines(),
            new Notifications(),
            new Caseload(),
            new NotificationDelay(),
            DeathsBy.AGE,
            DeathsBy.SEX,
            DeathsBy.ETHNICITY,
            DeathsBy.PLACE,
            DeathsBy.MONTH,
            DeathsBySeveral.INFANTS,
            DeathsBySeveral.INQUIRIES,
            new Reviews(),
            new ReviewsByYearOfDeath(),
            ReviewsBy.CATEGORY,
            ReviewsBy.AGE,
            ReviewsBy.SEX,
            ReviewsBy.ETHNICITY,
            ReviewsBy.PLACE,
            new Factors(),
            new TimeToReview(),
            new Stages(),
            new OpenCases(),
            new Panels(),
            new Attendances(),
            new Recommendations(),
            new Rates(),
            new Denominators(),
            new NationalComparators(),
            new Trends(),
            new NcmdReconciliation(),
            new Completeness(),
            new Revisions());

    private AnnualMeasures() {}

    /** The same tables, the three by area with areas as they were. */
    public static List<StatisticalTable> countAsThen(List<StatisticalTable> asNow, Snapshot snapshot) {
        Map<String, Measure> then = Map.of(Notifications.ID, new NotificationsThen(), Reviews.ID, new ReviewsThen(), Rates.ID, new RatesThen());
        return asNow.stream().map(table -> then.containsKey(table.id()) ? then.get(table.id()).count(snapshot) : table).toList();
    }

    public static List<StatisticalTable> count(Snapshot snapshot) {
        return IN_ORDER.stream().map(measure -> measure.count(snapshot)).toList();
    }
}
