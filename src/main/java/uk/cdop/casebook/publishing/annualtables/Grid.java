package uk.cdop.casebook.publishing.annualtables;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** The one table of a worksheet: its name, a heading for every column, and rows without an empty cell. */
record Grid(String name, List<Heading> headings, List<List<Value>> rows) {

    private static final int NARROWEST = 12;
    private static final int WIDEST = 44;
    private static final int ROOM = 2;

    /** @param numeric true where the column holds numbers or days, which stand to the right */
    record Heading(String text, boolean numeric) {}

    Grid {
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** In characters of the sheet's font. Long words wrap, and a heading wraps at its spaces. */
    int width(int column) {
        int longest = Arrays.stream(headings.get(column).text().split(" ")).mapToInt(String::length).max().orElse(0);
        for (List<Value> row : rows) {
            longest = Math.max(longest, length(row.get(column)));
        }
        return Math.clamp(longest + ROOM, NARROWEST, WIDEST);
    }

    private static int length(Value value) {
        return switch (value) {
            case Value.Text(String text) -> text.length();
            case Value.Link(String text, String sheet) -> text.length();
            case Value.Number(BigDecimal number) -> number.toPlainString().length();
            case Value.Day day -> "30 September 2023".length();
        };
    }
}
