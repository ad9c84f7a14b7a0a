package uk.cdop.casebook.statistics.table;

import java.util.List;

/** One row, its cells in the order of the columns. */
public record Row(List<Cell> cells) {

    public Row {
        cells = List.copyOf(cells);
    }

    public static Row of(Cell... cells) {
        return new Row(List.of(cells));
    }
}
