package uk.cdop.casebook.statistics.edition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.cdop.casebook.statistics.disclosure.DisclosureControl;
import uk.cdop.casebook.statistics.disclosure.Earlier;
import uk.cdop.casebook.statistics.disclosure.Masking;
import uk.cdop.casebook.statistics.disclosure.Question;
import uk.cdop.casebook.statistics.disclosure.Rule;
import uk.cdop.casebook.statistics.disclosure.Tally;
import uk.cdop.casebook.statistics.quantity.Breakdown;
import uk.cdop.casebook.statistics.quantity.Quantity;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/**
 * Tables as they may leave the panel: no references of cases, and [c] for every figure that gives a withheld number away. A
 * figure that does not say what it rests on is withheld, so that nothing is shown by oversight. A table that cannot be
 * protected is left out.
 */
public record MaskedTables(List<StatisticalTable> tables, Masking masking, List<Tally> log) {

    public MaskedTables {
        tables = List.copyOf(tables);
        log = List.copyOf(log);
    }

    public static MaskedTables of(List<StatisticalTable> whole, Collection<Breakdown> breakdowns, Rule rule, Earlier earlier) {
        Map<Quantity, Integer> counts = new LinkedHashMap<>();
        whole.forEach(table -> counts.putAll(counts(table)));
        Masking masking = DisclosureControl.decide(Question.of(counts, breakdowns, rule, earlier));
        List<Tally> log = whole.stream().map(table -> masking.tally(table.id(), counts(table).keySet())).toList();
        List<StatisticalTable> masked = IntStream.range(0, whole.size())
                .filter(place -> !log.get(place).mustNotBeProduced())
                .mapToObj(place -> masked(whole.get(place), masking)).toList();
        return new MaskedTables(masked, masking, log);
    }

    /** The numbers of children that a table shows, each by what it counts. */
    private static Map<Quantity, Integer> counts(StatisticalTable table) {
        Map<Quantity, Integer> counts = new LinkedHashMap<>();
        for (Row row : table.rows()) {
            for (int place = 0; place < row.cells().size(); place++) {
                if (isCount(table.columns().get(place), row.cells().get(place)) && row.cells().get(place) instanceof Cell.Figure figure
                        && figure.restsOn().getFirst().counted().isOfChildren()) {
                    counts.put(figure.restsOn().getFirst(), figure.value().intValueExact());
                }
            }
        }
        return counts;
    }

    private static boolean isCount(Column column, Cell cell) {
        return column.kind() == Column.Kind.COUNT && cell instanceof Cell.Figure figure && figure.restsOn().size() == 1;
    }

    private static StatisticalTable masked(StatisticalTable table, Masking masking) {
        List<Row> rows = table.rows().stream().map(row -> masked(table.columns(), row, masking)).toList();
        return new StatisticalTable(
                table.id(), table.name(), table.title(), table.basis(), table.period(), table.columns(), rows,
                Stream.concat(table.notes().stream(), Stream.of(EditionTables.WITHHELD)).toList());
    }

    /** Where the count of a row is withheld, so is what a shorthand or words would say of its size. */
    private static Row masked(List<Column> columns, Row row, Masking masking) {
        List<Cell> cells = new ArrayList<>();
        boolean withheld = false;
        for (int place = 0; place < row.cells().size(); place++) {
            Cell cell = masked(columns.get(place), row.cells().get(place), masking);
            withheld |= columns.get(place).kind() == Column.Kind.COUNT && cell == Cell.Shorthand.CONFIDENTIAL;
            cells.add(withheld && saysHowMany(columns.get(place), cell) ? Cell.Shorthand.CONFIDENTIAL : cell);
        }
        return new Row(cells);
    }

    private static boolean saysHowMany(Column column, Cell cell) {
        boolean rate = column.kind() == Column.Kind.RATE && !(cell instanceof Cell.Figure);
        return (rate || column.key().equals("reliability")) && cell != Cell.Shorthand.NOT_AVAILABLE;
    }

    private static Cell masked(Column column, Cell cell, Masking masking) {
        if (!(cell instanceof Cell.Figure figure)) {
            return cell;
        }
        List<Quantity> children = figure.restsOn().stream().filter(quantity -> quantity.counted().isOfChildren()).toList();
        if (figure.restsOn().isEmpty() || !masking.mayShow(children)) {
            return Cell.Shorthand.CONFIDENTIAL;
        }
        return isCount(column, cell) && !children.isEmpty()
                ? Cell.number(BigDecimal.valueOf(masking.written(children.getFirst()).orElseThrow()))
                : Cell.number(figure.value());
    }
}
