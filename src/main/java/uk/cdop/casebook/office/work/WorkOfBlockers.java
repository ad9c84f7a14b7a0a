package uk.cdop.casebook.office.work;

import java.time.LocalDate;
import java.util.List;
import uk.cdop.casebook.casework.readiness.Blocker;
import uk.cdop.casebook.casework.readiness.Requirement;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.WorkStore.DueBlocker;

/** What cases wait for with a day: forms that are due from agencies, and processes whose end was expected. */
public final class WorkOfBlockers implements WorkSource {

    @Override
    public List<WorkItem> items(Records records, LocalDate today, LocalDate horizon) {
        return records.work().blockersDueBy(horizon).stream().map(WorkOfBlockers::item).toList();
    }

    private static WorkItem item(DueBlocker due) {
        Blocker blocker = due.blocker();
        boolean form = blocker.requirement() == Requirement.AGENCY_RETURNS;
        String what = form ? "Chase a form" : "Ask how a process stands";
        return WorkItem.due(what, due.number(), blocker.sentence(), blocker.due().orElseThrow(), form ? "agencies" : "processes");
    }
}
