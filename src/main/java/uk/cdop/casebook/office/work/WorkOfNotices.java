package uk.cdop.casebook.office.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.deadline.DeadlineRules;
import uk.cdop.casebook.casework.deadline.TimeLimit;
import uk.cdop.casebook.casework.wording.PlainDate;
import uk.cdop.casebook.office.deadline.LimitsInUse;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.WorkStore.WaitingCase;

/**
 * What a new notice asks for within hours: the national database is told, at once where the notice says so, until somebody
 * records that it was. A notice that itself came after its 24 hours is shown until the case is accepted: the notice ends
 * that limit, so it is seen and is nobody's lateness here.
 */
public final class WorkOfNotices implements WorkSource {

    private final LimitsInUse limits;

    public WorkOfNotices(LimitsInUse limits) {
        this.limits = limits;
    }

    @Override
    public List<WorkItem> items(Records records, LocalDate today, LocalDate horizon) {
        DeadlineRules rules = limits.rules(records);
        List<WorkItem> items = new ArrayList<>();
        records.work().marked().forEach(marked -> items.add(WorkItem.due(
                        "Tell NCMD of this death at once", marked.number(), "The notice asks for NCMD’s immediate attention. Record it when it is done", marked.notified(), "notices")
                .ofEarlierCase(rules.workBegan().isEarlier(marked.notified()))));
        List<WaitingCase> waiting = records.work().waiting();
        rules.limit(DeadlineRules.TELL_NCMD).ifPresent(limit -> waiting.stream()
                .filter(open -> isUntold(open, rules))
                .map(open -> tell(open, limit, rules))
                .filter(item -> !item.due().orElseThrow().isAfter(horizon))
                .forEach(items::add));
        rules.limit(DeadlineRules.NOTIFY).ifPresent(limit -> waiting.stream()
                .filter(open -> open.stage() == CaseStage.NOTIFIED && open.facts().notified().isAfter(rules.noticeDue(limit, open.facts().died())))
                .map(open -> cameLate(open, limit, rules))
                .forEach(items::add));
        return items;
    }

    /** An accepted case counts only where the office said since when it records this here; earlier ones cannot be told from told ones. */
    private static boolean isUntold(WaitingCase open, DeadlineRules rules) {
        boolean counts = open.stage() == CaseStage.NOTIFIED || !open.facts().outOfArea() && rules.workBegan().isSince(open.facts().notified());
        return counts && !open.ncmdTold();
    }

    private static WorkItem tell(WaitingCase open, TimeLimit limit, DeadlineRules rules) {
        String until = rules.workBegan().on().isPresent() ? "Listed until it is recorded on the case’s Notices" : "Listed until it is recorded, or the case is accepted";
        return WorkItem.due(limit.label(), open.number(), "Time limit: " + limit.inWords() + ". " + until,
                        limit.dueOn(open.facts().notified(), rules.workingDays()), "notices")
                .ofEarlierCase(rules.workBegan().isEarlier(open.facts().notified()));
    }

    private static WorkItem cameLate(WaitingCase open, TimeLimit limit, DeadlineRules rules) {
        String why = "Died " + PlainDate.of(open.facts().died()) + ", notified " + PlainDate.of(open.facts().notified()) + ". " + limit.label() + ": by "
                + PlainDate.of(rules.noticeDue(limit, open.facts().died())) + ". Listed until the case is accepted";
        return WorkItem.fresh("See that the notice came late", open.number(), why, "notices")
                .ofEarlierCase(rules.workBegan().isEarlier(open.facts().notified()));
    }
}
