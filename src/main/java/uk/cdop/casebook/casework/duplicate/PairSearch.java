package uk.cdop.casebook.casework.duplicate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.child.NhsNumber;

/**
 * Finds every possible pair among all cases without holding each against each: only cases that share a date, a postcode,
 * a mother or a number are compared, and those of which both dates may be slips of each other. Nothing else reaches the
 * threshold; a test holds that against the weights. It goes a slice at a time, so that whoever has other work can do it between.
 */
public final class PairSearch {

    private enum Kind {
        POSTCODE, MOTHER, NUMBER
    }

    private record Key(Kind kind, String value) {}

    private final List<MatchSubject> subjects;
    private final Set<MatchPair> settled;
    private final Map<Key, List<Integer>> places = new HashMap<>();
    private final Map<LocalDate, List<Integer>> born = new HashMap<>();
    private final Map<LocalDate, List<Integer>> died = new HashMap<>();
    private final Map<LocalDate, Set<LocalDate>> nearBirths = new HashMap<>();
    private final Map<LocalDate, Set<LocalDate>> nearDeaths = new HashMap<>();
    private final List<PossibleMatch> found = new ArrayList<>();
    private int next;

    private PairSearch(List<MatchSubject> subjects, Set<MatchPair> settled) {
        this.subjects = List.copyOf(subjects);
        this.settled = Set.copyOf(settled);
    }

    /** A search that has not begun, for pairs that are not settled already. Every subject is a case. */
    public static PairSearch of(List<MatchSubject> subjects, Set<MatchPair> settled) {
        return new PairSearch(subjects, settled);
    }

    /** The likeliest pairs first, without those that are settled already. */
    public static List<PossibleMatch> among(List<MatchSubject> subjects, Set<MatchPair> settled) {
        PairSearch search = of(subjects, settled);
        search.goOn(subjects.size());
        return search.found();
    }

    /** Holds so many more cases against those before them. */
    public void goOn(int cases) {
        int end = Math.min(subjects.size(), next + cases);
        while (next < end) {
            lookAround(subjects.get(next));
            keep(subjects.get(next));
            next++;
        }
    }

    public boolean isDone() {
        return next == subjects.size();
    }

    /** What was found so far, the likeliest first. */
    public List<PossibleMatch> found() {
        return found.stream().sorted(PossibleMatch.LIKELIEST_FIRST).toList();
    }

    private void keep(MatchSubject subject) {
        keys(subject).forEach(key -> places.computeIfAbsent(key, any -> new ArrayList<>()).add(next));
        subject.born().ifPresent(day -> born.computeIfAbsent(day, any -> new ArrayList<>()).add(next));
        subject.died().ifPresent(day -> died.computeIfAbsent(day, any -> new ArrayList<>()).add(next));
    }

    private static Stream<Key> keys(MatchSubject subject) {
        return Stream.of(
                        subject.postcode().map(code -> new Key(Kind.POSTCODE, code)).stream(),
                        subject.mother().map(name -> new Key(Kind.MOTHER, NameSound.plain(name).replace(" ", ""))).stream(),
                        subject.nhsNumber().stream().flatMap(PairSearch::numbers))
                .flatMap(all -> all);
    }

    /** Two valid numbers are never one slip apart, as the last digit checks the others; one that is not valid stands under all its slips. */
    private static Stream<Key> numbers(String number) {
        Stream<String> written = NhsNumber.read(number).isPresent() ? Stream.of(number) : MatchBlocks.slips(number).stream();
        return written.map(known -> new Key(Kind.NUMBER, known));
    }

    private void lookAround(MatchSubject subject) {
        Set<Integer> beside = new HashSet<>();
        keys(subject).forEach(key -> beside.addAll(places.getOrDefault(key, List.of())));
        subject.born().ifPresent(day -> {
            beside.addAll(born.getOrDefault(day, List.of()));
            Predicate<Integer> together = other -> mayHaveDiedTogether(subject, subjects.get(other));
            add(beside, born, near(nearBirths, day, MatchBlocks::births), together);
        });
        subject.died().ifPresent(day -> {
            beside.addAll(died.getOrDefault(day, List.of()));
            Predicate<Integer> unknown = other -> subject.born().isEmpty() || subjects.get(other).born().isEmpty();
            add(beside, died, near(nearDeaths, day, MatchBlocks::deaths), unknown);
        });
        beside.forEach(other -> compare(subjects.get(other), subject));
    }

    private static void add(Set<Integer> beside, Map<LocalDate, List<Integer>> on, Set<LocalDate> days, Predicate<Integer> fits) {
        for (LocalDate day : days) {
            for (Integer other : on.getOrDefault(day, List.of())) {
                if (fits.test(other)) {
                    beside.add(other);
                }
            }
        }
    }

    private static Set<LocalDate> near(Map<LocalDate, Set<LocalDate>> known, LocalDate day, Function<LocalDate, Set<LocalDate>> days) {
        return known.computeIfAbsent(day, any -> Set.copyOf(days.apply(day)));
    }

    private boolean mayHaveDiedTogether(MatchSubject one, MatchSubject other) {
        return one.died().isEmpty() || other.died().isEmpty()
                || near(nearDeaths, one.died().get(), MatchBlocks::deaths).contains(other.died().get());
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
