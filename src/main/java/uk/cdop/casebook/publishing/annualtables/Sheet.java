package uk.cdop.casebook.publishing.annualtables;

import java.util.List;
import java.util.Optional;

/** One worksheet: lines in column A, then at most one table, then nothing. */
record Sheet(String name, List<Line> lines, Optional<Grid> grid) {

    /** The width of column A where there is no table, in characters. */
    static final int TEXT_WIDTH = 100;

    Sheet {
        lines = List.copyOf(lines);
    }

    static Sheet ofText(String name, List<Line> lines) {
        return new Sheet(name, lines, Optional.empty());
    }

    static Sheet ofTable(String name, List<Line> lines, Grid grid) {
        return new Sheet(name, lines, Optional.of(grid));
    }
}
