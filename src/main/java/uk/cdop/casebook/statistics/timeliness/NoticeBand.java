package uk.cdop.casebook.statistics.timeliness;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Predicate;
import uk.cdop.casebook.statistics.facts.NotificationFact;

/** How soon after a death the office was notified. Source: domain file, annual-statistics section 4.3. */
public enum NoticeBand {
    WITHIN_24_HOURS("Within 24 hours", Duration.ofHours(24), 0),
    OVER_24_TO_48_HOURS("Over 24 to 48 hours", Duration.ofHours(48), 1),
    OVER_48_HOURS_TO_7_DAYS("Over 48 hours to 7 days", Duration.ofDays(7), 6),
    LATER("Later than 7 days", Duration.ofSeconds(Long.MAX_VALUE), Integer.MAX_VALUE),
    NOT_KNOWN("Not known", Duration.ZERO, -1);

    /** The hour that a clock change adds or takes away is counted as it passes. */
    private static final ZoneId CLOCKS = ZoneId.of("Europe/London");

    private final String label;
    private final Duration longest;
    private final int mostDays;

    NoticeBand(String label, Duration longest, int mostDays) {
        this.label = label;
        this.longest = longest;
        this.mostDays = mostDays;
    }

    public String label() {
        return label;
    }

    public static NoticeBand of(NotificationFact fact) {
        return of(fact.dateOfDeath(), fact.times().died(), fact.notifiedOn(), fact.times().notified());
    }

    static NoticeBand of(LocalDate died, Optional<LocalTime> diedAt, LocalDate notified, Optional<LocalTime> notifiedAt) {
        if (diedAt.isPresent() && notifiedAt.isPresent()) {
            Duration took = Duration.between(died.atTime(diedAt.get()).atZone(CLOCKS), notified.atTime(notifiedAt.get()).atZone(CLOCKS));
            return took.isNegative() ? NOT_KNOWN : first(band -> took.compareTo(band.longest) <= 0);
        }
        long days = ChronoUnit.DAYS.between(died, notified);
        return days < 0 ? NOT_KNOWN : first(band -> days <= band.mostDays);
    }

    private static NoticeBand first(Predicate<NoticeBand> takes) {
        for (NoticeBand band : values()) {
            if (takes.test(band)) {
                return band;
            }
        }
        throw new IllegalStateException("later than seven days takes all");
    }
}
