package uk.cdop.casebook.statistics.measure;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.facts.DeathFact;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.interval.Rate;
import uk.cdop.casebook.statistics.quantity.Counted;
import uk.cdop.casebook.statistics.quantity.Quantity;
import uk.cdop.casebook.statistics.reference.NationalFigure;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.statistics.year.YearSpan;

/**
 * One rate of one area over one year or several pooled, and what of it may be published: no rate without a population, for
 * part of a year, or on fewer than 3 deaths; on fewer than 20 it is of low reliability.
 * Source: domain file, annual-statistics section 4.7.
 */
record AreaRate(Cell deathsCell, Quantity counted, OptionalLong population, Optional<Rate> rate, Optional<NationalFigure> england) {

    /** @param recordsFrom the first year that the records of the snapshot reach back to */
    static AreaRate of(Snapshot snapshot, FinancialYear recordsFrom, RateOf of, YearSpan years, AreaGroup area) {
        return of(snapshot, recordsFrom, of, years, new Where(
                fact -> area.includes(fact.area()), of.counted(Quantity.all(Counted.DEATHS, years, area)),
                snapshot.reference().population(area, years, of.dividedBy())));
    }

    /** Which deaths are in an area, what their number is called, and how many children or births it has, where that is held. */
    record Where(Predicate<DeathFact> in, Quantity counted, OptionalLong population) {}

    static AreaRate of(Snapshot snapshot, FinancialYear recordsFrom, RateOf of, YearSpan years, Where where) {
        boolean covered = recordsFrom.compareTo(years.first()) <= 0;
        boolean ended = !snapshot.asAt().isBefore(years.last().lastDay());
        Cell deaths = covered ? Cells.count(of.deaths(snapshot, years, where.in()), DeathFact::number, where.counted()) : Cell.Shorthand.NOT_AVAILABLE;
        OptionalLong population = where.population();
        return new AreaRate(deaths, where.counted(), population, rate(deaths, ended ? population : OptionalLong.empty(), of.per()), snapshot.reference().england(of.national(), years));
    }

    private static Optional<Rate> rate(Cell deaths, OptionalLong population, int per) {
        return deaths instanceof Cell.Figure figure && population.isPresent()
                ? Optional.of(new Rate(figure.value().intValueExact(), population.getAsLong(), per)) : Optional.empty();
    }

    /** Of the number of deaths that somebody else has told apart. */
    static AreaRate counted(
            Snapshot snapshot, YearSpan years, Cell deaths, Quantity counted, OptionalLong population, int per, Optional<NationalFigure> england) {
        boolean ended = !snapshot.asAt().isBefore(years.last().lastDay());
        return new AreaRate(deaths, counted, population, rate(deaths, ended ? population : OptionalLong.empty(), per), england);
    }

    private Optional<RateCells> cells() {
        return rate.map(given -> new RateCells(given, england.flatMap(NationalFigure::value)));
    }

    Cell populationCell() {
        return population.isPresent() ? Cells.fromElsewhere(BigDecimal.valueOf(population.getAsLong())) : Cell.Shorthand.NOT_AVAILABLE;
    }

    /** The rate with its lower and upper limit: three cells, which open the deaths. */
    List<Cell> rateWithLimits() {
        return cells().map(given -> given.rateWithLimits().stream().map(cell -> Cells.opening(Cells.restingOn(cell, counted), deathsCell)).toList())
                .orElse(Collections.nCopies(3, Cell.Shorthand.NOT_AVAILABLE));
    }

    /** As {@link #rateWithLimits}, but without one of low reliability, for tables that have no room to mark it. */
    List<Cell> reliableWithLimits() {
        return cells().filter(given -> !given.isReliable()).map(few -> RateCells.lowReliability()).orElseGet(this::rateWithLimits);
    }

    Cell reliability() {
        return cells().map(RateCells::reliability).orElse(Cell.Shorthand.NOT_AVAILABLE);
    }

    Cell englandCell() {
        return Cells.national(england);
    }

    Cell englandSource() {
        return Cells.nationalSource(england);
    }

    Cell comparison() {
        return cells().map(RateCells::comparison).orElse(Cell.Shorthand.NOT_AVAILABLE);
    }
}
