package uk.cdop.casebook.office.work;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.deadline.Deadline;
import uk.cdop.casebook.casework.deadline.DeadlineRules;
import uk.cdop.casebook.casework.family.KeyWorker;
import uk.cdop.casebook.casework.wording.PlainDate;
import uk.cdop.casebook.office.deadline.LimitsInUse;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.WorkStore.WaitingCase;

/** What the stages and the time limits of open cases give: new cases, cases ready for the panel, limits that are near or past. */
public final class WorkOfStages implements WorkSource {

    /** Once a case has its panel the limits up to the panel are nobody's work. */
    private static final Set<CaseStage> LIMITED = Set.of(
            CaseStage.ACCEPTED, CaseStage.GATHERING_INFORMATION, CaseStage.AWAITING_CDRM, CaseStage.CDRM_HELD, CaseStage.ON_HOLD,
            CaseStage.READY_FOR_PANEL, CaseStage.DEFERRED, CaseStage.REOPENED);

    private final LimitsInUse limits;

    public WorkOfStages(LimitsInUse limits) {
        this.limits = limits;
    }

    @Override
    public List<WorkItem> items(Records records, LocalDate today, LocalDate horizon) {
        DeadlineRules rules = limits.rules(records);
        List<WorkItem> items = new ArrayList<>();
        for (WaitingCase open : records.work().waiting()) {
            if (open.stage() == CaseStage.NOTIFIED) {
                items.add(WorkItem.fresh("Decide whether this panel reviews the death", open.number(), "Notified " + PlainDate.of(open.facts().notified()), "overview"));
            } else if (open.stage() == CaseStage.READY_FOR_PANEL) {
                items.add(WorkItem.ready(open.number(), "Ready since " + PlainDate.of(open.since()) + ", " + days(open.facts().died(), today) + " since the death"));
            }
            if (open.stage() != CaseStage.SCHEDULED && !open.keyWorker() && !open.facts().outOfArea()) {
                LocalDate due = open.facts().died().plusDays(KeyWorker.DAYS_TO_NAME);
                items.add(WorkItem.due("Have a key worker named for the family", open.number(), "A family should have one within 48 hours", due, "family")
                        .ofEarlierCase(rules.workBegan().isEarlier(open.facts().notified())));
            }
            if (LIMITED.contains(open.stage())) {
                rules.of(open.facts(), today).stream()
                        .filter(deadline -> isWork(deadline, horizon))
                        .forEach(deadline -> items.add(item(open, deadline)));
            }
        }
        return items;
    }

    private static String days(LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to);
        return days + (days == 1 ? " day" : " days");
    }

    private static boolean isWork(Deadline deadline, LocalDate horizon) {
        return deadline.metOn().isEmpty() && !deadline.limit().isPerformanceBand() && !deadline.dueOn().isAfter(horizon);
    }

    private static WorkItem item(WaitingCase open, Deadline deadline) {
        return WorkItem.due(deadline.limit().label(), open.number(), "Time limit: " + deadline.limit().inWords(), deadline.dueOn(), "processes")
                .ofEarlierCase(deadline.state() == Deadline.State.BEFORE_WORK_BEGAN);
    }
}
