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

    private final String text;
    private final int letters;
    private int lines = 1;
    private int lineStart;
    private int lastBreak;

    private WrappedText(String text, int from, int width) {
        this.text = text;
        this.letters = (int) (width * LETTERS_PER_DIGIT);
        this.lineStart = from;
        this.lastBreak = from;
    }

    /** The lines the text takes in a column of so many digits, one at least; empty lines at its end need no room. */
    static int lines(String text, int width) {
        WrappedText wrapped = new WrappedText(text.stripTrailing(), 0, width);
        wrapped.walk(Integer.MAX_VALUE);
        return wrapped.lines;
    }

    static float height(int lines) {
        return lines * POINTS_PER_LINE + PADDING;
    }

    /** The text in parts that each fit one row, cut between words where there are words; nothing is lost. */
    static List<String> parts(String text, int width) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        do {
            int to = new WrappedText(text, from, width).walk(MOST_LINES);
            parts.add(text.substring(from, to));
            from = to;
        } while (from < text.length());
        return parts;
    }

    /** Lays the text into lines, as many as allowed at most, and gives the place where it stopped. */
    private int walk(int most) {
        for (int place = lineStart; place < text.length(); place++) {
            char sign = text.charAt(place);
            boolean full = place - lineStart >= letters && !Character.isWhitespace(sign);
            if (full && lines == most) {
                return wrapAt(place);
            }
            if (full) {
                newLineAt(wrapAt(place));
            }
            if (sign == '\n') {
                if (lines == most) {
                    return place + 1;
                }
                newLineAt(place + 1);
            } else if (Character.isWhitespace(sign)) {
                lastBreak = place + 1;
            }
        }
        return text.length();
    }

    private void newLineAt(int place) {
        lines++;
        lineStart = place;
        lastBreak = place;
    }

    private int wrapAt(int place) {
        if (lastBreak > lineStart) {
            return lastBreak;
        }
        return Character.isLowSurrogate(text.charAt(place)) ? place - 1 : place;
    }
}
