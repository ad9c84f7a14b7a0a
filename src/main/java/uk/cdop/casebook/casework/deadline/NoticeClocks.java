package uk.cdop.casebook.casework.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The limits counted in hours, which a notice starts. Hours are real hours, also over the change of the clocks. Source:
 * process-and-forms section 1.10; {@code lim_notify_cdr} is 24 hours or the next working day.
 */
public final class NoticeClocks {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);
    private static final String JOINT_RESPONSE = "lim_jar";

    private final List<TimeLimit> limits;
    private final WorkingDays workingDays;

    public NoticeClocks(List<TimeLimit> limits, WorkingDays workingDays) {
        this.limits = limits.stream().filter(limit -> limit.unit() == TimeLimit.Unit.HOURS).toList();
        this.workingDays = workingDays;
    }

    /** When something happened; the hour may not be known. */
    public record Moment(LocalDate day, Optional<LocalTime> time) {}

    /** In the order of the limits; those of a Joint Agency Response only where one was started or is suggested. */
    public List<NoticeClock> of(Moment death, Moment receipt, boolean jointResponse) {
        return limits.stream()
                .filter(limit -> jointResponse || !limit.code().startsWith(JOINT_RESPONSE))
                .flatMap(limit -> switch (limit.start()) {
                    case DEATH -> Optional.of(clock(limit, death, receipt)).stream();
                    case NOTIFICATION -> Optional.of(clock(limit, receipt, receipt)).stream();
                    case HOLD_ENDED, REGISTRATION, CORONER_DECISION, INCIDENT_KNOWN, INCIDENT_NOTIFIED, PFD_ISSUED, REQUEST_SENT ->
                            Optional.<NoticeClock>empty().stream();
                })
                .toList();
    }

    private NoticeClock clock(TimeLimit limit, Moment from, Moment receipt) {
        LocalDateTime due = from.time()
                .map(time -> from.day().atTime(time).atZone(ENGLAND).plusHours(limit.amount()).toLocalDateTime())
                .orElseGet(() -> from.day().plusDays((limit.amount() + 23) / 24).atTime(LAST_MINUTE));
        boolean exact = from.time().isPresent();
        if (!limit.code().equals(DeadlineRules.NOTIFY)) {
            return new NoticeClock(limit, due, exact, Optional.empty());
        }
        // The notice is what this limit asks for; where its hour is not known, the day speaks for it.
        Optional<LocalDateTime> came = Optional.of(receipt.day().atTime(receipt.time().orElse(LocalTime.MIN)));
        return workingDays.isWorkingDay(due.toLocalDate())
                ? new NoticeClock(limit, due, exact, came)
                : new NoticeClock(limit, workingDays.onOrAfter(due.toLocalDate()).atTime(LAST_MINUTE), false, came);
    }
}
