package uk.cdop.casebook.statistics.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import uk.cdop.casebook.statistics.disclosure.Earlier.Known;
import uk.cdop.casebook.statistics.disclosure.Range;
import uk.cdop.casebook.statistics.interval.Proportion;
import uk.cdop.casebook.statistics.quantity.Quantity;

/** What a percentage that was published before gives away of the number it is of: 54.2 percent of 59 can only be 32. */
record PublishedShare(Quantity part, Quantity beside, Kind kind) {

    private static final int MOST = 20_000;
    private static final Map<String, Kind> BY_COLUMN = Map.of("lower", Kind.LOWER, "upper", Kind.UPPER, "sufficient_percent", Kind.OF_BOTH);

    /** What the percentage is of, and how it is worked out. */
    private enum Kind { OF_WHOLE, OF_BOTH, LOWER, UPPER }

    /** Empty where the place holds no percentage of two numbers of children. */
    static Optional<PublishedShare> at(PublishedPlaces.Placed place) {
        List<Quantity> rests = place.figure().restsOn();
        boolean isShare = place.unit().equals("percent") && rests.size() == 2 && rests.stream().allMatch(one -> one.counted().isOfChildren());
        return isShare ? Optional.of(new PublishedShare(rests.getFirst(), rests.getLast(), BY_COLUMN.getOrDefault(place.column(), Kind.OF_WHOLE))) : Optional.empty();
    }

    /**
     * All the numbers that give just the percentage, as it is written, beside the first of these others that any number fits.
     *
     * @param together both numbers as counted now: where one child was moved from one to the other, the percentage was of as many
     */
    Optional<Range> part(BigDecimal published, Stream<Integer> others, int together) {
        Optional<Range> found = others.map(other -> parts(published, other)).flatMap(Optional::stream).findFirst();
        return kind == Kind.OF_BOTH ? found.or(() -> new PublishedShare(part, beside, Kind.OF_WHOLE).parts(published, together)) : found;
    }

    private Optional<Range> parts(BigDecimal published, int other) {
        List<Long> fitting = LongStream.rangeClosed(0, kind == Kind.OF_BOTH ? MOST : other).filter(number -> gives(published, number, other)).boxed().toList();
        return fitting.isEmpty() ? Optional.empty() : Optional.of(new Range(fitting.getFirst().intValue(), fitting.getLast().intValue()));
    }

    private boolean gives(BigDecimal published, long number, long other) {
        Proportion share = new Proportion(number, kind == Kind.OF_BOTH ? number + other : other);
        return !share.isOfNothing() && percent(share).setScale(published.scale(), RoundingMode.HALF_UP).equals(published);
    }

    private BigDecimal percent(Proportion share) {
        return switch (kind) {
            case OF_WHOLE, OF_BOTH -> BigDecimal.valueOf(100 * share.part()).divide(BigDecimal.valueOf(share.whole()), 10, RoundingMode.HALF_UP);
            case LOWER -> new BigDecimal(share.limits().lower() * 100);
            case UPPER -> new BigDecimal(share.limits().upper() * 100);
        };
    }

    /** A count of now among them is one of them; any other was counted anew, and is taken to have been as near to it as it may. */
    static Known known(Range read, int now) {
        if (read.lower() <= now && now <= read.upper()) {
            return new Known(now, read);
        }
        int nearest = now < read.lower() ? read.lower() : read.upper();
        return new Known(nearest, Range.exactly(nearest));
    }
}
