package uk.cdop.casebook.casework.leak;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a person's name as somebody wrote it, without titles, posts and what stands for a name that is not given yet. */
public final class NameWords {

    private static final Set<String> TITLES = Set.of(
            "dr", "doctor", "mr", "mrs", "ms", "miss", "mx", "prof", "professor", "sir", "lady", "lord", "rev", "reverend", "sister", "nurse",
            "matron", "midwife", "pc", "dc", "ds", "di", "dci", "dcs", "dsu", "ps", "sgt", "sergeant", "constable", "detective", "inspector",
            "consultant", "registrar", "paediatrician", "coroner", "gp", "hv", "sw", "nee", "aka", "the", "and", "of", "on", "ext", "tel", "bleep");
    private static final Set<String> STAND_INS = Set.of(
            "baby", "babe", "twin", "triplet", "infant", "newborn", "boy", "girl", "male", "female", "unnamed", "unknown", "not", "named", "name",
            "yet", "known", "son", "daughter", "child", "born", "nk", "none", "no", "mother", "father", "mum", "dad", "parent", "parents", "sibling",
            "brother", "grandmother", "grandfather", "aunt", "uncle", "carer", "family", "both", "as", "above", "with", "at", "home", "hospital", "staff");
    private static final Pattern END_OF_NAME = Pattern.compile("[,;:(\\n/]|\\s[-–—]\\s");
    private static final Pattern SEVERAL = Pattern.compile("[,;/\\n]|\\bor\\b|\\band\\b|\\baka\\b|&");

    private NameWords() {}

    /** As they are written, in their order; empty where the text names nobody. */
    public static List<String> written(String text) {
        String name = END_OF_NAME.split(Words.seen(text).strip(), 2)[0];
        boolean anyCapital = name.codePoints().anyMatch(Character::isUpperCase);
        return Words.of(name).stream()
                .filter(word -> !anyCapital || word.capital() || name.startsWith("-", word.from() - 1))
                .filter(word -> !TITLES.contains(word.plain()) && !STAND_INS.contains(word.plain()))
                .filter(word -> word.plain().chars().allMatch(Character::isLetter))
                .map(Words.Word::written).toList();
    }

    static boolean isTitle(String plain) {
        return TITLES.contains(plain);
    }

    static List<String> of(String text) {
        return written(text).stream().map(Words::plain).toList();
    }

    /** Several names in one answer, such as aliases. */
    public static List<String> each(String text) {
        return Arrays.stream(SEVERAL.split(text)).map(String::strip).filter(name -> !of(name).isEmpty()).toList();
    }
}
