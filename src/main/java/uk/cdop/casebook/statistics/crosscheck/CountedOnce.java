package uk.cdop.casebook.statistics.crosscheck;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.statistics.facts.CaseloadFact;
import uk.cdop.casebook.statistics.facts.DeathFact;
import uk.cdop.casebook.statistics.facts.NotificationFact;
import uk.cdop.casebook.statistics.facts.ReviewFact;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.table.Publication.Check;

/** No case is there twice among the notifications, the deaths, the reviews or the caseload. Twins are two cases. */
public final class CountedOnce implements Crosscheck {

    @Override
    public Check check(Examined examined) {
        Snapshot snapshot = examined.snapshot();
        Differences differences = new Differences();
        compare(differences, "notifications", snapshot.notifications().stream().map(NotificationFact::number).toList());
        compare(differences, "deaths", snapshot.deaths().stream().map(DeathFact::number).toList());
        compare(differences, "reviews", snapshot.reviews().stream().map(ReviewFact::number).toList());
        compare(differences, "caseload", snapshot.caseload().stream().map(CaseloadFact::number).toList());
        return differences.result("Q09_counted_once",
                "Each case is counted once among notifications, deaths, reviews and caseload; records marked as duplicates are not counted.");
    }

    private static void compare(Differences differences, String where, List<CaseNumber> numbers) {
        Set<CaseNumber> seen = new HashSet<>();
        numbers.forEach(number -> differences.expect(seen.add(number), number + " is twice among the " + where));
    }
}
