package uk.cdop.casebook.statistics.crosscheck;

import static uk.cdop.casebook.statistics.crosscheck.Examined.row;
import static uk.cdop.casebook.statistics.crosscheck.Examined.whole;
import static uk.cdop.casebook.statistics.crosscheck.Examined.words;

import java.util.List;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.statistics.facts.DeathFact;
import uk.cdop.casebook.statistics.measure.DeathsBy;
import uk.cdop.casebook.statistics.measure.DeathsBySeveral;
import uk.cdop.casebook.statistics.measure.Grouping;
import uk.cdop.casebook.statistics.measure.Notifications;
import uk.cdop.casebook.statistics.table.Publication.Check;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** Every table on deaths counts the same deaths as the snapshot has for the year. */
public final class DeathTotalsAgree implements Crosscheck {

    @Override
    public Check check(Examined examined) {
        long facts = examined.snapshot().deaths().stream()
                .filter(fact -> examined.snapshot().year().contains(fact.dateOfDeath()))
                .count();
        Differences differences = new Differences();
        for (DeathsBy by : DeathsBy.ALL) {
            StatisticalTable table = examined.table(by.id());
            compare(differences, facts, table, "total", table.rows(), row(table, by.grouping().breakdown().key(), by.grouping().all().orElseThrow()));
        }
        StatisticalTable months = examined.table(DeathsBySeveral.MONTHS.id());
        for (Grouping<DeathFact> grouping : DeathsBySeveral.MONTHS.groupings()) {
            List<Row> rows = months.rows().stream().filter(row -> words(months, row, "characteristic").equals(grouping.heading())).toList();
            compare(differences, facts, months, grouping.heading(), rows, row(months, "group", grouping.all().orElseThrow()));
        }
        StatisticalTable notifications = examined.table(Notifications.ID);
        differences.expect("T02_Notifications, deaths in all areas", facts,
                whole(notifications, examined.rowOfYear(notifications, ReportingArea.ALL_AREAS_LABEL), "deaths"));
        return differences.result("Q06_death_totals",
                "Deaths add up to the same total in T02_Notifications, in each of T06_Deaths_age to T11_Deaths_month with those not known, and in the snapshot.");
    }

    private static void compare(Differences differences, long facts, StatisticalTable table, String part, List<Row> rows, Row totalRow) {
        long total = whole(table, totalRow, "deaths");
        differences.expect(table.id() + ", " + part, facts, total);
        differences.expect(table.id() + ", " + part + ", sum of rows", facts, rows.stream().mapToLong(row -> whole(table, row, "deaths")).sum() - total);
    }
}
