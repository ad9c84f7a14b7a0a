package uk.cdop.casebook.publishing.annualtables;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The one table of a worksheet: its name, a heading for every column, and rows without an empty cell.
 *
 * @param widths of the columns, in characters of the sheet's font; every row asks for them
 */
record Grid(String name, List<Heading> headings, List<List<Value>> rows, List<Integer> widths) {

    private static final int NARROWEST = 12;
    private static final int WIDEST = 60;
    private static final int ROOM = 3;

    /** @param numeric true where the column holds numbers or days, which stand to the right */
    record Heading(String text, boolean numeric) {}

    Grid {
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
        widths = List.copyOf(widths);
    }

    Grid(String name, List<Heading> headings, List<List<Value>> rows) {
        this(name, headings, rows, IntStream.range(0, headings.size()).mapToObj(column -> width(headings.get(column), rows, column)).toList());
    }

    /** In characters of the sheet's font. */
    int width(int column) {
        return widths.get(column);
    }

    /** Long words wrap, and a heading wraps at its spaces. */
    private static int width(Heading heading, List<List<Value>> rows, int column) {
        int longest = Arrays.stream(heading.text().split(" ")).mapToInt(String::length).max().orElse(0);
        for (List<Value> row : rows) {
            longest = Math.max(longest, length(row.get(column)));
        }
        return Math.clamp(longest + ROOM, NARROWEST, WIDEST);
    }

    /** The lines that the heading row needs. */
    int headingLines() {
        int lines = 1;
        for (int column = 0; column < headings.size(); column++) {
            lines = Math.max(lines, TextFit.lines(headings.get(column).text(), width(column) - 1));
        }
        return lines;
    }

    int lines(List<Value> row) {
        int lines = 1;
        for (int column = 0; column < row.size(); column++) {
            lines = Math.max(lines, TextFit.lines(words(row.get(column)), width(column)));
        }
        return lines;
    }

    private static String words(Value value) {
        return switch (value) {
            case Value.Text(String text) -> text;
            case Value.Link link -> link.text();
            case Value.Number number -> "";
            case Value.Traced traced -> "";
            case Value.Day day -> "";
        };
    }

    private static int length(Value value) {
        return switch (value) {
            case Value.Text(String text) -> text.length();
            case Value.Link link -> link.text().length();
            case Value.Number(BigDecimal number) -> number.toPlainString().length();
            case Value.Traced traced -> traced.value().toPlainString().length();
            case Value.Day day -> "30 September 2023".length();
        };
    }
}
