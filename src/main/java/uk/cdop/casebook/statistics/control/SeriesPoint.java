package uk.cdop.casebook.statistics.control;

import java.util.List;
import java.util.OptionalDouble;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.statistics.year.Quarter;

/**
 * One quarter of a series.
 *
 * @param counted the references of the cases that were counted
 * @param of      the whole of a share, or the occasions of a series for each; 1 otherwise
 */
public record SeriesPoint(Quarter quarter, List<CaseNumber> counted, long of) {

    private static final double PERCENT = 100.0;

    public SeriesPoint {
        counted = List.copyOf(counted);
        if (of < 0) {
            throw new IllegalArgumentException("a quarter has no fewer than no occasions");
        }
    }

    public static SeriesPoint count(Quarter quarter, List<CaseNumber> counted) {
        return new SeriesPoint(quarter, counted, 1);
    }

    /** A percentage for a share; empty where there is nothing to take a share of. */
    OptionalDouble value(SeriesKind kind) {
        if (of == 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of((kind == SeriesKind.SHARE ? PERCENT : 1.0) * counted.size() / of);
    }
}
