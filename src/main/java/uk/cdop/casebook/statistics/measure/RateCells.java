package uk.cdop.casebook.statistics.measure;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.statistics.interval.Comparison;
import uk.cdop.casebook.statistics.interval.Rate;
import uk.cdop.casebook.statistics.table.Cell;

/**
 * What may be said of a rate: none on fewer than 3 deaths, of low reliability on fewer than 20, and how it stands to England's of
 * the same years, where that is held. Source: domain file, annual-statistics section 4.7.
 */
public record RateCells(Rate rate, Optional<BigDecimal> england) {

    private static final int FEWEST = 3;
    private static final int RELIABLE_FROM = 20;

    private boolean isGiven() {
        return rate.events() >= FEWEST;
    }

    boolean isReliable() {
        return rate.events() >= RELIABLE_FROM;
    }

    /** The rate with its lower and upper limit: three cells. */
    public List<Cell> rateWithLimits() {
        return isGiven() ? Cells.rateWithLimits(rate) : lowReliability();
    }

    static List<Cell> lowReliability() {
        return Collections.nCopies(3, Cell.Shorthand.LOW_RELIABILITY);
    }

    public Cell reliability() {
        return isReliable() ? Cell.words("On " + RELIABLE_FROM + " deaths or more") : Cell.Shorthand.LOW_RELIABILITY;
    }

    public Cell comparison() {
        return england.filter(any -> isGiven()).map(value -> Cell.words(Comparison.of(rate.limits(), value).words())).orElse(Cell.Shorthand.NOT_AVAILABLE);
    }
}
