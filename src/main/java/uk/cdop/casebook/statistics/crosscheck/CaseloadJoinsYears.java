package uk.cdop.casebook.statistics.crosscheck;

import static uk.cdop.casebook.statistics.crosscheck.Examined.row;
import static uk.cdop.casebook.statistics.crosscheck.Examined.whole;
import static uk.cdop.casebook.statistics.crosscheck.Examined.words;

import uk.cdop.casebook.statistics.measure.Caseload;
import uk.cdop.casebook.statistics.table.Publication.Check;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** What one year carries forward the next year brings forward, on both sides of the year. */
public final class CaseloadJoinsYears implements Crosscheck {

    @Override
    public Check check(Examined examined) {
        FinancialYear year = examined.snapshot().year();
        StatisticalTable table = examined.table(Caseload.ID);
        StatisticalTable before = new Caseload().count(examined.snapshot(), year.previous());
        StatisticalTable after = new Caseload().count(examined.snapshot(), year.next());
        Differences differences = new Differences();
        for (Row row : table.rows()) {
            String area = words(table, row, "area");
            differences.expect(area + ", opening of " + year,
                    whole(before, row(before, "area", area), "carried_forward"), whole(table, row, "brought_forward"));
            differences.expect(area + ", opening of " + year.next(),
                    whole(after, row(after, "area", area), "brought_forward"), whole(table, row, "carried_forward"));
        }
        return differences.result("Q03_caseload_joins_years",
                "Carried forward in T03_Caseload is the next year's brought forward, and brought forward is the previous year's carried forward.");
    }
}
