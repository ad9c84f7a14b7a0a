package uk.cdop.casebook.casework.duplicate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds every possible pair among all cases without holding each against each: only cases that share a date, a postcode,
 * a mother or a number are compared, and those of which both dates may be slips of each other. Nothing else reaches the
 * threshold; a test holds that against the weights.
 */
public final class PairSearch {

    private enum Kind {
        BORN, DIED, POSTCODE, MOTHER, NUMBER
    }

    private record Key(Kind kind, Object value) {}

    private final List<MatchSubject> subjects;
    private final Map<Key, List<Integer>> places = new HashMap<>();
    private final Map<LocalDate, Set<LocalDate>> nearBirths = new HashMap<>();
    private final Map<LocalDate, Set<LocalDate>> nearDeaths = new HashMap<>();
    private final List<PossibleMatch> found = new ArrayList<>();
    private final Set<MatchPair> settled;

    private PairSearch(List<MatchSubject> subjects, Set<MatchPair> settled) {
        this.subjects = subjects;
        this.settled = settled;
    }

    /** The likeliest pairs first, without those that are settled already. Every subject is a case. */
    public static List<PossibleMatch> among(List<MatchSubject> subjects, Set<MatchPair> settled) {
        PairSearch search = new PairSearch(List.copyOf(subjects), settled);
        for (int place = 0; place < subjects.size(); place++) {
            search.lookAround(place);
            int now = place;
            keys(subjects.get(place)).forEach(key -> search.places.computeIfAbsent(key, any -> new ArrayList<>()).add(now));
        }
        return search.found.stream().sorted(PossibleMatch.LIKELIEST_FIRST).toList();
    }

    private static Stream<Key> keys(MatchSubject subject) {
        return Stream.of(
                        key(Kind.BORN, subject.born()), key(Kind.DIED, subject.died()), key(Kind.POSTCODE, subject.postcode()),
                        key(Kind.MOTHER, subject.mother().map(NameSound::plain).map(name -> name.replace(" ", ""))),
                        key(Kind.NUMBER, subject.nhsNumber()))
                .flatMap(Optional::stream);
    }

    private static Optional<Key> key(Kind kind, Optional<?> value) {
        return value.map(known -> new Key(kind, known));
    }

    private void lookAround(int place) {
        MatchSubject subject = subjects.get(place);
        Set<Integer> beside = new HashSet<>();
        keys(subject).forEach(key -> beside.addAll(places.getOrDefault(key, List.of())));
        subject.born().ifPresent(day -> nearBirths(day).forEach(near -> at(Kind.BORN, near).stream()
                .filter(other -> mayHaveDiedTogether(subject, subjects.get(other))).forEach(beside::add)));
        subject.died().ifPresent(day -> nearDeaths(day).forEach(near -> at(Kind.DIED, near).stream()
                .filter(other -> subject.born().isEmpty() || subjects.get(other).born().isEmpty()).forEach(beside::add)));
        beside.forEach(other -> compare(subjects.get(other), subject));
    }

    private List<Integer> at(Kind kind, LocalDate day) {
        return places.getOrDefault(new Key(kind, day), List.of());
    }

    private Set<LocalDate> nearBirths(LocalDate day) {
        return nearBirths.computeIfAbsent(day, any -> MatchBlocks.births(day));
    }

    private Set<LocalDate> nearDeaths(LocalDate day) {
        return nearDeaths.computeIfAbsent(day, any -> MatchBlocks.deaths(day));
    }

    private boolean mayHaveDiedTogether(MatchSubject one, MatchSubject other) {
        return one.died().isEmpty() || other.died().isEmpty() || nearDeaths(one.died().get()).contains(other.died().get());
    }

    private void compare(MatchSubject earlier, MatchSubject later) {
        if (!Matching.isWorthWeighing(earlier, later)
                || settled.contains(MatchPair.of(earlier.number().orElseThrow(), later.number().orElseThrow()))) {
            return;
        }
        MatchScore score = Matching.score(earlier, later);
        if (score.isPossible()) {
            found.add(new PossibleMatch(earlier, later, score));
        }
    }
}
