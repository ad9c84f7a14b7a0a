package uk.cdop.casebook.casework.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.cdop.casebook.casework.leak.CommonWords;
import uk.cdop.casebook.casework.leak.DateMentions;
import uk.cdop.casebook.casework.leak.Finds;
import uk.cdop.casebook.casework.leak.Finds.Find;
import uk.cdop.casebook.casework.leak.Identifier;
import uk.cdop.casebook.casework.leak.IdentifierKind;
import uk.cdop.casebook.casework.leak.Words;
import uk.cdop.casebook.casework.reference.CaseNumber;

/**
 * Rewrites free text so that it names nobody: each person and place by one neutral name throughout the pack, each day by the child's
 * life. The longest find wins. A name that is an everyday word is only replaced beside another part of the same name; the leak check
 * shows the rest to a person.
 */
public final class Pseudonyms {

    private final Map<CaseNumber, PackCase> cases = new HashMap<>();
    private final PseudonymBook book;
    private final Finds finds;
    private final List<Mask> masks;

    public Pseudonyms(List<PackCase> cases, List<Mask> masks, CommonWords common) {
        cases.forEach(one -> this.cases.put(one.number(), one));
        this.book = new PseudonymBook(cases);
        this.finds = new Finds(cases.stream().flatMap(one -> one.known().stream()).toList(), common);
        this.masks = masks.stream().sorted(Comparator.comparingInt((Mask mask) -> mask.found().length()).reversed()).toList();
    }

    private record Change(int from, int to, String now) {

        @Override
        public String toString() {
            return "Change";
        }
    }

    /** "Child A" for the first case of the agenda. */
    public String child(CaseNumber number) {
        return book.child(number);
    }

    public String of(Identifier known) {
        return book.pseudonym(known);
    }

    public String rewrite(CaseNumber number, String written) {
        String text = Words.seen(written);
        List<Change> changes = new ArrayList<>();
        masks.forEach(mask -> mask(changes, text, mask));
        finds.in(text).forEach(find -> changes.add(new Change(find.from(), find.to(), named(number, find) + possessive(text, find))));
        PackCase own = cases.get(number);
        DateMentions.in(text).stream().filter(DateMentions.Mention::sure)
                .forEach(day -> changes.add(new Change(withOn(text, day.from()), day.to(), RelativeDay.words(day.day(), own.born(), own.died()))));
        return applied(text, changes);
    }

    private static int withOn(String text, int from) {
        return text.regionMatches(true, Math.max(0, from - 4), " on ", 0, 4) ? from - 3 : from;
    }

    private static void mask(List<Change> changes, String text, Mask mask) {
        Matcher found = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(mask.found()) + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(text);
        while (found.find()) {
            changes.add(new Change(found.start(), found.end(), mask.pseudonym()));
        }
    }

    private static String possessive(String text, Find find) {
        return text.substring(find.from(), find.to()).matches("(?s).*['’]s") ? "’s" : "";
    }

    /** Where a word may mean several, those of the same case first, and among them the child. */
    private String named(CaseNumber number, Find find) {
        List<Identifier> means = find.means().stream()
                .sorted(Comparator.comparing((Identifier each) -> !each.caseNumber().equals(number)).thenComparing(Identifier::kind)).toList();
        Identifier first = means.getFirst();
        boolean several = means.stream().map(book::pseudonym).distinct().count() > 1;
        return find.words() == 1 && isOfFamily(first) && several ? book.family(first.caseNumber()) : book.pseudonym(first);
    }

    private static boolean isOfFamily(Identifier known) {
        return known.kind() == IdentifierKind.CHILD_NAME || known.kind() == IdentifierKind.RELATIVE_NAME;
    }

    private static String applied(String text, List<Change> changes) {
        List<Change> kept = new ArrayList<>();
        changes.stream().sorted(Comparator.comparingInt((Change change) -> change.from() - change.to())).forEach(change -> {
            if (kept.stream().noneMatch(longer -> longer.from() < change.to() && change.from() < longer.to())) {
                kept.add(change);
            }
        });
        kept.sort(Comparator.comparingInt(Change::from));
        StringBuilder now = new StringBuilder();
        int at = 0;
        for (Change change : kept) {
            now.append(text, at, change.from()).append(change.now());
            at = change.to();
        }
        return now.append(text.substring(at)).toString();
    }
}
