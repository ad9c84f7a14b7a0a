package uk.cdop.casebook.office.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.action.ActionStatus;
import uk.cdop.casebook.casework.action.BoardState;
import uk.cdop.casebook.casework.action.Boards;
import uk.cdop.casebook.casework.action.ReviewAction;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.work.WorkItem;
import uk.cdop.casebook.office.work.WorkSource;

/** Actions that are due or overdue, and one line for all those whose board has closed. */
public final class WorkOfActions implements WorkSource {

    private static final String PAGE = "actions";

    private final BoardSetUp setUp;

    public WorkOfActions(BoardSetUp setUp) {
        this.setUp = setUp;
    }

    @Override
    public List<WorkItem> items(Records records, LocalDate today, LocalDate horizon) {
        Boards boards = setUp.boards(records);
        List<ReviewAction> open = records.actions().all().stream().filter(action -> action.status() == ActionStatus.OPEN).toList();
        List<WorkItem> items = new ArrayList<>();
        open.stream().filter(action -> action.dueOn().filter(due -> !due.isAfter(horizon)).isPresent()).map(WorkOfActions::due).forEach(items::add);
        long orphans = open.stream().filter(action -> boards.stateOf(action, today) == BoardState.CLOSED).count();
        if (orphans > 0) {
            items.add(WorkItem.onPage(WorkItem.Heap.NEW, "Choose the successor board",
                    (orphans == 1 ? "1 open action belongs" : orphans + " open actions belong") + " to a board that has closed", Optional.empty(), PAGE));
        }
        return items;
    }

    private static WorkItem due(ReviewAction action) {
        String whose = action.caseNumber().map(number -> ", from " + number.text()).orElse("");
        return WorkItem.onPage(WorkItem.Heap.DUE, "Action " + action.number(), "Ask its owner what was done" + whose, action.dueOn(), PAGE);
    }
}
