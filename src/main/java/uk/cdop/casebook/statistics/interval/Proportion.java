package uk.cdop.casebook.statistics.interval;

import java.math.BigDecimal;

/** A part of a whole, both counted. Of nothing there is no percentage. */
public record Proportion(long part, long whole) {

    public Proportion {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException("the part of a proportion lies within the whole");
        }
    }

    public boolean isOfNothing() {
        return whole == 0;
    }

    /** To one decimal. */
    public BigDecimal percent() {
        return Rounding.oneDecimal(Math.multiplyExact(100L, part), whole);
    }

    public Wilson limits() {
        return Wilson.of(part, whole);
    }

    /** This percentage less the other, in percentage points, subtracted before it is rounded to one decimal. */
    public BigDecimal pointsAbove(Proportion other) {
        long difference = Math.multiplyExact(part, other.whole) - Math.multiplyExact(other.part, whole);
        return Rounding.oneDecimal(Math.multiplyExact(100L, difference), Math.multiplyExact(whole, other.whole));
    }
}
