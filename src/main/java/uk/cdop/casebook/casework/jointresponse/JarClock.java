package uk.cdop.casebook.casework.jointresponse;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A clock of the joint agency response that runs in hours from the death: the visit within 24, the first meeting within 48.
 * Hours are hours that pass, also in the night when the clocks change; where the time of death is not known the clock runs
 * from the end of that day. Source: process-and-forms section 1.10 (lim_jar_visit, lim_jar_first_meeting).
 */
public record JarClock(LocalDateTime due, Optional<LocalDateTime> metAt, State state) {

    public enum State {
        MET, MET_LATE, RUNNING, LATE
    }

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    public static JarClock of(LocalDate died, Optional<LocalTime> at, int hours, Optional<LocalDateTime> metAt, LocalDateTime now) {
        LocalDateTime start = at.map(died::atTime).orElse(endOf(died));
        LocalDateTime due = start.atZone(ENGLAND).plusHours(hours).toLocalDateTime();
        State state = metAt
                .map(met -> met.isAfter(due) ? State.MET_LATE : State.MET)
                .orElse(now.isAfter(due) ? State.LATE : State.RUNNING);
        return new JarClock(due, metAt, state);
    }

    static LocalDateTime endOf(LocalDate day) {
        return day.atTime(LAST_MINUTE);
    }
}
