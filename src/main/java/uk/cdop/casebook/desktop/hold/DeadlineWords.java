package uk.cdop.casebook.desktop.hold;

import uk.cdop.casebook.casework.deadline.Deadline;
import uk.cdop.casebook.desktop.support.Fact;
import uk.cdop.casebook.desktop.support.Texts;

/** Says how a time limit of a process stands. */
final class DeadlineWords {

    private DeadlineWords() {}

    static Fact fact(Deadline deadline) {
        String due = Texts.date(deadline.dueOn());
        return Fact.of(deadline.limit().label(), switch (deadline.state()) {
            case MET -> "Met " + Texts.date(deadline.metOn()) + ", due " + due;
            case MET_LATE -> "Met late " + Texts.date(deadline.metOn()) + ", was due " + due;
            case DUE -> "Due " + due;
            case OVERDUE -> "Overdue since " + due;
            case BEFORE_WORK_BEGAN -> "Was due " + due + ", before work began here";
        });
    }
}
