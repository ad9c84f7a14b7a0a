package uk.cdop.casebook.app;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import uk.cdop.casebook.office.door.NewId;

/**
 * Makes identifiers of version 7: 48 bits of time, then 74 random bits. What is made together lies together in the
 * store, which makes a large import several times faster than with wholly random ones. Source: RFC 9562, section 5.7.
 */
public final class RandomIds implements NewId {

    private static final long VERSION_7 = 7L << 12;
    private static final long VARIANT = 2L << 62;

    private final SecureRandom random = new SecureRandom();
    private final Clock clock;

    public RandomIds() {
        this(Clock.systemUTC());
    }

    RandomIds(Clock clock) {
        this.clock = clock;
    }

    @Override
    public UUID next() {
        long timed = clock.millis() << 16 | VERSION_7 | random.nextLong() & 0xFFF;
        return new UUID(timed, VARIANT | random.nextLong() >>> 2);
    }
}
