package uk.cdop.casebook.casework.duplicate;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How a name sounds, as a short code, after the idea of Soundex. Unlike Soundex the first letter is coded too, so that
 * Catherine and Katherine sound alike. Ours, because which names count as alike is what the duplicate desk is for.
 */
final class NameSound {

    private static final int LENGTH = 5;

    /** The class of each letter A to Z; 0 is a vowel or a letter that is hardly heard. */
    private static final String CLASSES = "01230120022455012623010202";

    private static final String UNHEARD = "'’`.";
    private static final Pattern NO_LETTER = Pattern.compile("[^A-Z]");
    private static final Pattern SILENT_START = Pattern.compile("^(?:K(?=N)|G(?=N)|W(?=R))");

    private NameSound() {}

    /** Capital letters without accents, parted by single spaces; apostrophes part nothing. Written by hand: it is asked very often. */
    static String plain(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        boolean gap = false;
        for (char written : Normalizer.normalize(name, Normalizer.Form.NFD).toUpperCase(Locale.ROOT).toCharArray()) {
            if (written >= 'A' && written <= 'Z' || written >= '0' && written <= '9') {
                if (gap && !plain.isEmpty()) {
                    plain.append(' ');
                }
                plain.append(written);
                gap = false;
            } else {
                gap |= UNHEARD.indexOf(written) < 0 && Character.getType(written) != Character.NON_SPACING_MARK;
            }
        }
        return plain.toString();
    }

    /** Empty where the name has no letters. */
    static String of(String name) {
        String letters = SILENT_START.matcher(NO_LETTER.matcher(plain(name)).replaceAll("").replace("PH", "F")).replaceFirst("");
        StringBuilder code = new StringBuilder();
        char before = '0';
        for (int place = 0; place < letters.length() && code.length() < LENGTH; place++) {
            char sound = CLASSES.charAt(letters.charAt(place) - 'A');
            boolean vowelFirst = place == 0 && sound == '0';
            if (vowelFirst) {
                code.append('0');
            } else if (sound != '0' && sound != before) {
                code.append(sound);
            }
            before = sound;
        }
        return code.toString();
    }
}
