package uk.cdop.casebook.statistics.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import uk.cdop.casebook.statistics.control.ControlLimits.Band;
import uk.cdop.casebook.statistics.control.RunRules.Value;

/**
 * A series with its median and, where its kind has them, its mean and 3-sigma limits, and what stands out by the rules of
 * such charts. With fewer than twelve quarters it has neither, and says how many it still needs; a single quarter is never
 * judged by itself. Source: domain file, annual-statistics section 5.4.
 */
public record ControlChart(Series series, List<Placed> placed, Optional<Lines> lines, List<Signal> signals, int quartersNeeded) {

    public static final int LEAST_QUARTERS = 12;

    /** One quarter as it is drawn; without a value where there was nothing to take a share of. */
    public record Placed(SeriesPoint point, OptionalDouble value, OptionalDouble lower, OptionalDouble upper) {}

    /** The lines that go through the whole chart. */
    public record Lines(double median, OptionalDouble mean) {}

    public ControlChart {
        placed = List.copyOf(placed);
        signals = List.copyOf(signals);
    }

    public static ControlChart of(Series series) {
        List<Value> values = series.points().stream()
                .filter(point -> point.value(series.kind()).isPresent())
                .map(point -> new Value(point.quarter(), point.value(series.kind()).getAsDouble()))
                .toList();
        if (values.size() < LEAST_QUARTERS) {
            return new ControlChart(
                    series, series.points().stream().map(point -> placed(series, point, Optional.empty())).toList(), Optional.empty(), List.of(),
                    LEAST_QUARTERS - values.size());
        }
        Optional<ControlLimits> limits = ControlLimits.of(series);
        List<Placed> placed = new ArrayList<>();
        for (int index = 0; index < series.points().size(); index++) {
            int place = index;
            placed.add(placed(series, series.points().get(index), limits.flatMap(all -> all.bands().get(place))));
        }
        double median = RunRules.median(values);
        List<Signal> signals = new ArrayList<>(RunRules.signals(values, median));
        placed.forEach(one -> beyond(one).ifPresent(signals::add));
        OptionalDouble mean = limits.map(all -> OptionalDouble.of(all.mean())).orElse(OptionalDouble.empty());
        return new ControlChart(series, placed, Optional.of(new Lines(median, mean)), signals, 0);
    }

    private static Placed placed(Series series, SeriesPoint point, Optional<Band> band) {
        return new Placed(
                point, point.value(series.kind()),
                band.map(Band::lower).map(OptionalDouble::of).orElse(OptionalDouble.empty()),
                band.map(Band::upper).map(OptionalDouble::of).orElse(OptionalDouble.empty()));
    }

    private static Optional<Signal> beyond(Placed one) {
        if (one.value().isEmpty() || one.lower().isEmpty()) {
            return Optional.empty();
        }
        double value = one.value().getAsDouble();
        boolean over = value > one.upper().getAsDouble();
        boolean under = value < one.lower().getAsDouble();
        return over || under
                ? Optional.of(new Signal(over ? Signal.Kind.OVER_LIMIT : Signal.Kind.UNDER_LIMIT, one.point().quarter(), one.point().quarter()))
                : Optional.empty();
    }

    /** Those that go on in the latest quarter. */
    public List<Signal> signalsToTheEnd() {
        return signals.stream().filter(signal -> signal.last().equals(placed.getLast().point().quarter())).toList();
    }

    /** What a reader is to take from the chart: what it still needs, or what stands out. */
    public List<String> sentences() {
        if (quartersNeeded > 0) {
            return List.of("Needs " + quartersNeeded + (quartersNeeded == 1 ? " more whole quarter" : " more whole quarters")
                    + " before a median or limits can be drawn: " + LEAST_QUARTERS + " are the least.");
        }
        return signals.isEmpty()
                ? List.of("Nothing stands out from what chance alone may give.")
                : signals.stream().map(Signal::sentence).toList();
    }
}
