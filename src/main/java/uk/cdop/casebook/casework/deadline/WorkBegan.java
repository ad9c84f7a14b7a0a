package uk.cdop.casebook.casework.deadline;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The day from which an office works with this program. Cases notified before it came to it late already, so the limits of
 * the first days, and review limits that had passed by then, are nobody's lateness.
 *
 * @param on empty where the office set none, so that every case counts from its notification
 */
public record WorkBegan(Optional<LocalDate> on) {

    public static final WorkBegan NOT_SET = new WorkBegan(Optional.empty());

    public static WorkBegan on(LocalDate day) {
        return new WorkBegan(Optional.of(day));
    }

    /** True for a case that was notified before the day. */
    public boolean isEarlier(LocalDate notified) {
        return on.filter(notified::isBefore).isPresent();
    }

    /** True for a case that is known to have been notified since the day. */
    public boolean isSince(LocalDate notified) {
        return on.isPresent() && !isEarlier(notified);
    }

    /** True where the case was notified before the day, and its limit belongs to the first days or ended before the day too. */
    boolean excuses(LocalDate notified, TimeLimit limit, LocalDate due) {
        return isEarlier(notified) && (limit.unit() == TimeLimit.Unit.HOURS || on.filter(due::isBefore).isPresent());
    }
}
