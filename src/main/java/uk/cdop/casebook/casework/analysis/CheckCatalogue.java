package uk.cdop.casebook.casework.analysis;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The numbered consistency checks that an analysis passes before it is signed off.
 * Source: process-and-forms sections 3.1, 3.2, 3.4 and 4.2; users-and-peers, item 10.
 */
public final class CheckCatalogue {

    private static final List<ConsistencyCheck> ALL = Stream.of(
            DateChecks.all(), CategoryChecks.all(), FactorChecks.all(), LearningChecks.all(), ProcessAndMeetingChecks.all()).flatMap(List::stream).toList();

    /** The check that the meeting was quorate. */
    public static final int INQUORATE = ProcessAndMeetingChecks.INQUORATE;

    private CheckCatalogue() {}

    /** In the order of their numbers. */
    public static List<ConsistencyCheck> all() {
        return ALL;
    }

    public static Optional<ConsistencyCheck> of(int number) {
        return ALL.stream().filter(check -> check.number() == number).findFirst();
    }

    /** Those that trip, those that stop first. */
    public static List<TrippedCheck> run(AnalysisFacts facts) {
        List<TrippedCheck> tripped = ALL.stream()
                .flatMap(check -> check.trippedAt(facts).map(place -> new TrippedCheck(check, place)).stream()).toList();
        return Stream.concat(tripped.stream().filter(TrippedCheck::stops), tripped.stream().filter(check -> !check.stops())).toList();
    }
}
