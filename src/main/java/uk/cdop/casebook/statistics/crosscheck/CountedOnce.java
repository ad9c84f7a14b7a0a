package uk.cdop.casebook.statistics.crosscheck;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.statistics.facts.CaseloadFact;
import uk.cdop.casebook.statistics.facts.DeathFact;
import uk.cdop.casebook.statistics.facts.Doubt;
import uk.cdop.casebook.statistics.facts.NotificationFact;
import uk.cdop.casebook.statistics.facts.ReviewFact;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.table.Publication.Check;

/** No case is there twice among the notifications, the deaths, the reviews or the caseload. Twins are two cases. */
public final class CountedOnce implements Crosscheck {

    @Override
    public Check check(Examined examined) {
        Snapshot snapshot = examined.snapshot();
        Differences differences = new Differences(snapshot);
        compare(differences, "notifications", snapshot.notifications().stream().map(NotificationFact::number).toList());
        compare(differences, "deaths", snapshot.deaths().stream().map(DeathFact::number).toList());
        compare(differences, "reviews", snapshot.reviews().stream().map(ReviewFact::number).toList());
        compare(differences, "caseload", snapshot.caseload().stream().map(CaseloadFact::number).toList());
        snapshot.evidence().doubts().stream()
                .filter(doubt -> doubt.kind() == Doubt.Kind.SAME_NHS_NUMBER || doubt.kind() == Doubt.Kind.SAME_NAME_AND_BIRTH)
                .forEach(differences::found);
        return differences.result("Q09_counted_once",
                "Each case is counted once among notifications, deaths, reviews and caseload, and no two cases have one NHS number, or the same names and date of birth, "
                        + "unless their NHS numbers or sexes tell them apart or somebody has decided about them. Twins are two cases; records marked as duplicates are not counted.");
    }

    private static void compare(Differences differences, String where, List<CaseNumber> numbers) {
        Set<CaseNumber> seen = new HashSet<>();
        numbers.stream().filter(number -> !seen.add(number)).forEach(number -> differences.about(List.of(number), "twice among the " + where));
    }
}
