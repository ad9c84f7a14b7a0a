package uk.cdop.casebook.statistics.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A chart of numbers that stand in the tables of an edition, before anybody thinks of a file format.
 *
 * @param id      C1 to C10. Source: domain file, annual-statistics section 5.3
 * @param finding the title, which says what the chart shows
 * @param about   what was counted, by which date, in which years
 * @param groups  what stands along the axis, and heading what they are called together
 * @param unit    what the numbers are: "Number", "Percent of all reviews"
 */
public record Chart(String id, String finding, String about, Form form, String heading, List<String> groups, String unit, List<Series> series) {

    public enum Form {
        /** Upright bars side by side. */
        COLUMNS("Column chart"),
        /** Lying bars, which leave room for long names. */
        BARS("Bar chart"),
        /** Lying bars of parts that make a whole. */
        STACKED_BARS("Stacked bar chart"),
        LINES("Line chart"),
        /** Marks with their limits; a series without limits is what they are compared with: a line where it is the same throughout, else marks. */
        INTERVALS("Chart of values with their 95 percent limits");

        private final String inWords;

        Form(String inWords) {
            this.inWords = inWords;
        }
    }

    public Chart {
        groups = List.copyOf(groups);
        series = List.copyOf(series);
        if (series.isEmpty()) {
            throw new IllegalArgumentException("a chart draws at least one series");
        }
    }

    public boolean isPercent() {
        return unit.startsWith("Percent");
    }

    /** Where everything is zero there is nothing to see. */
    boolean isOfSomething() {
        return numbers().stream().flatMap(column -> column.points().stream()).flatMap(Optional::stream).anyMatch(point -> point.value().signum() != 0);
    }

    /** The same in words, for those who do not see it: form, finding and every number. */
    public String description() {
        return form.inWords + ". " + finding + " " + series.stream().map(this::inWords).collect(Collectors.joining(" "));
    }

    private String inWords(Series one) {
        List<String> said = new ArrayList<>();
        for (int at = 0; at < groups.size(); at++) {
            int place = at;
            String limits = one.limits().flatMap(both -> both.lower().get(place).flatMap(low -> both.upper().get(place)
                    .map(high -> " (" + shown(low.value()) + " to " + shown(high.value()) + ")"))).orElse("");
            said.add(groups.get(at) + " " + one.points().get(at).map(point -> shown(point.value()) + limits).orElse("not available"));
        }
        return one.name() + ": " + String.join("; ", said) + ".";
    }

    private static String shown(BigDecimal value) {
        return value.toPlainString();
    }

    /** The columns of the numbers behind the chart, limits among them, each with a heading. */
    public List<Numbers> numbers() {
        List<Numbers> columns = new ArrayList<>();
        for (Series one : series) {
            columns.add(new Numbers(one.name(), one.points()));
            one.limits().ifPresent(limits -> {
                columns.add(new Numbers(one.name() + ": lower limit", limits.lower()));
                columns.add(new Numbers(one.name() + ": upper limit", limits.upper()));
            });
        }
        return columns;
    }

    /** One column of the numbers behind the chart. */
    public record Numbers(String heading, List<Optional<Point>> points) {

        public Numbers {
            points = List.copyOf(points);
        }
    }

    /** Which of the columns of {@link #numbers} a series begins with. */
    public int columnOf(int place) {
        return IntStream.range(0, place).map(before -> series.get(before).limits().isPresent() ? 3 : 1).sum();
    }
}
