package uk.cdop.casebook.statistics.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.statistics.interval.Proportion;
import uk.cdop.casebook.statistics.interval.Rate;
import uk.cdop.casebook.statistics.interval.Rounding;
import uk.cdop.casebook.statistics.quantity.Quantity;
import uk.cdop.casebook.statistics.reference.NationalFigure;
import uk.cdop.casebook.statistics.table.Cell;

/** Makes the cells of the tables: counts with their trail, percentages and limits with one decimal. */
final class Cells {

    private static final double PERCENT = 100.0;

    private Cells() {}

    static <T> Cell count(Collection<T> counted, Function<T, CaseNumber> number) {
        List<CaseNumber> trail = new ArrayList<>(counted.size());
        counted.forEach(one -> trail.add(number.apply(one)));
        trail.sort(Comparator.naturalOrder());
        return Cell.count(trail);
    }

    /** The same, saying which quantity the count is. */
    static <T> Cell count(Collection<T> counted, Function<T, CaseNumber> number, Quantity quantity) {
        return restingOn(count(counted, number), quantity);
    }

    /** The figure with the quantities that it gives away; a shorthand gives nothing away. */
    static Cell restingOn(Cell cell, Quantity... quantities) {
        return cell instanceof Cell.Figure figure ? new Cell.Figure(figure.value(), figure.trail(), List.of(quantities)) : cell;
    }

    static Cell whole(long number) {
        return Cell.number(BigDecimal.valueOf(number));
    }

    static Cell oneDecimal(BigDecimal unrounded) {
        return Cell.number(Rounding.oneDecimal(unrounded));
    }

    static Cell percent(long part, long whole) {
        Proportion proportion = new Proportion(part, whole);
        return proportion.isOfNothing() ? Cell.Shorthand.NOT_APPLICABLE : shown(proportion.percent(), part > 0);
    }

    /** Of a count, whose cases it opens. */
    static Cell percent(Cell part, long whole) {
        return opening(percent(number(part), whole), part);
    }

    /** The same with lower and upper limit: three cells. */
    static List<Cell> percentWithLimits(Cell part, long whole) {
        return percentWithLimits(number(part), whole).stream().map(cell -> opening(cell, part)).toList();
    }

    private static long number(Cell counted) {
        return ((Cell.Figure) counted).value().longValueExact();
    }

    /** The figure with the cases of a count that it was worked out from: both hold the one list. */
    static Cell opening(Cell cell, Cell counted) {
        return cell instanceof Cell.Figure figure && counted instanceof Cell.Figure of ? new Cell.Figure(figure.value(), of.trail(), figure.restsOn()) : cell;
    }

    /** A percentage with its lower and upper limit: three cells. */
    private static List<Cell> percentWithLimits(long part, long whole) {
        Proportion proportion = new Proportion(part, whole);
        if (proportion.isOfNothing()) {
            return List.of(Cell.Shorthand.NOT_APPLICABLE, Cell.Shorthand.NOT_APPLICABLE, Cell.Shorthand.NOT_APPLICABLE);
        }
        return List.of(
                percent(part, whole),
                limit(proportion.limits().lower()),
                limit(proportion.limits().upper()));
    }

    private static Cell limit(double share) {
        return rounded(share * PERCENT);
    }

    private static Cell rounded(double unrounded) {
        return shown(Rounding.oneDecimal(unrounded), unrounded > 0);
    }

    /** A rate with its lower and upper limit: three cells. */
    static List<Cell> rateWithLimits(Rate rate) {
        return List.of(shown(rate.value(), !rate.isZero()), rounded(rate.limits().lower()), rounded(rate.limits().upper()));
    }

    static Cell national(Optional<NationalFigure> figure) {
        return figure.flatMap(NationalFigure::value).map(Cells::fromElsewhere).orElse(Cell.Shorthand.NOT_AVAILABLE);
    }

    /** A figure that counts nobody here, so that nothing of it is ever withheld. */
    static Cell fromElsewhere(BigDecimal value) {
        return restingOn(Cell.number(value), Quantity.FROM_ELSEWHERE);
    }

    static Cell nationalSource(Optional<NationalFigure> figure) {
        return figure.map(one -> Cell.words(one.source())).orElse(Cell.Shorthand.NOT_AVAILABLE);
    }

    /** What somebody noted, or that nobody did. */
    static Cell noted(String words) {
        return words.isEmpty() ? Cell.Shorthand.NOT_AVAILABLE : Cell.words(words);
    }

    private static Cell shown(BigDecimal rounded, boolean isMoreThanZero) {
        return isMoreThanZero && rounded.signum() == 0 ? Cell.Shorthand.ROUNDS_TO_ZERO : Cell.number(rounded);
    }
}
