package uk.cdop.casebook.desktop.casefile;

import uk.cdop.casebook.casework.deadline.Deadline;
import uk.cdop.casebook.desktop.support.Texts;

/** A time limit of the case in words, and whether it needs somebody's eye. */
record DeadlineLine(String label, String says, Deadline.State state, String restsOn) {

    static DeadlineLine of(Deadline deadline) {
        String due = Texts.date(deadline.dueOn());
        String says = switch (deadline.state()) {
            case MET -> "Met " + Texts.date(deadline.metOn()) + ", due " + due;
            case MET_LATE -> "Met late " + Texts.date(deadline.metOn()) + ", was due " + due;
            case DUE -> "Due " + due;
            case OVERDUE -> "Overdue since " + due;
            case BEFORE_WORK_BEGAN -> "Was due " + due + ", before work began here"
                    + deadline.metOn().map(met -> "; met " + Texts.date(met)).orElse("");
        };
        return new DeadlineLine(deadline.limit().label(), says, deadline.state(), deadline.limit().kind());
    }
}
