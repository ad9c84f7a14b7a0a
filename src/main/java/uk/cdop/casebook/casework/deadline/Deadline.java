package uk.cdop.casebook.casework.deadline;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One limit applied to one case.
 *
 * @param dueOn the last day on which the limit is met
 * @param metOn the day it was met, if it was
 */
public record Deadline(TimeLimit limit, LocalDate dueOn, Optional<LocalDate> metOn, State state) {

    public enum State {
        MET, MET_LATE, DUE, OVERDUE,
        /** Not met in time, but the case was notified before the office worked here. */
        BEFORE_WORK_BEGAN
    }
}
