package uk.cdop.casebook.desktop.annualtables;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** Says what the shorthand means that stands in a table, and no other. */
final class Legend {

    private Legend() {}

    static Optional<String> of(StatisticalTable table) {
        Set<Cell> used = table.rows().stream().flatMap(row -> row.cells().stream()).filter(Cell.Shorthand.class::isInstance).collect(Collectors.toSet());
        return Optional.of(Arrays.stream(Cell.Shorthand.values()).filter(used::contains)
                        .map(one -> one.symbol() + " " + one.meaning()).collect(Collectors.joining("; ")))
                .filter(words -> !words.isEmpty()).map(words -> words + ".");
    }
}
