package uk.cdop.casebook.app;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import uk.cdop.casebook.office.door.Today;

/** The computer's clock read as the calendar of England, or a date that was fixed for reproducible output. */
public final class SystemClock implements Today {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final Clock clock;
    private final Optional<LocalDate> fixed;

    public SystemClock(Optional<LocalDate> fixed) {
        this(Clock.systemUTC(), fixed);
    }

    SystemClock(Clock clock, Optional<LocalDate> fixed) {
        this.clock = clock;
        this.fixed = fixed;
    }

    @Override
    public LocalDate date() {
        return fixed.orElseGet(() -> LocalDate.ofInstant(clock.instant(), ENGLAND));
    }

    /** Noon in England where the date is fixed, so that date and instant never disagree. */
    @Override
    public Instant instant() {
        return fixed.map(day -> day.atTime(12, 0).atZone(ENGLAND).toInstant()).orElseGet(clock::instant);
    }
}
