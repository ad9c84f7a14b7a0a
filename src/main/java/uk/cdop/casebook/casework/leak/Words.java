package uk.cdop.casebook.casework.leak;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text, each plain (small letters without accents) and with the place where it stands. */
public final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}'’`]*");
    private static final Pattern MARKS = Pattern.compile("[\\p{M}'’`]");
    private static final Pattern UNDER_A_CAPITAL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{L})(?=\\p{N})|(?<=\\p{N})(?=\\p{L})");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]");

    private Words() {}

    /** One word, where it begins and ends in its text, and whether it begins a sentence there. */
    public record Word(String plain, String written, int from, int to, boolean opens) {

        boolean capital() {
            return Character.isUpperCase(written.codePointAt(0));
        }

        @Override
        public String toString() {
            return "Word";
        }
    }

    /** Without what nobody sees: soft hyphens and blanks of no width would hide a name. */
    public static String seen(String text) {
        return INVISIBLE.matcher(text).replaceAll("");
    }

    /** Small letters, without accents and apostrophes; letters such as ø and ß in two plain ones or one. */
    public static String plain(String written) {
        String open = Normalizer.normalize(written, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT)
                .replace("ø", "o").replace("ł", "l").replace("đ", "d").replace("ß", "ss").replace("æ", "ae").replace("œ", "oe");
        return MARKS.matcher(open).replaceAll("");
    }

    public static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        Matcher found = WORD.matcher(text);
        int before = 0;
        while (found.find()) {
            boolean opens = words.isEmpty() || text.substring(before, found.start()).matches("(?s).*[.!?:\\n•].*");
            addParts(words, found.group(), found.start(), opens);
            before = found.end();
        }
        return words;
    }

    // "scanKayleigh2024" is three words; "McDonald" stays findable because two neighbours are also read as one.
    private static void addParts(List<Word> words, String written, int start, boolean opens) {
        int from = 0;
        for (String part : UNDER_A_CAPITAL.split(written)) {
            String plain = plain(part);
            if (!plain.isEmpty()) {
                words.add(new Word(plain, part, start + from, start + from + part.length(), opens && from == 0));
            }
            from += part.length();
        }
    }

    /** The plain words of a name or address. */
    public static List<String> plainWords(String text) {
        return of(seen(text)).stream().map(Word::plain).toList();
    }
}
