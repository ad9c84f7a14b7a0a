package uk.cdop.casebook.casework.leak;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text, each plain (small letters without accents) and with the place where it stands. */
public final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}'’`]*");
    private static final Pattern MARKS = Pattern.compile("[\\p{M}'’`]");
    private static final Pattern UNDER_A_CAPITAL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{L})(?=\\p{N})|(?<=\\p{N})(?=\\p{L})");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\u034F\\uFE00-\\uFE0F]");
    private static final Pattern BLANK = Pattern.compile("\\p{Zs}");
    private static final Pattern HYPHEN = Pattern.compile("[\\u2010\\u2011]");
    private static final Pattern DASH = Pattern.compile("[\\u2012-\\u2015\\u2212]");
    private static final Pattern OVER_THE_LINE = Pattern.compile("(?<=\\p{L})-[ \\t]*\\R\\s*(?=\\p{L})");
    private static final Pattern SPACED_OUT = Pattern.compile("(?<![\\p{L}\\p{N}])(?:[\\p{L}\\p{N}](?:[ .\\-]|\\s{1,2})){3,}[\\p{L}\\p{N}](?![\\p{L}\\p{N}])");
    private static final Pattern FOR_A_LETTER = Pattern.compile("(?<=\\p{L})[01345](?=\\p{L})");
    private static final Map<String, String> LETTER = Map.of("0", "o", "1", "i", "3", "e", "4", "a", "5", "s");
    private static final String LOOKS = "абвгеіјкмнорстухѕαβεικνορτυχ";
    private static final String LIKE = "abbreijkmhopctyxsabeikvoptux";

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

    /** Without what nobody sees: soft hyphens, blanks of no width and blanks that do not break would hide a name. */
    public static String seen(String text) {
        return HYPHEN.matcher(BLANK.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll(" ")).replaceAll("-");
    }

    /** As a search reads it: ligatures and letters of other widths as plain ones, every dash a hyphen. */
    static String searched(String text) {
        return DASH.matcher(seen(Normalizer.normalize(text, Normalizer.Form.NFKC))).replaceAll("-");
    }

    /** With words put together that a line end or blanks between their letters tear apart, and with figures that stand for letters read so. */
    static String puttingTogether(String searched) {
        String lines = OVER_THE_LINE.matcher(searched).replaceAll("");
        String closed = SPACED_OUT.matcher(lines).replaceAll(run -> run.group().replaceAll("[^\\p{L}\\p{N}]", ""));
        return FOR_A_LETTER.matcher(closed).replaceAll(figure -> LETTER.get(figure.group()));
    }

    private static String latin(String small) {
        StringBuilder latin = new StringBuilder(small);
        for (int at = 0; at < latin.length(); at++) {
            int place = latin.charAt(at) < 0x370 ? -1 : LOOKS.indexOf(latin.charAt(at));
            if (place >= 0) {
                latin.setCharAt(at, LIKE.charAt(place));
            }
        }
        return latin.toString();
    }

    /** Small letters, without accents and apostrophes; letters such as ø and ß in two plain ones or one; Greek and Cyrillic ones as what they look like. */
    public static String plain(String written) {
        String open = Normalizer.normalize(written, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT)
                .replace("ø", "o").replace("ł", "l").replace("đ", "d").replace("ß", "ss").replace("æ", "ae").replace("œ", "oe");
        return latin(MARKS.matcher(open).replaceAll(""));
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
