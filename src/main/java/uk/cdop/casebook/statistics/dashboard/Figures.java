package uk.cdop.casebook.statistics.dashboard;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.statistics.interval.Proportion;
import uk.cdop.casebook.statistics.interval.Rounding;
import uk.cdop.casebook.statistics.table.Cell;

/** Makes the cells of a dashboard: counts of children with their trail, shares and means with one decimal. */
final class Figures {

    private static final double PERCENT = 100.0;

    private Figures() {}

    static Cell children(Stream<CaseNumber> counted) {
        return Cell.count(DashboardFacts.inOrder(counted));
    }

    /** A number of something other than children, with the cases it has to do with. */
    static Cell things(long number, Stream<CaseNumber> about) {
        return new Cell.Figure(BigDecimal.valueOf(number), DashboardFacts.inOrder(about), List.of());
    }

    static Cell whole(long number) {
        return Cell.number(BigDecimal.valueOf(number));
    }

    static Cell oneDecimal(double unrounded) {
        return Cell.number(Rounding.oneDecimal(unrounded));
    }

    /** Of a number of children, whose cases it opens. */
    static Cell percent(Cell part, long whole) {
        return opening(percent(number(part), whole), part);
    }

    /** The same with its two limits: three cells. */
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

    private static Cell percent(long part, long whole) {
        Proportion share = new Proportion(part, whole);
        return share.isOfNothing() ? Cell.Shorthand.NOT_APPLICABLE : shown(share.percent(), part > 0);
    }

    private static List<Cell> percentWithLimits(long part, long whole) {
        Proportion share = new Proportion(part, whole);
        if (share.isOfNothing()) {
            return List.of(Cell.Shorthand.NOT_APPLICABLE, Cell.Shorthand.NOT_APPLICABLE, Cell.Shorthand.NOT_APPLICABLE);
        }
        return List.of(percent(part, whole), limit(share.limits().lower()), limit(share.limits().upper()));
    }

    private static Cell limit(double share) {
        return shown(Rounding.oneDecimal(share * PERCENT), share > 0);
    }

    private static Cell shown(BigDecimal rounded, boolean isMoreThanZero) {
        return isMoreThanZero && rounded.signum() == 0 ? Cell.Shorthand.ROUNDS_TO_ZERO : Cell.number(rounded);
    }
}
