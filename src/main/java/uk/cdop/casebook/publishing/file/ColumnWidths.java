package uk.cdop.casebook.publishing.file;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How wide the columns of a table in a document are. Sizes are in twentieths of a point. */
public final class ColumnWidths {

    private static final int LONGEST = 60;
    private static final int LONGEST_WORD = 18;
    private static final int LETTER = 120;
    private static final int STRONG_LETTER = 135;
    private static final int CELL_MARGINS = 220;
    private static final int CLOSE_LETTER = 106;
    private static final int CLOSE_STRONG_LETTER = 116;
    private static final int CLOSE_MARGINS = 160;
    private static final Pattern A_DAY = Pattern.compile("\\b(\\d{1,2}) (\\p{Lu}\\p{Ll}{2}) (\\d{4})\\b");

    private ColumnWidths() {}

    /** Each column has room for its longest word, so that no word and no day is broken; what is left goes to those that say more than one. */
    public static int[] of(List<String> headings, List<List<String>> rows, int width) {
        int columns = headings.size();
        int[] least = new int[columns];
        int[] close = new int[columns];
        int[] says = new int[columns];
        for (int column = 0; column < columns; column++) {
            int at = column;
            List<String> cells = rows.stream().map(row -> row.get(at)).toList();
            int word = cells.stream().mapToInt(ColumnWidths::longestWord).max().orElse(0);
            least[column] = CELL_MARGINS + Math.max(STRONG_LETTER * longestWord(headings.get(at)), LETTER * word);
            close[column] = CLOSE_MARGINS + Math.max(CLOSE_STRONG_LETTER * longestWord(headings.get(at)), CLOSE_LETTER * word);
            int longest = cells.stream().mapToInt(String::length).max().orElse(0);
            says[column] = longest <= word ? 0 : Math.min(longest, LONGEST);
        }
        giveUpRoom(least, close, width);
        int left = Math.max(0, width - Arrays.stream(least).sum());
        int all = Math.max(1, Arrays.stream(says).sum());
        int[] wanted = IntStream.range(0, columns).map(column -> least[column] + left * says[column] / all).toArray();
        int sum = Arrays.stream(wanted).sum();
        return Arrays.stream(wanted).map(one -> (int) ((long) width * one / sum)).toArray();
    }

    /** Where there is too little room, each column gives up of what it has beyond the closest that its longest word can stand. */
    private static void giveUpRoom(int[] least, int[] close, int width) {
        int over = Arrays.stream(least).sum() - width;
        int spare = Arrays.stream(least).sum() - Arrays.stream(close).sum();
        for (int column = 0; over > 0 && column < least.length; column++) {
            least[column] -= (int) ((long) (least[column] - close[column]) * Math.min(over, spare) / spare);
        }
    }

    private static int longestWord(String cell) {
        return unbroken(cell).mapToInt(String::length).map(word -> Math.min(word, LONGEST_WORD)).max().orElse(0);
    }

    /** The words of a cell; a day counts as one. */
    private static Stream<String> unbroken(String cell) {
        return Stream.of(A_DAY.matcher(cell).replaceAll("$1-$2-$3").split("\\s+"));
    }
}
