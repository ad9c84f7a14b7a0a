package uk.cdop.casebook.casework.leak;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where a text says the very thing that is held, for whoever wants to put something else in its place. Neighbouring parts of one
 * name are one place; a title before it belongs to it.
 */
public final class Finds {

    private static final Pattern BETWEEN = Pattern.compile("[\\s\\-_]{0,3}|\\.\\s?");
    private static final Pattern TITLE = Pattern.compile("(\\p{L}+)\\.?\\s+$");

    private final NameSearch names;
    private final PlaceSearch places;
    private final NumberSearch numbers;

    public Finds(Collection<Identifier> known, CommonWords common) {
        this.names = new NameSearch(of(known, IdentifierKind.CHILD_NAME, IdentifierKind.ALIAS, IdentifierKind.RELATIVE_NAME, IdentifierKind.STAFF_NAME), common);
        this.places = new PlaceSearch(of(known, IdentifierKind.STREET, IdentifierKind.SCHOOL, IdentifierKind.WARD, IdentifierKind.ORGANISATION), common);
        this.numbers = new NumberSearch(of(known, IdentifierKind.NHS_NUMBER, IdentifierKind.POSTCODE, IdentifierKind.CONTACT));
    }

    private static List<Identifier> of(Collection<Identifier> known, IdentifierKind... kinds) {
        return known.stream().filter(each -> List.of(kinds).contains(each.kind())).toList();
    }

    /** A stretch of text and who or what it may mean; {@code words} counts the words of a name in it. */
    public record Find(int from, int to, Set<Identifier> means, int words) {

        @Override
        public String toString() {
            return "Find";
        }
    }

    /** In the order of the text; they may overlap. */
    public List<Find> in(String text) {
        List<Find> finds = new ArrayList<>(runs(text, grouped(names.in(text))));
        finds.addAll(grouped(Stream.concat(places.in(text), numbers.in(text))));
        finds.sort(Comparator.comparingInt(Find::from));
        return finds;
    }

    private static List<Find> grouped(Stream<Spot> spots) {
        List<Find> grouped = new ArrayList<>();
        for (Spot spot : spots.filter(each -> !each.near()).sorted(Comparator.comparingInt(Spot::from).thenComparingInt(Spot::to)).toList()) {
            Find last = grouped.isEmpty() ? null : grouped.getLast();
            if (last != null && last.from() == spot.from() && last.to() == spot.to()) {
                last.means().add(spot.points());
            } else {
                grouped.add(new Find(spot.from(), spot.to(), new LinkedHashSet<>(List.of(spot.points())), 1));
            }
        }
        return grouped;
    }

    private static List<Find> runs(String text, List<Find> words) {
        List<Find> runs = new ArrayList<>();
        for (Find word : words) {
            Find before = runs.isEmpty() ? null : runs.getLast();
            Set<Identifier> both = before == null ? Set.of() : shared(before, word);
            if (!both.isEmpty() && before.to() <= word.from() && BETWEEN.matcher(text.substring(before.to(), word.from())).matches()) {
                runs.set(runs.size() - 1, new Find(before.from(), word.to(), both, before.words() + 1));
            } else {
                runs.add(word);
            }
        }
        return runs.stream().map(run -> withTitle(text, run)).toList();
    }

    private static Set<Identifier> shared(Find one, Find other) {
        Set<Identifier> both = new LinkedHashSet<>(one.means());
        both.retainAll(other.means());
        return both;
    }

    private static Find withTitle(String text, Find run) {
        var title = TITLE.matcher(text.substring(0, run.from()));
        boolean titled = title.find() && Character.isUpperCase(title.group(1).charAt(0)) && NameWords.isTitle(Words.plain(title.group(1)))
                && !title.group(1).equals("The") && !title.group(1).equals("And");
        return titled ? new Find(title.start(), run.to(), run.means(), run.words()) : run;
    }
}
