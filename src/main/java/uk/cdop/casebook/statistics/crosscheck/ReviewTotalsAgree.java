package uk.cdop.casebook.statistics.crosscheck;

import static uk.cdop.casebook.casework.area.ReportingArea.ALL_AREAS_LABEL;
import static uk.cdop.casebook.statistics.crosscheck.Examined.row;
import static uk.cdop.casebook.statistics.crosscheck.Examined.whole;

import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.statistics.measure.DeathsByAge;
import uk.cdop.casebook.statistics.measure.Reviews;
import uk.cdop.casebook.statistics.measure.ReviewsByAge;
import uk.cdop.casebook.statistics.measure.ReviewsByCategory;
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
        StatisticalTable category = examined.table(ReviewsByCategory.ID);
        differences.expect("T22_Category, sum", facts, sum(category));
        StatisticalTable age = examined.table(ReviewsByAge.ID);
        long ages = whole(age, row(age, "age", DeathsByAge.ALL), "reviews");
        differences.expect("T23_Mod_age, all ages", facts, ages);
        differences.expect("T23_Mod_age, sum", facts, sum(age) - ages);
        StatisticalTable time = examined.table(TimeToReview.ID);
        differences.expect("T30_Time_to_review, all reviews", facts, whole(time, row(time, "group", TimeToReview.ALL), "reviews"));
        return differences.result("Q01_review_totals",
                "All reviews in T20_Reviews equal the sum of areas, the sums of T22_Category and T23_Mod_age, all reviews in T30_Time_to_review, and the completed reviews in the snapshot.");
    }

    private static long sum(StatisticalTable table) {
        return table.rows().stream().mapToLong(row -> whole(table, row, "reviews")).sum();
    }
}
