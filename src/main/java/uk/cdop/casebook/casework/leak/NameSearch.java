package uk.cdop.casebook.casework.leak;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.leak.Words.Word;

/** Finds names of people: every part, slips and other spellings, initials, parts that were run together or torn apart. */
final class NameSearch {

    private static final int SHORTEST = 2;
    private static final int SURE_WITHOUT_CAPITAL = 6;
    private static final int TORN_APART = 5;

    private final Map<String, List<NamePart>> parts = new HashMap<>();
    private final List<Person> people = new ArrayList<>();
    private final Map<String, List<NamePart>> slips = new HashMap<>();
    private final CommonWords common;

    private record Person(Identifier known, List<String> words) {

        @Override
        public String toString() {
            return "Person";
        }
    }

    private record NamePart(String word, Person person) {

        @Override
        public String toString() {
            return "NamePart";
        }
    }

    NameSearch(Collection<Identifier> names, CommonWords common) {
        this.common = common;
        for (Identifier name : names) {
            Person person = new Person(name, NameWords.of(name.text()));
            people.add(person);
            person.words().stream().filter(word -> word.length() >= SHORTEST).distinct()
                    .forEach(word -> parts.computeIfAbsent(word, any -> new ArrayList<>()).add(new NamePart(word, person)));
        }
    }

    Stream<Spot> in(String text) {
        List<Word> words = Words.of(text);
        List<Spot> spots = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            word(spots, words, at);
            runTogether(spots, words, at);
            initials(spots, words, at, text);
        }
        return spots.stream();
    }

    private void word(List<Spot> spots, List<Word> words, int at) {
        Word word = words.get(at);
        List<NamePart> exact = exact(word.plain());
        for (NamePart part : exact) {
            boolean everyday = common.has(part.word()) && !besideOwnName(words, at, part.person());
            boolean shortWord = part.word().length() == SHORTEST;
            if (word.capital() || !everyday && !shortWord) {
                spots.add(spot(part.person(), word, word, everyday));
            }
        }
        if (exact.isEmpty() && couldBeSlip(word)) {
            slips.computeIfAbsent(word.plain(), this::slipsOf).stream()
                    .filter(part -> word.capital() || part.word().length() >= SURE_WITHOUT_CAPITAL && !soundOnly(part.word(), word.plain()))
                    .forEach(part -> spots.add(spot(part.person(), word, word, true)));
        }
    }

    /** A plural or possessive of the name is the name. */
    private List<NamePart> exact(String plain) {
        List<NamePart> found = parts.getOrDefault(plain, List.of());
        return found.isEmpty() && plain.length() > 3 && plain.endsWith("s") ? parts.getOrDefault(plain.substring(0, plain.length() - 1), List.of()) : found;
    }

    private boolean couldBeSlip(Word word) {
        return !common.has(word.plain()) || word.capital() && !word.opens();
    }

    private List<NamePart> slipsOf(String plain) {
        return parts.values().stream().flatMap(List::stream).filter(part -> isSlip(part.word(), plain)).toList();
    }

    private static boolean isSlip(String name, String plain) {
        boolean within = name.length() >= SURE_WITHOUT_CAPITAL && plain.length() > name.length() && plain.contains(name);
        return within || Likeness.oneOff(name, plain) || Likeness.soundsAlike(name, plain);
    }

    private static boolean soundOnly(String name, String plain) {
        return !Likeness.oneOff(name, plain) && !plain.contains(name);
    }

    private static boolean besideOwnName(List<Word> words, int at, Person person) {
        return isOwn(words, at - 1, person) || isOwn(words, at + 1, person);
    }

    /** Another part of the same name, or the first letter of one. */
    private static boolean isOwn(List<Word> words, int at, Person person) {
        if (at < 0 || at >= words.size() || !words.get(at).capital()) {
            return false;
        }
        String beside = words.get(at).plain();
        return person.words().contains(beside) || beside.length() == 1 && person.words().stream().anyMatch(word -> word.startsWith(beside));
    }

    private void runTogether(List<Spot> spots, List<Word> words, int at) {
        Word word = words.get(at);
        for (Person person : people) {
            for (int first = 0; first + 1 < person.words().size(); first++) {
                if (word.plain().equals(person.words().get(first) + person.words().get(first + 1))) {
                    spots.add(spot(person, word, word, false));
                }
            }
        }
        if (at + 1 < words.size()) {
            Word next = words.get(at + 1);
            String joined = word.plain() + next.plain();
            if (joined.length() >= TORN_APART && next.from() - word.to() <= 1) {
                parts.getOrDefault(joined, List.of()).forEach(part -> spots.add(spot(part.person(), word, next, next.from() > word.to())));
            }
        }
    }

    /** "K.S." or "K. M. S."; letters without points are too often something else. */
    private void initials(List<Spot> spots, List<Word> words, int at, String text) {
        for (Person person : people) {
            int count = person.words().size();
            if (count < 2 || at + count > words.size()) {
                continue;
            }
            boolean all = true;
            for (int place = 0; place < count && all; place++) {
                Word word = words.get(at + place);
                all = word.plain().length() == 1 && word.capital() && word.plain().charAt(0) == person.words().get(place).charAt(0)
                        && (text.startsWith(".", word.to()) || place == count - 1);
            }
            if (all) {
                spots.add(spot(person, words.get(at), words.get(at + count - 1), true));
            }
        }
    }

    private static Spot spot(Person person, Word first, Word last, boolean near) {
        return new Spot(person.known(), first.from(), last.to(), near);
    }
}
