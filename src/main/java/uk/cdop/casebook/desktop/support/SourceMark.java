package uk.cdop.casebook.desktop.support;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in words what a rule, a wording or a list rests on, apart from the sentence itself. The marks are those of the domain file. */
public final class SourceMark {

    private static final Pattern PAPERS = Pattern.compile("(?i)\\bseen SEED\\d?");
    private static final Pattern NUMBERED = Pattern.compile("(?i)\\bseen (S\\d+(?:(?:, | and )S\\d+)*)");

    private SourceMark() {}

    /** "Source: " and the mark in words; empty where there is none. */
    public static String line(String mark) {
        return mark.isBlank() ? "" : "Source: " + words(mark);
    }

    public static String words(String mark) {
        String plain = mark.strip().replace("BG-H", "background, high confidence").replace("BG-M", "background, medium confidence")
                .replace("BG-L", "background, low confidence").replaceAll("\\bDESIGN\\b", "our own design");
        return NUMBERED.matcher(PAPERS.matcher(plain).replaceAll("read in the published papers of the partnership")).replaceAll(SourceMark::numbered)
                .replaceAll("\\bSEEN\\b", "read in a published source");
    }

    private static String numbered(java.util.regex.MatchResult seen) {
        String numbers = seen.group(1).replace("S", "");
        return Matcher.quoteReplacement("read in published source" + (numbers.matches("\\d+") ? " " : "s ") + numbers);
    }
}
