package uk.cdop.casebook.casework.leak;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.leak.Words.Word;

/** Finds streets, schools, wards and other bodies: the whole name, with a slip in it, in short forms, or only the word that tells which one. */
final class PlaceSearch {

    private static final int TELLING = 5;

    private final List<Place> places;
    private final CommonWords common;

    private record Place(Identifier known, List<String> words, List<String> telling, String joined) {

        @Override
        public String toString() {
            return "Place";
        }
    }

    PlaceSearch(Collection<Identifier> places, CommonWords common) {
        this.common = common;
        this.places = places.stream().map(PlaceSearch::place).filter(place -> !place.words().isEmpty()).toList();
    }

    private static Place place(Identifier known) {
        List<String> words = PlaceWords.of(known.text());
        boolean body = known.kind() == IdentifierKind.ORGANISATION;
        return new Place(known, words, words.stream().filter(word -> body ? PlaceWords.tellsWhichOrganisation(word) : !PlaceWords.saysNothing(word)).toList(), String.join("", words));
    }

    Stream<Spot> in(String text) {
        List<Word> words = Words.of(text);
        List<Spot> spots = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            for (Place place : places) {
                add(spots, words, at, place);
            }
        }
        return spots.stream();
    }

    private void add(List<Spot> spots, List<Word> words, int at, Place place) {
        Fit whole = fit(words, at, place.words());
        boolean oneEverydayWord = place.words().size() == 1 && (common.has(place.words().getFirst()) || place.telling().isEmpty());
        if (whole != Fit.NONE && !(place.words().size() == 1 && oneEverydayWord && !words.get(at).capital())) {
            spots.add(spot(place, words, at, place.words().size(), whole == Fit.NEAR || oneEverydayWord));
            return;
        }
        if (place.words().size() > 1 && words.get(at).plain().equals(place.joined())) {
            spots.add(spot(place, words, at, 1, false));
            return;
        }
        List<String> telling = place.telling();
        boolean enough = !telling.isEmpty() && telling.size() < place.words().size()
                && telling.stream().mapToInt(String::length).sum() >= TELLING && !telling.stream().allMatch(common::has);
        boolean asAName = place.known().kind() != IdentifierKind.ORGANISATION || words.get(at).capital();
        if (enough && asAName && fit(words, at, telling) != Fit.NONE) {
            spots.add(spot(place, words, at, telling.size(), true));
        }
    }

    private enum Fit { EXACT, NEAR, NONE }

    private static Fit fit(List<Word> words, int at, List<String> wanted) {
        if (at + wanted.size() > words.size()) {
            return Fit.NONE;
        }
        Fit fit = Fit.EXACT;
        for (int place = 0; place < wanted.size(); place++) {
            String word = PlaceWords.longForm(words.get(at + place).plain());
            String want = wanted.get(place);
            if (!word.equals(want) && !(want.equals("street") && word.equals("st"))) {
                boolean slip = !PlaceWords.saysNothing(want) && want.length() >= TELLING && (Likeness.oneOff(want, word) || Likeness.soundsAlike(want, word));
                if (!slip || wanted.size() == 1 && !words.get(at).capital()) {
                    return Fit.NONE;
                }
                fit = Fit.NEAR;
            }
        }
        return fit;
    }

    private static Spot spot(Place place, List<Word> words, int at, int count, boolean near) {
        return new Spot(place.known(), words.get(at).from(), words.get(at + count - 1).to(), near);
    }
}
