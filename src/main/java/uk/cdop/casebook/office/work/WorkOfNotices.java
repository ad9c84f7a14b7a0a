package uk.cdop.casebook.office.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.deadline.DeadlineRules;
import uk.cdop.casebook.casework.deadline.TimeLimit;
import uk.cdop.casebook.office.deadline.LimitsInUse;
import uk.cdop.casebook.office.door.Records;

/**
 * What a new notice asks for within hours: the national database is told, at once where the notice says so. Listed until
 * the case is accepted. The 24 hours of the notice itself end with its arrival, so they are nobody's work here.
 */
public final class WorkOfNotices implements WorkSource {

    private static final String TELL_NCMD = "lim_ncmd_notify";

    private final LimitsInUse limits;

    public WorkOfNotices(LimitsInUse limits) {
        this.limits = limits;
    }

    @Override
    public List<WorkItem> items(Records records, LocalDate today, LocalDate horizon) {
        List<WorkItem> items = new ArrayList<>();
        records.work().marked().forEach(marked -> items.add(WorkItem.due(
                "Tell NCMD of this death at once", marked.number(), "The notice asks for NCMD’s immediate attention", marked.notified(), "notices")));
        DeadlineRules rules = limits.rules(records);
        Optional<TimeLimit> limit = rules.limit(TELL_NCMD);
        limit.ifPresent(found -> records.work().waiting().stream()
                .filter(open -> open.stage() == CaseStage.NOTIFIED)
                .map(open -> WorkItem.due(
                        found.label(), open.number(), "Time limit: " + found.inWords() + ". Listed until the case is accepted",
                        found.dueOn(open.facts().notified(), rules.workingDays()), "notices"))
                .filter(item -> !item.due().orElseThrow().isAfter(horizon))
                .forEach(items::add));
        return items;
    }
}
