package uk.cdop.casebook.casework.duplicate;

import java.text.Normalizer;
import java.util.Locale;

/**
 * How a name sounds, as a short code, after the idea of Soundex. Unlike Soundex the first letter is coded too, so that
 * Catherine and Katherine sound alike. Ours, because which names count as alike is what the duplicate desk is for.
 */
final class NameSound {

    private static final int LENGTH = 5;

    /** The class of each letter A to Z; 0 is a vowel or a letter that is hardly heard. */
    private static final String CLASSES = "01230120022455012623010202";

    private NameSound() {}

    /** Capital letters without accents, parted by single spaces; hyphens and apostrophes part nothing that is spoken as one. */
    static String plain(String name) {
        String bare = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return bare.toUpperCase(Locale.ROOT).replaceAll("['’`.]", "").replaceAll("[^A-Z0-9]+", " ").strip();
    }

    /** Empty where the name has no letters. */
    static String of(String name) {
        String letters = plain(name).replaceAll("[^A-Z]", "").replace("PH", "F").replaceFirst("^(KN|GN)", "N").replaceFirst("^WR", "R");
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
