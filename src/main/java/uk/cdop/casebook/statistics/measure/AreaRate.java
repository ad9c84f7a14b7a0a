package uk.cdop.casebook.statistics.measure;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.facts.DeathFact;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.interval.Comparison;
import uk.cdop.casebook.statistics.interval.Rate;
import uk.cdop.casebook.statistics.reference.NationalFigure;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.year.YearSpan;

/**
 * One rate of one area over one year or several pooled, and what of it may be published: no rate without a population, for
 * part of a year, or on fewer than 3 deaths; on fewer than 20 it is of low reliability.
 * Source: domain file, annual-statistics section 4.7.
 */
record AreaRate(Snapshot snapshot, RateOf of, YearSpan years, AreaGroup area) {

    private static final int FEWEST = 3;
    private static final int RELIABLE_FROM = 20;

    private boolean isCovered() {
        return snapshot.covers(years.first());
    }

    private boolean isWhole() {
        return isCovered() && !snapshot.asAt().isBefore(years.last().lastDay());
    }

    private List<DeathFact> deaths() {
        return of.deaths(snapshot, years, area);
    }

    private OptionalLong population() {
        return snapshot.reference().population(area, years, of.dividedBy());
    }

    private Optional<Rate> rate() {
        return isWhole() && population().isPresent()
                ? Optional.of(new Rate(deaths().size(), population().getAsLong(), of.per()))
                : Optional.empty();
    }

    private boolean isGiven(Rate rate) {
        return rate.events() >= FEWEST;
    }

    Cell deathsCell() {
        return isCovered() ? Cells.count(deaths(), DeathFact::number) : Cell.Shorthand.NOT_AVAILABLE;
    }

    Cell populationCell() {
        return population().isPresent() ? Cells.whole(population().getAsLong()) : Cell.Shorthand.NOT_AVAILABLE;
    }

    /** The rate with its lower and upper limit: three cells. */
    List<Cell> rateWithLimits() {
        return rate().map(rate -> isGiven(rate) ? Cells.rateWithLimits(rate) : Collections.nCopies(3, (Cell) Cell.Shorthand.LOW_RELIABILITY))
                .orElse(Collections.nCopies(3, Cell.Shorthand.NOT_AVAILABLE));
    }

    /** As {@link #rateWithLimits}, but without one of low reliability, for tables that have no room to mark it. */
    List<Cell> reliableWithLimits() {
        return rate().filter(rate -> rate.events() < RELIABLE_FROM)
                .map(few -> Collections.nCopies(3, (Cell) Cell.Shorthand.LOW_RELIABILITY))
                .orElseGet(this::rateWithLimits);
    }

    Cell reliability() {
        return rate().map(rate -> rate.events() < RELIABLE_FROM ? Cell.Shorthand.LOW_RELIABILITY : Cell.words("On " + RELIABLE_FROM + " deaths or more"))
                .orElse(Cell.Shorthand.NOT_AVAILABLE);
    }

    private Optional<NationalFigure> england() {
        return snapshot.reference().england(of.national(), years);
    }

    Cell englandCell() {
        return Cells.national(england());
    }

    Cell englandSource() {
        return Cells.nationalSource(england());
    }

    Cell comparison() {
        Optional<BigDecimal> england = england().flatMap(NationalFigure::value);
        return rate().filter(this::isGiven)
                .flatMap(rate -> england.map(value -> Cell.words(Comparison.of(rate.limits(), value).words())))
                .orElse(Cell.Shorthand.NOT_AVAILABLE);
    }
}
