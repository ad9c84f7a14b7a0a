package uk.cdop.casebook.casework.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts neutral words in the place of whatever points to the child, a relative, a professional or a place, also where it is
 * written with a slip. It covers too much rather than too little. Source: process-and-forms section 1.9, identities removed.
 */
public final class Mask {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’]*");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'’]+");
    private static final Pattern BEFORE_NAME = Pattern.compile("\\b(?:(?:Dr|Mr|Mrs|Miss|Ms|Mx|Prof|PC|DS|DC)\\.?\\s+|\\p{Lu}\\.?\\s+)+(?=\\[(?:the child|another child|a relative|a professional)\\])");
    private static final Pattern FAMILY_NAME = Pattern.compile("(\\[(?:another child|a relative|a professional)\\])\\s+(?=\\[the child)(?:[\\s,-]*\\[the child\\])+");
    private static final Pattern TWICE = Pattern.compile("(\\[[a-z ]+\\])(?:[\\s,-]+\\1)+");

    private final ExactFacts facts;
    private final Map<String, Known.Kind> words = new LinkedHashMap<>();
    private final List<Phrase> phrases = new ArrayList<>();
    private final List<Pattern> initials = new ArrayList<>();

    private record Phrase(Pattern pattern, String instead) {
        @Override
        public String toString() {
            return "Phrase";
        }
    }

    /** @param day days after it stay, because they can only be plans */
    public Mask(Collection<Known> known, LocalDate day) {
        this.facts = new ExactFacts(day);
        known.stream().sorted(Comparator.comparing(Known::kind)).forEach(this::learn);
        phrases.sort(Comparator.comparing(phrase -> -phrase.pattern().pattern().length()));
        initials(known);
    }

    private void learn(Known known) {
        for (String part : known.text().split("[\\n;,]")) {
            List<String> found = Arrays.stream(BETWEEN.split(part.strip())).filter(word -> !word.isBlank()).toList();
            if (found.size() > 1 && !known.kind().isPerson() && found.stream().map(CommonWords::plain).anyMatch(word -> !CommonWords.saysNothing(word))) {
                phrases.add(new Phrase(pattern(found), known.kind().instead()));
            }
            found.forEach(word -> learn(known.kind(), CommonWords.plain(word)));
        }
    }

    private static Pattern pattern(List<String> found) {
        String joined = String.join("[^\\p{L}\\p{N}]+", found.stream().map(Pattern::quote).toList());
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + joined + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private void learn(Known.Kind kind, String word) {
        int shortest = kind.isPerson() ? 2 : 4;
        boolean points = switch (kind) {
            case CHILD -> !CommonWords.isTitle(word);
            case OTHER_CHILD -> !CommonWords.saysNothing(word) && !CommonWords.isOrdinary(word);
            case RELATIVE, PERSON, PLACE, ORGANISATION -> !CommonWords.saysNothing(word);
        };
        if (word.length() >= shortest && points && word.chars().allMatch(Character::isLetter)) {
            words.putIfAbsent(word, kind);
        }
    }

    /** The child's initials, with or without full stops: first name and family name, and all names. */
    private void initials(Collection<Known> known) {
        List<String> letters = known.stream().filter(one -> one.kind() == Known.Kind.CHILD)
                .map(one -> String.join("", Arrays.stream(BETWEEN.split(one.text().strip())).filter(word -> !word.isBlank())
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.UK)).toList())).toList();
        for (String first : letters) {
            for (String last : letters) {
                if (first.isEmpty() || last.isEmpty() || first == last) {
                    continue;
                }
                initials.add(initials(first + last));
                initials.add(initials(first.charAt(0) + last));
            }
        }
    }

    private static Pattern initials(String letters) {
        String dotted = String.join("\\.\\s?", letters.split("")) + "\\.?";
        String plain = CommonWords.isShortForm(letters) ? "" : "|" + letters;
        return Pattern.compile("(?<![\\p{L}\\p{N}.])(?:" + dotted + plain + ")(?![\\p{L}\\p{N}])");
    }

    /** The text with everything covered that points to somebody. */
    public String over(String text) {
        String covered = facts.over(text);
        for (Phrase phrase : phrases) {
            covered = phrase.pattern().matcher(covered).replaceAll(Matcher.quoteReplacement(phrase.instead()));
        }
        covered = WORD.matcher(covered).replaceAll(this::instead);
        for (Pattern letters : initials) {
            covered = letters.matcher(covered).replaceAll(Matcher.quoteReplacement(Known.Kind.CHILD.instead()));
        }
        covered = BEFORE_NAME.matcher(covered).replaceAll("");
        return TWICE.matcher(FAMILY_NAME.matcher(covered).replaceAll("$1")).replaceAll("$1");
    }

    /** Whether nothing in the text had to be covered. */
    public boolean leaves(String text) {
        return over(text).equals(text);
    }

    private String instead(MatchResult found) {
        String word = found.group();
        String kept = word.endsWith("'s") || word.endsWith("’s") ? word.substring(word.length() - 2) : "";
        return Matcher.quoteReplacement(kindOf(word).map(kind -> kind.instead() + kept).orElse(word));
    }

    private Optional<Known.Kind> kindOf(String word) {
        String plain = CommonWords.plain(word);
        boolean capital = Character.isUpperCase(word.charAt(0));
        Known.Kind exact = words.get(plain);
        if (exact != null) {
            boolean ordinary = !capital && (CommonWords.isOrdinary(plain) || !exact.isPerson() || exact == Known.Kind.OTHER_CHILD);
            return ordinary ? Optional.empty() : Optional.of(exact);
        }
        return capital && !CommonWords.saysNothing(plain)
                ? words.entrySet().stream().filter(entry -> NearWords.near(entry.getKey(), plain)).map(Map.Entry::getValue).findFirst()
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "Mask";
    }
}
