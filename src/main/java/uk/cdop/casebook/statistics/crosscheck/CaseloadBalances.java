package uk.cdop.casebook.statistics.crosscheck;

import static uk.cdop.casebook.statistics.crosscheck.Examined.whole;
import static uk.cdop.casebook.statistics.crosscheck.Examined.words;

import uk.cdop.casebook.statistics.measure.Caseload;
import uk.cdop.casebook.statistics.table.Publication.Check;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** What came in less what went out is what is left, in each area and in all. */
public final class CaseloadBalances implements Crosscheck {

    @Override
    public Check check(Examined examined) {
        StatisticalTable table = examined.table(Caseload.ID);
        Differences differences = new Differences();
        for (Row row : table.rows()) {
            long in = whole(table, row, "brought_forward") + whole(table, row, "notified")
                    + whole(table, row, "transferred_in") + whole(table, row, "reopened");
            long out = whole(table, row, "reviewed") + whole(table, row, "transferred_out") + whole(table, row, "out_of_scope");
            differences.expect(words(table, row, "area"), in - out, whole(table, row, "carried_forward"));
        }
        return differences.result("Q03_caseload_balances",
                "In T03_Caseload, brought forward and what came in, less what went out, is carried forward, in each area and in all areas.");
    }
}
