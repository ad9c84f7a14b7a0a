package uk.cdop.casebook.casework.deadline;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * One limit of the first days, running from the death or from the notice.
 *
 * @param due   the last moment, in English time
 * @param met   when it was met, where the notice itself meets it
 * @param exact false where the hour it runs from is not known, so that the whole last day counts
 */
public record NoticeClock(TimeLimit limit, LocalDateTime due, boolean exact, Optional<LocalDateTime> met) {

    /** Whether it was met late, or is not met and its last moment is over. */
    public boolean isPast(LocalDateTime now) {
        return met.orElse(now).isAfter(due);
    }
}
