package uk.cdop.casebook.office.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.agencyreturn.AgencyRequest;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.work.WorkItem.Heap;

/** The chase run, once for all the requests whose next step is due. */
public final class WorkOfChase implements WorkSource {

    @Override
    public List<WorkItem> items(Records records, LocalDate today, LocalDate horizon) {
        List<AgencyRequest> due = records.agencyRequests().dueOn(today);
        if (due.isEmpty()) {
            return List.of();
        }
        Optional<LocalDate> first = due.stream().flatMap(request -> request.nextChaseOn().stream()).min(LocalDate::compareTo);
        String why = (due.size() == 1 ? "One request waits" : due.size() + " requests wait") + " for a reminder or an escalation: go to Chase";
        return List.of(WorkItem.onPage(Heap.DUE, "Run the chase", why, first.or(() -> Optional.of(today)), "chase"));
    }
}
