package uk.cdop.casebook.casework.leak;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import uk.cdop.casebook.casework.leak.Words.Word;
import uk.cdop.casebook.casework.reference.CaseNumber;

/**
 * Finds children of other cases in a text, which happens when the right paper of the wrong case is taken: a given and the family
 * name beside each other, or the NHS number, just as they are held. Source: users-and-peers section 4.6.
 */
public final class OtherChildren {

    private static final Pattern TEN_DIGITS = Pattern.compile("(?<!\\d)\\d{3}[\\s.\\-]{0,2}\\d{3}[\\s.\\-]{0,2}\\d{4}(?!\\d)");

    private final Map<String, CaseNumber> byName = new HashMap<>();
    private final Map<String, CaseNumber> byNhsNumber = new HashMap<>();
    private final CommonWords common;

    /** A child and the case it belongs to; an NHS number is ten digits or empty. */
    public record Child(CaseNumber number, String given, String family, String nhsNumber) {

        @Override
        public String toString() {
            return "Child " + number;
        }
    }

    /** What texts ask about: the words in them as they are searched, and the numbers of ten digits. No other child can be found there. */
    public record Sought(Set<String> words, Set<String> numbers) {

        public static Sought in(Collection<TextPart> parts) {
            Set<String> words = new HashSet<>();
            Set<String> numbers = new HashSet<>();
            parts.stream().filter(TextPart::readable).map(part -> Words.searched(part.text())).forEach(text -> {
                Words.of(text).forEach(word -> words.add(word.plain()));
                TEN_DIGITS.matcher(text).results().forEach(hit -> numbers.add(digits(hit)));
            });
            return new Sought(words, numbers);
        }

        @Override
        public String toString() {
            return "Sought";
        }
    }

    public OtherChildren(Collection<Child> children, CommonWords common) {
        this.common = common;
        for (Child child : children) {
            byNhsNumber.putIfAbsent(child.nhsNumber(), child.number());
            List<String> given = NameWords.of(child.given());
            List<String> family = NameWords.of(child.family());
            if (!given.isEmpty() && !family.isEmpty()) {
                byName.putIfAbsent(given.getFirst() + " " + family.getFirst(), child.number());
                byName.putIfAbsent(given.getLast() + " " + family.getFirst(), child.number());
                byName.putIfAbsent(family.getLast() + " " + given.getFirst(), child.number());
            }
        }
        byNhsNumber.remove("");
    }

    /** Each child once in each part. */
    public List<LeakHit> in(String file, List<TextPart> parts) {
        Map<String, LeakHit> found = new LinkedHashMap<>();
        for (TextPart part : parts) {
            if (part.readable()) {
                String text = Words.searched(part.text());
                List<Word> words = Words.of(text);
                for (int at = 0; at + 1 < words.size(); at++) {
                    name(found, file, part, text, words.get(at), words.get(at + 1));
                }
                TEN_DIGITS.matcher(text).results().forEach(hit -> number(found, file, part, text, hit));
            }
        }
        return List.copyOf(found.values());
    }

    private void name(Map<String, LeakHit> found, String file, TextPart part, String text, Word first, Word second) {
        CaseNumber number = byName.get(first.plain() + " " + second.plain());
        boolean asAName = first.capital() && second.capital() || !common.has(first.plain()) && !common.has(second.plain());
        if (number != null && asAName) {
            found.putIfAbsent(part.name() + number + "name", new LeakHit(file, part.name(), IdentifierKind.CHILD_NAME, number, false,
                    text.substring(first.from(), second.to()), LeakSearch.around(text, first.from(), second.to())));
        }
    }

    private static String digits(MatchResult hit) {
        return hit.group().replaceAll("\\D", "");
    }

    private void number(Map<String, LeakHit> found, String file, TextPart part, String text, MatchResult hit) {
        CaseNumber number = byNhsNumber.get(digits(hit));
        if (number != null) {
            found.putIfAbsent(part.name() + number + "number", new LeakHit(file, part.name(), IdentifierKind.NHS_NUMBER, number, false,
                    hit.group(), LeakSearch.around(text, hit.start(), hit.end())));
        }
    }
}
