package uk.cdop.casebook.publishing.ncmdreturn;

import java.util.ArrayList;
import java.util.List;

/**
 * How text lies in the wrapped cells of the key-in workbook. Heights are worked out here, because not every program
 * that opens the file works them out by itself.
 */
final class WrappedText {

    private static final float POINTS_PER_LINE = 13f;
    private static final float PADDING = 3f;
    // Columns are measured in digits, and letters run narrower.
    private static final double LETTERS_PER_DIGIT = 1.1;
    /** A row can be 409 points high; what does not fit on 28 lines continues in the next row. */
    private static final int MOST_LINES = 28;

    private WrappedText() {}

    /** The lines the text takes in a column of so many digits, one at least. */
    static int lines(String text, int width) {
        int letters = letters(width);
        return text.lines().mapToInt(line -> Math.max(1, (line.length() + letters - 1) / letters)).sum() + (text.isEmpty() ? 1 : 0);
    }

    private static int letters(int width) {
        return (int) (width * LETTERS_PER_DIGIT);
    }

    static float height(int lines) {
        return lines * POINTS_PER_LINE + PADDING;
    }

    /** The text in parts that each fit one row, cut between words where there are words; nothing is lost. */
    static List<String> parts(String text, int width) {
        List<String> parts = new ArrayList<>();
        String rest = text;
        while (lines(rest, width) > MOST_LINES) {
            int cut = cut(rest, width);
            parts.add(rest.substring(0, cut));
            rest = rest.substring(cut);
        }
        parts.add(rest);
        return parts;
    }

    private static int cut(String text, int width) {
        int most = Math.min(text.length(), MOST_LINES * letters(width));
        while (lines(text.substring(0, most), width) > MOST_LINES) {
            most--;
        }
        for (int place = most; place > most / 2; place--) {
            if (Character.isWhitespace(text.charAt(place - 1))) {
                return place;
            }
        }
        return Character.isLowSurrogate(text.charAt(most)) ? most - 1 : most;
    }
}
