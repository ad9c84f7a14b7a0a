package uk.cdop.casebook.casework.deadline;

import java.time.LocalDateTime;

/**
 * One limit of the first days, running from the death or from the notice.
 *
 * @param due   the last moment, in English time
 * @param exact false where the hour it runs from is not known, so that the whole last day counts
 */
public record NoticeClock(TimeLimit limit, LocalDateTime due, boolean exact) {

    public boolean isPast(LocalDateTime now) {
        return now.isAfter(due);
    }
}
