package uk.cdop.casebook.statistics.chart;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;

/** The largest or the smallest number of a series and every group that has it: groups that tie are not told apart. */
record Standing(BigDecimal value, List<String> groups) {

    private static final int MOST_NAMED = 3;

    Standing {
        groups = List.copyOf(groups);
    }

    static Standing highest(List<String> groups, Series series) {
        return of(groups, series, BinaryOperator.maxBy(Comparator.naturalOrder()));
    }

    static Standing lowest(List<String> groups, Series series) {
        return of(groups, series, BinaryOperator.minBy(Comparator.naturalOrder()));
    }

    private static Standing of(List<String> groups, Series series, BinaryOperator<BigDecimal> further) {
        BigDecimal value = series.points().stream().flatMap(Optional::stream).map(Point::value).reduce(further).orElseThrow();
        return new Standing(value, IntStream.range(0, groups.size())
                .filter(place -> series.points().get(place).filter(point -> point.value().compareTo(value) == 0).isPresent()).mapToObj(groups::get).toList());
    }

    boolean isOne() {
        return groups.size() == 1;
    }

    /** Whether they are few enough to stand in a sentence by name. */
    boolean isOfFew() {
        return groups.size() <= MOST_NAMED;
    }

    String named(String several) {
        if (!isOfFew()) {
            return groups.size() + " " + several;
        }
        return isOne() ? groups.getFirst() : String.join(", ", groups.subList(0, groups.size() - 1)) + " and " + groups.getLast();
    }
}
