package uk.cdop.casebook.statistics.control;

import java.util.List;
import java.util.Optional;

/**
 * The mean of a series and its 3-sigma limits: of a c-chart, mean ± 3√mean; of a p-chart, p ± 3√(p(1 − p)/n); of a u-chart,
 * u ± 3√(u/n); none below 0 nor, for a share, above 100 percent. General knowledge of such charts; no domain file has it.
 */
record ControlLimits(double mean, List<Optional<Band>> bands) {

    private static final double SIGMAS = 3.0;
    private static final double PERCENT = 100.0;

    /** Two limits; a value that stands on one of them lies within. */
    record Band(double lower, double upper) {}

    /** Empty for a level, and where no quarter has a value. */
    static Optional<ControlLimits> of(Series series) {
        long all = series.points().stream().mapToLong(SeriesPoint::of).sum();
        if (series.kind() == SeriesKind.LEVEL || all == 0) {
            return Optional.empty();
        }
        double mean = (double) series.points().stream().mapToLong(point -> point.counted().size()).sum() / all;
        double scale = series.kind() == SeriesKind.SHARE ? PERCENT : 1.0;
        List<Optional<Band>> bands = series.points().stream()
                .map(point -> Optional.of(point).filter(any -> any.of() > 0).map(any -> band(series.kind(), mean, any.of(), scale)))
                .toList();
        return Optional.of(new ControlLimits(mean * scale, bands));
    }

    private static Band band(SeriesKind kind, double mean, long of, double scale) {
        boolean share = kind == SeriesKind.SHARE;
        double spread = SIGMAS * Math.sqrt(mean * (share ? 1 - mean : 1) / of);
        double most = share ? 1.0 : Double.MAX_VALUE;
        return new Band(Math.max(0, mean - spread) * scale, Math.min(most, mean + spread) * scale);
    }
}
