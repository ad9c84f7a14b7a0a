package uk.cdop.casebook.statistics.interval;

import java.math.BigDecimal;

/**
 * Events in a population, per so many of it. Its limits are exact Poisson under 10 events and Byar's from 10 on.
 * Source: domain file, annual-statistics section 4.7.
 */
public record Rate(long events, long population, int per) {

    public Rate {
        if (events < 0 || population <= 0 || per <= 0) {
            throw new IllegalArgumentException("a rate needs a population above 0 and a count that is not below 0");
        }
    }

    /** To one decimal. */
    public BigDecimal value() {
        return Rounding.oneDecimal(Math.multiplyExact(per, events), population);
    }

    public boolean isZero() {
        return events == 0;
    }

    public Limits limits() {
        return countLimits(events).times((double) per / population);
    }

    static Limits countLimits(long count) {
        return count < Byar.FROM ? ExactPoisson.of(count) : Byar.of(count);
    }

    double unrounded() {
        return (double) per * events / population;
    }
}
