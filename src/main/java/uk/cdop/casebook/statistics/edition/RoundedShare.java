package uk.cdop.casebook.statistics.edition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.cdop.casebook.statistics.disclosure.Masking;
import uk.cdop.casebook.statistics.interval.Proportion;
import uk.cdop.casebook.statistics.interval.Rounding;
import uk.cdop.casebook.statistics.quantity.Quantity;

/**
 * A percentage or a limit of one worked out again from rounded numbers. It is known for what it is by its value: a figure that
 * is not what the true numbers give by one of these formulas is none of them.
 */
final class RoundedShare {

    private static final double PERCENT = 100.0;

    private static final List<Function<Proportion, BigDecimal>> FORMULAS = List.of(
            Proportion::percent, share -> Rounding.oneDecimal(share.limits().lower() * PERCENT), share -> Rounding.oneDecimal(share.limits().upper() * PERCENT));

    private RoundedShare() {}

    /** Empty where it has to be withheld because it cannot be worked out again. */
    static Optional<BigDecimal> of(BigDecimal value, List<Quantity> restsOn, Masking masking) {
        if (restsOn.size() != 2) {
            return Optional.empty();
        }
        long part = masking.count(restsOn.getFirst()).orElseThrow();
        long other = masking.count(restsOn.getLast()).orElseThrow();
        long partWritten = masking.written(restsOn.getFirst()).orElseThrow();
        long otherWritten = masking.written(restsOn.getLast()).orElseThrow();
        return Stream.of(again(value, part, other, partWritten, otherWritten), again(value, part, part + other, partWritten, partWritten + otherWritten))
                .flatMap(Optional::stream).findFirst();
    }

    private static Optional<BigDecimal> again(BigDecimal value, long part, long whole, long partWritten, long wholeWritten) {
        if (part > whole || whole == 0 || partWritten > wholeWritten || wholeWritten == 0) {
            return Optional.empty();
        }
        return FORMULAS.stream().filter(formula -> formula.apply(new Proportion(part, whole)).equals(value)).findFirst()
                .map(formula -> formula.apply(new Proportion(partWritten, wholeWritten)));
    }
}
