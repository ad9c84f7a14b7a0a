package uk.cdop.casebook.statistics.crosscheck;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.statistics.facts.Dossier;
import uk.cdop.casebook.statistics.facts.Doubt;
import uk.cdop.casebook.statistics.facts.Milestone;
import uk.cdop.casebook.statistics.facts.NotificationFact;
import uk.cdop.casebook.statistics.facts.PanelFact;
import uk.cdop.casebook.statistics.facts.ReviewFact;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.table.Publication.Check;

/** Death, notification and review follow one another, every review was on a day of a panel, and no date is out of range. */
public final class DatesInOrder implements Crosscheck {

    /** The first year of which reviews were published: that ending on 31 March 2009. Source: annual-statistics section 2.2. */
    private static final LocalDate REVIEWS_BEGAN = LocalDate.of(2008, 4, 1);

    /** What each stage that T31 counts is when it is dated before the death. */
    private static final Map<Milestone.Kind, Doubt.Kind> STAGES = new EnumMap<>(Map.of(
            Milestone.Kind.JOINT_RESPONSE_MET, Doubt.Kind.JOINT_RESPONSE_BEFORE_DEATH, Milestone.Kind.POST_MORTEM_REPORT, Doubt.Kind.POST_MORTEM_BEFORE_DEATH,
            Milestone.Kind.REVIEW_MEETING, Doubt.Kind.MEETING_BEFORE_DEATH, Milestone.Kind.INQUEST_CONCLUDED, Doubt.Kind.INQUEST_BEFORE_DEATH));

    @Override
    public Check check(Examined examined) {
        Snapshot snapshot = examined.snapshot();
        Differences differences = new Differences(snapshot);
        for (NotificationFact fact : snapshot.notifications()) {
            differences.expect(!fact.notifiedOn().isBefore(fact.dateOfDeath()), fact.number(), Doubt.Kind.NOTIFIED_BEFORE_DEATH);
            differences.expect(!fact.dateOfDeath().isAfter(snapshot.asAt()), fact.number(), Doubt.Kind.DIED_AFTER_THE_FACTS);
            differences.expect(!fact.dateOfDeath().isBefore(REVIEWS_BEGAN), fact.number(), Doubt.Kind.DIED_BEFORE_REVIEWS_BEGAN);
        }
        Map<CaseNumber, LocalDate> notified = notified(snapshot);
        Set<LocalDate> panelDays = panelDays(snapshot);
        for (ReviewFact fact : snapshot.reviews()) {
            LocalDate reviewed = fact.completedOn();
            differences.expect(fact.daysFromDeath() >= 0, fact.number(), Doubt.Kind.REVIEWED_BEFORE_DEATH);
            differences.expect(
                    !reviewed.isBefore(notified.getOrDefault(fact.number(), reviewed)), fact.number(), Doubt.Kind.REVIEWED_BEFORE_NOTIFICATION);
            if (snapshot.year().contains(reviewed)) {
                stages(differences, snapshot, fact);
            }
            differences.expect(
                    !snapshot.year().contains(reviewed) || panelDays.contains(reviewed), fact.number(), Doubt.Kind.NO_PANEL_THAT_DAY);
        }
        snapshot.doubts().forEach(differences::found);
        return differences.result("Q08_dates_in_order",
                "No review is before the notification or the death, no notification and no stage of a review of the year is before the death, no death is before 1 April 2008 or after the as-at date, "
                        + "every review of the year is on the day of a meeting in T33_Panels, every completed review has its finding, and every child was under 18. Exceptions that were accepted are listed.");
    }

    private static void stages(Differences differences, Snapshot snapshot, ReviewFact fact) {
        Dossier dossier = snapshot.papers().dossier(fact.number());
        STAGES.forEach((stage, doubt) -> dossier.first(stage).ifPresent(met -> differences.expect(!met.on().isBefore(fact.dateOfDeath()), fact.number(), doubt)));
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
