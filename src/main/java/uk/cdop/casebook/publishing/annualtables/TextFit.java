package uk.cdop.casebook.publishing.annualtables;

/** How many lines words need in a column, so that Excel's rows are as high as their text: Excel does not work it out itself. */
final class TextFit {

    /** The letters of a sentence are narrower than the figure a column is measured in; this much less is safe. */
    private static final double LETTERS_IN_A_FIGURE = 1.08;

    private TextFit() {}

    /** Breaks at spaces, and within a word that is longer than the line. */
    static int lines(String text, int figuresWide) {
        int charactersWide = (int) (figuresWide * LETTERS_IN_A_FIGURE);
        int lines = 1;
        int used = 0;
        for (String word : text.split(" ")) {
            int length = word.length();
            if (used > 0 && used + 1 + length > charactersWide) {
                lines++;
                used = 0;
            }
            used += (used > 0 ? 1 : 0) + length;
            while (used > charactersWide) {
                lines++;
                used -= charactersWide;
            }
        }
        return lines;
    }
}
