package uk.cdop.casebook.testkit;

import java.util.List;
import java.util.stream.IntStream;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** A publication in which the numbers of one column are withheld, as an edition for others would have it. */
public final class WithheldCells {

    private WithheldCells() {}

    public static Publication in(Publication whole, String id, String... columns) {
        return new Publication(
                whole.title(), whole.panel(), whole.year(), whole.edition(), whole.asAt(), whole.snapshot(), List.of(), whole.definitions(),
                whole.tables().stream().map(table -> table.id().equals(id) ? masked(table, List.of(columns)) : table).toList(), whole.checks());
    }

    private static StatisticalTable masked(StatisticalTable table, List<String> columns) {
        return new StatisticalTable(
                table.id(), table.name(), table.title(), table.basis(), table.period(), table.columns(),
                table.rows().stream().map(row -> new Row(IntStream.range(0, row.cells().size())
                        .mapToObj(at -> columns.contains(table.columns().get(at).key()) && row.cells().get(at) instanceof Cell.Figure
                                ? Cell.Shorthand.CONFIDENTIAL : row.cells().get(at)).toList())).toList(),
                table.notes());
    }
}
