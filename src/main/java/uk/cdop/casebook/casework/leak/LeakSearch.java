package uk.cdop.casebook.casework.leak;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.reference.CaseNumber;

/**
 * Searches texts for everything that is known to point to a person, near-misses included. The same find in one part of a file
 * is reported once with how often it stands there; a name that is an everyday word, or that is near to one, is reported as near, once
 * for a file.
 * Source: users-and-peers section 3, number 26.
 */
public final class LeakSearch {

    private static final int AROUND = 40;
    private static final Set<IdentifierKind> PLACES = EnumSet.of(IdentifierKind.STREET, IdentifierKind.SCHOOL, IdentifierKind.WARD, IdentifierKind.ORGANISATION);
    private static final Set<IdentifierKind> NUMBERS =
            EnumSet.of(IdentifierKind.NHS_NUMBER, IdentifierKind.POSTCODE, IdentifierKind.DATE_OF_BIRTH, IdentifierKind.CONTACT);

    private final NameSearch names;
    private final PlaceSearch places;
    private final NumberSearch numbers;
    private final CaseNumber firstCase;
    private final CommonWords common;

    private LeakSearch(Collection<Identifier> known, CaseNumber firstCase, CommonWords common) {
        this.names = new NameSearch(of(known, kind -> kind.ordinal() <= IdentifierKind.STAFF_NAME.ordinal()), common);
        this.places = new PlaceSearch(of(known, PLACES::contains), common);
        this.numbers = new NumberSearch(of(known, NUMBERS::contains));
        this.firstCase = firstCase;
        this.common = common;
    }

    private static List<Identifier> of(Collection<Identifier> known, Predicate<IdentifierKind> kinds) {
        return known.stream().filter(each -> kinds.test(each.kind())).distinct().toList();
    }

    /** @param firstCase under which a part that could not be searched is reported */
    public static LeakSearch of(Collection<Identifier> known, CaseNumber firstCase, CommonWords common) {
        return new LeakSearch(known, firstCase, common);
    }

    /** What the parts of one file give away, in their order. */
    public List<LeakHit> in(String file, List<TextPart> parts) {
        Map<String, Counted> found = new LinkedHashMap<>();
        for (TextPart part : parts) {
            if (part.readable()) {
                search(found, file, part);
            } else {
                LeakHit hit = new LeakHit(file, part.name(), IdentifierKind.NOT_SEARCHED, firstCase, false, part.name(), part.text());
                found.put("?" + found.size(), new Counted(hit));
            }
        }
        return found.values().stream().map(Counted::hit).toList();
    }

    /** What only shows when torn words are put together is counted where the text as it stands does not show it. */
    private void search(Map<String, Counted> found, String file, TextPart part) {
        String text = Words.searched(part.text());
        spots(text).forEach(spot -> count(found, file, part.name(), text, spot));
        String together = Words.puttingTogether(text);
        if (!together.equals(text)) {
            Map<String, Counted> more = new LinkedHashMap<>();
            spots(together).forEach(spot -> count(more, file, part.name(), together, spot));
            more.forEach(found::putIfAbsent);
        }
    }

    /** The very thing before what is near, the longer before the shorter; what overlaps a better find of the same matter is left out. */
    private List<Spot> spots(String text) {
        List<Spot> all = Stream.of(names.in(text), places.in(text), numbers.in(text)).flatMap(each -> each)
                .sorted(Comparator.comparing(Spot::near).thenComparing(spot -> spot.from() - spot.to()).thenComparing(Spot::from)).toList();
        List<Spot> kept = new ArrayList<>();
        for (Spot spot : all) {
            if (kept.stream().noneMatch(better -> better.overlaps(spot) && (better.sameMatter(spot) || spot.near() && !better.near()))) {
                kept.add(spot);
            }
        }
        kept.sort(Comparator.comparing(Spot::from));
        return kept;
    }

    private void count(Map<String, Counted> found, String file, String part, String text, Spot spot) {
        String written = text.substring(spot.from(), spot.to());
        String oneKind = spot.points().kind() + "|" + spot.points().caseNumber() + "|" + spot.near() + "|" + Words.plain(written);
        boolean everyday = spot.near() && (common.has(Words.plain(written)) || NameWords.of(spot.points().text()).contains(Words.plain(written)));
        String key = everyday ? oneKind : part + "|" + oneKind;
        Counted before = found.get(key);
        if (before == null) {
            found.put(key, new Counted(new LeakHit(
                    file, part, spot.points().kind(), spot.points().caseNumber(), spot.near(), written, around(text, spot.from(), spot.to()))));
        } else {
            before.times++;
        }
    }

    static String around(String text, int begin, int end) {
        int from = Math.max(0, begin - AROUND);
        int to = Math.min(text.length(), end + AROUND);
        String words = text.substring(from, to).replaceAll("\\s+", " ").strip();
        return (from > 0 ? "… " : "") + words + (to < text.length() ? " …" : "");
    }

    /** A find and how often it was made. */
    private static final class Counted {

        private final LeakHit first;
        private int times = 1;

        private Counted(LeakHit first) {
            this.first = first;
        }

        private LeakHit hit() {
            return times == 1 ? first : new LeakHit(
                    first.file(), first.part(), first.kind(), first.caseNumber(), first.near(), first.found(), first.around() + " (" + times + " times)");
        }
    }
}
