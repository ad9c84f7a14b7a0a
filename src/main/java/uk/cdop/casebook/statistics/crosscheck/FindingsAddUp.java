package uk.cdop.casebook.statistics.crosscheck;

import static uk.cdop.casebook.statistics.crosscheck.Examined.whole;
import static uk.cdop.casebook.statistics.crosscheck.Examined.words;

import uk.cdop.casebook.statistics.measure.Reviews;
import uk.cdop.casebook.statistics.table.Publication.Check;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** Modifiable, not modifiable and inadequate make all reviews, in every row. */
public final class FindingsAddUp implements Crosscheck {

    @Override
    public Check check(Examined examined) {
        StatisticalTable table = examined.table(Reviews.ID);
        Differences differences = new Differences();
        table.rows().forEach(row -> differences.expect(
                words(table, row, "year") + ", " + words(table, row, "area"),
                whole(table, row, "reviews"),
                whole(table, row, "modifiable") + whole(table, row, "not_modifiable") + whole(table, row, "inadequate")));
        return differences.result("Q02_findings_add_up",
                "Modifiable, not modifiable and inadequate information add up to the reviews in every row of T20_Reviews.");
    }
}
