package uk.cdop.casebook.casework.duplicate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds every possible pair among all cases without holding each against each: only cases that share a date, a postcode,
 * a mother, or a slip of a date together with the sound of a name are compared.
 */
public final class PairSearch {

    private record Slip(char of, LocalDate day, String sound) {}

    private final List<MatchSubject> subjects;
    private final Map<Object, List<Integer>> places = new HashMap<>();
    private final Set<Long> compared = new HashSet<>();
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
            search.remember(place);
        }
        return search.found.stream().sorted(PossibleMatch.LIKELIEST_FIRST).toList();
    }

    private void remember(int place) {
        MatchSubject subject = subjects.get(place);
        keys(subject).forEach(key -> places.computeIfAbsent(key, any -> new ArrayList<>()).add(place));
        for (String sound : sounds(subject)) {
            subject.born().ifPresent(day -> places.computeIfAbsent(new Slip('B', day, sound), any -> new ArrayList<>()).add(place));
            subject.died().ifPresent(day -> places.computeIfAbsent(new Slip('D', day, sound), any -> new ArrayList<>()).add(place));
        }
    }

    private static Stream<Object> keys(MatchSubject subject) {
        return Stream.<Stream<? extends Object>>of(
                        subject.born().map(day -> new Slip('B', day, "")).stream(),
                        subject.died().map(day -> new Slip('D', day, "")).stream(),
                        subject.nhsNumber().stream(), subject.postcode().stream(),
                        subject.mother().map(NameSound::plain).stream())
                .flatMap(keys -> keys);
    }

    private static Set<String> sounds(MatchSubject subject) {
        Set<String> sounds = new LinkedHashSet<>();
        subject.familyName().map(NameSound::of).ifPresent(sounds::add);
        subject.givenNames().map(GivenName::read).filter(name -> !name.isPlaceholder())
                .map(name -> NameSound.of(name.text().split(" ")[0])).ifPresent(sounds::add);
        sounds.remove("");
        return sounds;
    }

    private void lookAround(int place) {
        MatchSubject subject = subjects.get(place);
        keys(subject).forEach(key -> compareWith(place, key));
        Set<String> sounds = sounds(subject);
        subject.born().ifPresent(day -> slips(place, 'B', MatchBlocks.near(day, 2), sounds));
        subject.died().ifPresent(day -> slips(place, 'D', MatchBlocks.near(day, 3), sounds));
    }

    private void slips(int place, char of, Set<LocalDate> days, Set<String> sounds) {
        days.forEach(day -> sounds.forEach(sound -> compareWith(place, new Slip(of, day, sound))));
    }

    private void compareWith(int place, Object key) {
        for (int other : places.getOrDefault(key, List.of())) {
            if (compared.add((long) place * subjects.size() + other)) {
                compare(subjects.get(other), subjects.get(place));
            }
        }
    }

    private void compare(MatchSubject earlier, MatchSubject later) {
        if (settled.contains(MatchPair.of(earlier.number().orElseThrow(), later.number().orElseThrow()))) {
            return;
        }
        MatchScore score = Matching.score(earlier, later);
        if (score.isPossible()) {
            found.add(new PossibleMatch(earlier, later, score));
        }
    }
}
