package uk.cdop.casebook.office.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.similar.DeathCircumstances;
import uk.cdop.casebook.casework.similar.Likeness;
import uk.cdop.casebook.casework.similar.SimilarDeath;
import uk.cdop.casebook.casework.similar.SimilarDeaths;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.WorkStore.WaitingCase;

/** Deaths of the last year that raise the question of a cluster and of which nobody has answered it yet. */
public final class WorkOfClusters implements WorkSource {

    @Override
    public List<WorkItem> items(Records records, LocalDate today, LocalDate horizon) {
        LocalDate yearAgo = today.minusYears(1);
        // Only suspected suicides raise the question, so the others need not be read.
        List<DeathCircumstances> suicides = records.similarDeaths().suspectedSuicides(yearAgo.minusMonths(Likeness.MOST_MONTHS), today).stream()
                .filter(DeathCircumstances::suspectedSuicide)
                .toList();
        Set<CaseNumber> waiting = records.work().waiting().stream().map(WaitingCase::number).collect(Collectors.toSet());
        waiting.removeAll(records.similarDeaths().answered());
        return suicides.stream()
                .filter(one -> waiting.contains(one.number()) && !one.died().isBefore(yearAgo))
                .filter(one -> SimilarDeaths.to(one, suicides).stream().anyMatch(SimilarDeath::asksAboutCluster))
                .map(one -> WorkItem.fresh(
                        "Answer whether this death belongs to a cluster", one.number(),
                        "Other deaths resemble it, and nobody has said yet whether they are linked", "matches"))
                .toList();
    }
}
