package uk.cdop.casebook.desktop.annualtables;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.casebook.statistics.interval.Limits;

/** One figure over the years as a line from zero, its 95% intervals as a band, England's figures as marks of their own. */
record TrendChart(String title, double most, List<FigureOfYear> points) {

    TrendChart {
        points = List.copyOf(points);
    }

    /** The years before the first that has a figure are left out; a gap after that stays one. */
    static TrendChart of(String title, List<FigureOfYear> points) {
        List<FigureOfYear> drawn = points.stream().dropWhile(point -> point.value().isEmpty()).toList();
        double most = drawn.stream().mapToDouble(TrendChart::reach).max().orElse(0);
        return new TrendChart(title, most == 0 ? 1 : most, drawn);
    }

    private static double reach(FigureOfYear point) {
        return Math.max(
                Math.max(point.value().orElse(0.0), point.limits().map(Limits::upper).orElse(0.0)), point.england().map(England::value).orElse(0.0));
    }

    /** Whether there is more than one year to join. */
    boolean isOverYears() {
        return points.stream().filter(point -> point.value().isPresent()).count() > 1;
    }

    boolean hasLimits() {
        return points.stream().anyMatch(point -> point.limits().isPresent());
    }

    boolean hasEngland() {
        return points.stream().anyMatch(point -> point.england().isPresent());
    }

    List<String> sources() {
        return points.stream()
                .flatMap(point -> point.england().map(one -> "England, " + point.year() + ", " + one.text() + ": " + one.source() + ".").stream()).toList();
    }

    /** The years of which the tables say that England's figure is not held. */
    Optional<String> withoutEngland() {
        List<String> years = points.stream().flatMap(point -> point.withoutEngland().stream()).distinct().toList();
        return years.isEmpty() ? Optional.empty() : Optional.of(England.notHeld(String.join(", ", years)));
    }

    /** The whole chart in words, for those who cannot see it. */
    String inWords() {
        return title + ": " + points.stream().map(TrendChart::inWords).collect(Collectors.joining("; "))
                + sources().stream().map(source -> ". " + source).collect(Collectors.joining());
    }

    private static String inWords(FigureOfYear point) {
        return Stream.of(
                        Optional.of(point.year() + " " + point.text()),
                        point.limits().map(TrendChart::words), point.england().map(one -> "England " + one.text()))
                .flatMap(Optional::stream).collect(Collectors.joining(", "));
    }

    private static String words(Limits limits) {
        return String.format(Locale.UK, "95%% interval %.1f to %.1f", limits.lower(), limits.upper());
    }
}
