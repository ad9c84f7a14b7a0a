package uk.cdop.casebook.statistics.crosscheck;

import static uk.cdop.casebook.casework.area.ReportingArea.ALL_AREAS_LABEL;
import static uk.cdop.casebook.statistics.crosscheck.Examined.row;
import static uk.cdop.casebook.statistics.crosscheck.Examined.whole;

import java.util.Optional;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.statistics.measure.Reviews;
import uk.cdop.casebook.statistics.measure.ReviewsBy;
import uk.cdop.casebook.statistics.measure.TimeToReview;
import uk.cdop.casebook.statistics.table.Publication.Check;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** Every table on reviews counts the same reviews as the snapshot has for the year. */
public final class ReviewTotalsAgree implements Crosscheck {

    @Override
    public Check check(Examined examined) {
        long facts = examined.snapshot().reviews().stream()
                .filter(fact -> examined.snapshot().year().contains(fact.completedOn()))
                .count();
        StatisticalTable reviews = examined.table(Reviews.ID);
        Differences differences = new Differences();
        differences.expect("T20_Reviews, all areas", facts, whole(reviews, examined.rowOfYear(reviews, ALL_AREAS_LABEL), "reviews"));
        long areas = 0;
        for (ReportingArea area : ReportingArea.values()) {
            areas += area.isResident() ? whole(reviews, examined.rowOfYear(reviews, area.label()), "reviews") : 0;
        }
        differences.expect("T20_Reviews, sum of areas", facts, areas);
        for (ReviewsBy by : ReviewsBy.ALL) {
            StatisticalTable table = examined.table(by.id());
            Optional<Long> total = by.grouping().all().map(label -> whole(table, row(table, by.grouping().breakdown().key(), label), "reviews"));
            total.ifPresent(all -> differences.expect(by.id() + ", total", facts, all));
            differences.expect(by.id() + ", sum", facts, sum(table) - total.orElse(0L));
        }
        StatisticalTable time = examined.table(TimeToReview.ID);
        long timed = examined.snapshot().reviews().stream()
                .filter(fact -> examined.snapshot().year().contains(fact.completedOn()) && fact.daysFromDeath() >= 0)
                .count();
        differences.expect("T30_Time_to_review, all reviews", timed, whole(time, row(time, "group", TimeToReview.ALL), "reviews"));
        return differences.result("Q01_review_totals",
                "All reviews in T20_Reviews equal the sum of areas, the totals and sums of T22_Category to T27_Mod_place_event, all reviews in T30_Time_to_review but those dated before the death, and the completed reviews in the snapshot.");
    }

    private static long sum(StatisticalTable table) {
        return table.rows().stream().mapToLong(row -> whole(table, row, "reviews")).sum();
    }
}
