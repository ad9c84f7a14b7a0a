package uk.cdop.casebook.office.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.duplicate.MatchDecision;
import uk.cdop.casebook.casework.duplicate.MatchPair;
import uk.cdop.casebook.casework.duplicate.PairSearch;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.work.WorkItem.Heap;

/** How many pairs on the duplicate desk wait for somebody. Looked through again only after something was changed. */
public final class WorkOfMatches implements WorkSource {

    private Counted last = new Counted(-1, 0);

    private record Counted(long entries, int pairs) {}

    @Override
    public synchronized List<WorkItem> items(Records records, LocalDate today, LocalDate horizon) {
        long entries = records.audit().count();
        if (last.entries() != entries) {
            last = new Counted(entries, open(records));
        }
        return last.pairs() == 0 ? List.of() : List.of(WorkItem.onPage(
                Heap.NEW, "Compare cases that may be of the same child",
                (last.pairs() == 1 ? "One pair waits" : last.pairs() + " pairs wait") + " on the duplicate desk", Optional.empty(), "cases"));
    }

    private static int open(Records records) {
        Set<MatchPair> settled = records.matches().decisions().stream().map(MatchDecision::pair).collect(Collectors.toSet());
        return PairSearch.among(records.matches().subjects(), settled).size();
    }
}
