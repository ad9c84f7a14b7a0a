package uk.cdop.casebook.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RandomIdsTest {

    private static RandomIds at(String instant) {
        return new RandomIds(Clock.fixed(Instant.parse(instant), ZoneOffset.UTC));
    }

    @Test
    void neverMakesTheSameTwiceEvenInOneMoment() {
        assertThat(Stream.generate(at("2024-02-29T12:00:00Z")::next).limit(100_000).distinct()).hasSize(100_000);
    }

    @Test
    void makesIdentifiersOfVersionSeven() {
        assertThat(Stream.generate(new RandomIds()::next).limit(1_000)).allSatisfy(id -> {
            assertThat(id.version()).isEqualTo(7);
            assertThat(id.variant()).isEqualTo(2);
        });
    }

    @Test
    void putsWhatWasMadeLaterBehindWhatWasMadeBefore() {
        UUID before = at("2024-02-29T12:00:00.000Z").next();
        UUID later = at("2024-02-29T12:00:00.001Z").next();
        assertThat(later.toString()).isGreaterThan(before.toString());
    }
}
