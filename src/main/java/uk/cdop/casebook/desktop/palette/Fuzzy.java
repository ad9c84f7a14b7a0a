package uk.cdop.casebook.desktop.palette;

import java.util.Locale;
import java.util.OptionalInt;

/**
 * How well a text fits what was typed. Each word typed must be found; a whole beginning counts most, then the beginning of
 * a word, then letters together, then letters in order with others between.
 */
final class Fuzzy {

    private static final int START = 100;
    private static final int WORD = 80;
    private static final int INSIDE = 50;
    private static final int SCATTERED = 20;
    private static final int LEAST_SCATTERED = 3;

    private Fuzzy() {}

    /** The higher the better; empty where the text does not fit. Nothing typed fits everything alike. */
    static OptionalInt score(String typed, String text) {
        return score(typed, text, true);
    }

    /** Finds whole words and parts of words only, for long texts in which some letters always stand in order. */
    static OptionalInt plainly(String typed, String text) {
        return score(typed, text, false);
    }

    private static OptionalInt score(String typed, String text, boolean scattered) {
        String within = text.toLowerCase(Locale.ROOT);
        int total = 0;
        for (String word : typed.toLowerCase(Locale.ROOT).strip().split("\\s+")) {
            int one = word.isEmpty() ? START : ofWord(word, within, scattered);
            if (one == 0) {
                return OptionalInt.empty();
            }
            total += one;
        }
        return OptionalInt.of(total * 100 - Math.min(99, within.length()));
    }

    private static int ofWord(String word, String within, boolean scattered) {
        int at = within.indexOf(word);
        if (at == 0) {
            return START;
        }
        for (int next = at; next > 0; next = within.indexOf(word, next + 1)) {
            if (!Character.isLetterOrDigit(within.charAt(next - 1))) {
                return WORD;
            }
        }
        if (at > 0) {
            return INSIDE;
        }
        return scattered && word.length() >= LEAST_SCATTERED && isScattered(word, within) ? SCATTERED : 0;
    }

    private static boolean isScattered(String word, String within) {
        int at = -1;
        for (int letter = 0; letter < word.length(); letter++) {
            at = within.indexOf(word.charAt(letter), at + 1);
            if (at < 0) {
                return false;
            }
        }
        return true;
    }
}
