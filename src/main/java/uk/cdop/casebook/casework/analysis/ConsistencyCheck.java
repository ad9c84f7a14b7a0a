package uk.cdop.casebook.casework.analysis;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * One numbered question that is put to an analysis before it is signed off. Numbers stay for good: reasons are kept under them.
 *
 * @param source what the check rests on
 */
public record ConsistencyCheck(
        int number, String title, String sentence, String source, CheckSeverity severity, MendingPlace place, ToIntFunction<AnalysisFacts> row) {

    private static final int DOES_NOT_TRIP = -1;

    static ConsistencyCheck stops(int number, String title, String sentence, String source, MendingPlace place, Predicate<AnalysisFacts> trips) {
        return new ConsistencyCheck(number, title, sentence, source, CheckSeverity.STOPS, place, facts -> trips.test(facts) ? 0 : DOES_NOT_TRIP);
    }

    static ConsistencyCheck asks(int number, String title, String sentence, String source, MendingPlace place, Predicate<AnalysisFacts> trips) {
        return new ConsistencyCheck(number, title, sentence, source, CheckSeverity.NEEDS_REASON, place, facts -> trips.test(facts) ? 0 : DOES_NOT_TRIP);
    }

    /** The same of the first factor of which it is true; the place is then its row. */
    ConsistencyCheck ofFactors(Predicate<FormFactor> trips) {
        return new ConsistencyCheck(number, title, sentence, source, severity, place, facts -> rowOf(facts.found().factors(), trips));
    }

    private static int rowOf(List<FormFactor> factors, Predicate<FormFactor> trips) {
        return factors.stream().filter(trips).mapToInt(FormFactor::formRow).findFirst().orElse(DOES_NOT_TRIP);
    }

    /** Where to mend it; empty where all is well. */
    public Optional<MendingPlace> trippedAt(AnalysisFacts facts) {
        int where = row.applyAsInt(facts);
        return where == DOES_NOT_TRIP ? Optional.empty() : Optional.of(place.inRow(where));
    }

    public boolean stops() {
        return severity == CheckSeverity.STOPS;
    }

    @Override
    public String toString() {
        return "check " + number;
    }
}
