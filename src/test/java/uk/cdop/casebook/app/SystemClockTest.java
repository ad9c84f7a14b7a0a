package uk.cdop.casebook.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SystemClockTest {

    private static SystemClock at(String instant) {
        return new SystemClock(Clock.fixed(Instant.parse(instant), ZoneOffset.UTC), Optional.empty());
    }

    @Test
    void isAlreadyTomorrowInEnglandOnASummerNight() {
        assertThat(at("2024-06-30T23:30:00Z").date()).isEqualTo(LocalDate.of(2024, 7, 1));
        assertThat(at("2024-12-31T23:30:00Z").date()).isEqualTo(LocalDate.of(2024, 12, 31));
        assertThat(at("2024-12-31T23:30:00Z").instant()).isEqualTo(Instant.parse("2024-12-31T23:30:00Z"));
    }

    @Test
    void standsStillWhereADateIsFixed() {
        SystemClock fixed = new SystemClock(Optional.of(LocalDate.of(2024, 2, 29)));
        assertThat(fixed.date()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(fixed.instant()).isEqualTo(Instant.parse("2024-02-29T12:00:00Z")).isEqualTo(fixed.instant());
    }
}
