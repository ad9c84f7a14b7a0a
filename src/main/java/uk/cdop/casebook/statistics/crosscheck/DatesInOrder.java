package uk.cdop.casebook.statistics.crosscheck;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.statistics.facts.Doubt;
import uk.cdop.casebook.statistics.facts.NotificationFact;
import uk.cdop.casebook.statistics.facts.PanelFact;
import uk.cdop.casebook.statistics.facts.ReviewFact;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.table.Publication.Check;

/** Death, notification and review follow one another, every review was on a day of a panel, and no date is out of range. */
public final class DatesInOrder implements Crosscheck {

    @Override
    public Check check(Examined examined) {
        Snapshot snapshot = examined.snapshot();
        Differences differences = new Differences();
        snapshot.notifications().forEach(fact -> differences.expect(
                !fact.notifiedOn().isBefore(fact.dateOfDeath()), fact.number() + ": notified before the death"));
        Map<CaseNumber, LocalDate> notified = notified(snapshot);
        Set<LocalDate> panelDays = panelDays(snapshot);
        for (ReviewFact fact : snapshot.reviews()) {
            differences.expect(fact.daysFromDeath() >= 0, fact.number() + ": reviewed before the death");
            differences.expect(
                    !fact.completedOn().isBefore(notified.getOrDefault(fact.number(), fact.completedOn())),
                    fact.number() + ": reviewed before the notification");
            differences.expect(panelDays.contains(fact.completedOn()), fact.number() + ": no panel met on the day of the review");
        }
        for (Doubt doubt : snapshot.doubts()) {
            differences.expect(false, doubt.number() + ": " + doubt.kind().words());
        }
        return differences.result("Q08_dates_in_order",
                "No review is before the notification or the death, no notification is before the death, every review is on the day of a panel meeting, and every child was under 18.");
    }

    private static Map<CaseNumber, LocalDate> notified(Snapshot snapshot) {
        Map<CaseNumber, LocalDate> days = new HashMap<>();
        for (NotificationFact fact : snapshot.notifications()) {
            days.put(fact.number(), fact.notifiedOn());
        }
        return days;
    }

    private static Set<LocalDate> panelDays(Snapshot snapshot) {
        Set<LocalDate> days = new HashSet<>();
        for (PanelFact panel : snapshot.panels()) {
            days.add(panel.heldOn());
        }
        return days;
    }
}
