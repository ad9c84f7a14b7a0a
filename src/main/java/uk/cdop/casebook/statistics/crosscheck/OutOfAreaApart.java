package uk.cdop.casebook.statistics.crosscheck;

import static uk.cdop.casebook.casework.area.ReportingArea.ALL_AREAS_LABEL;
import static uk.cdop.casebook.statistics.crosscheck.Examined.rowOf;
import static uk.cdop.casebook.statistics.crosscheck.Examined.whole;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.statistics.facts.NotificationFact;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.measure.Headlines;
import uk.cdop.casebook.statistics.measure.Notifications;
import uk.cdop.casebook.statistics.measure.NotificationsHandled;
import uk.cdop.casebook.statistics.measure.OutOfArea;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Publication.Check;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** Resident and out-of-area notifications make all of them, and no child from elsewhere is counted in any other table. */
public final class OutOfAreaApart implements Crosscheck {

    @Override
    public Check check(Examined examined) {
        Snapshot snapshot = examined.snapshot();
        StatisticalTable table = examined.table(Notifications.ID);
        Differences differences = new Differences();
        for (FinancialYear year : snapshot.years()) {
            long all = snapshot.notifications().stream().filter(fact -> year.contains(fact.notifiedOn())).count();
            differences.expect("Notifications of " + year, all,
                    whole(table, rowOf(table, year.label(), ALL_AREAS_LABEL), "notifications")
                            + whole(table, rowOf(table, year.label(), ReportingArea.OUT_OF_AREA.label()), "notifications"));
            differences.expect("Notifications of " + year + " in the row of all", all, whole(table, rowOf(table, year.label(), NotificationsHandled.AREA), "notifications"));
        }
        Set<CaseNumber> elsewhere = snapshot.notifications().stream()
                .filter(fact -> !fact.area().isResident())
                .map(NotificationFact::number)
                .collect(Collectors.toSet());
        examined.tables().stream()
                .filter(other -> !Set.of(Notifications.ID, Headlines.ID, OutOfArea.ID).contains(other.id()))
                .forEach(other -> {
                    SortedSet<CaseNumber> counted = countedIn(other, elsewhere);
                    if (!counted.isEmpty()) {
                        differences.about(counted, other.id() + " counts a child from elsewhere");
                    }
                });
        return differences.result("Q04_out_of_area_apart",
                "In T02_Notifications, residents and out of area add up to all notifications, and no case from out of area is counted in T03 or in T05 to T30.");
    }

    private static SortedSet<CaseNumber> countedIn(StatisticalTable table, Set<CaseNumber> elsewhere) {
        SortedSet<CaseNumber> counted = new TreeSet<>();
        if (!table.id().startsWith("T33")) {
            table.rows().stream().flatMap(row -> row.cells().stream()).forEach(cell -> {
                if (cell instanceof Cell.Figure figure) {
                    figure.trail().stream().filter(elsewhere::contains).forEach(counted::add);
                }
            });
        }
        return counted;
    }
}
