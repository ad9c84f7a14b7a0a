package uk.cdop.casebook.statistics.edition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.cdop.casebook.statistics.disclosure.DisclosureControl;
import uk.cdop.casebook.statistics.disclosure.Earlier;
import uk.cdop.casebook.statistics.disclosure.Masking;
import uk.cdop.casebook.statistics.disclosure.Question;
import uk.cdop.casebook.statistics.disclosure.Rule;
import uk.cdop.casebook.statistics.disclosure.Tally;
import uk.cdop.casebook.statistics.quantity.Arithmetic;
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

    static final String WITHHELD = "[c] stands for a number that is withheld because it is small, or because a small number could be worked out from it or from its change since it was last published.";
    static final String ROUNDED = "[c] stands for a number from 1 to 7, and for what was worked out from one. All other numbers of children are rounded to the nearest 5; percentages are of the rounded numbers.";

    private static final String UNIT = "unit";
    private static final Cell NUMBER = Cell.words("number");

    public MaskedTables {
        tables = List.copyOf(tables);
        log = List.copyOf(log);
    }

    public static MaskedTables of(List<StatisticalTable> whole, Arithmetic arithmetic, Rule rule, Earlier earlier) {
        List<StatisticalTable> left = whole;
        List<Tally> leftOut = new ArrayList<>();
        while (true) {
            Map<Quantity, Integer> counts = new LinkedHashMap<>();
            left.forEach(table -> counts.putAll(counts(table)));
            Masking masking = DisclosureControl.decide(Question.of(counts, arithmetic, rule, earlier));
            Map<StatisticalTable, Tally> log = new LinkedHashMap<>();
            left.forEach(table -> log.put(table, masking.tally(table.id(), counts(table).keySet())));
            List<StatisticalTable> shown = left.stream().filter(table -> !log.get(table).mustNotBeProduced()).toList();
            if (shown.size() == left.size()) {
                return new MaskedTables(
                        left.stream().map(table -> masked(table, masking)).toList(), masking, Stream.concat(log.values().stream(), leftOut.stream()).toList());
            }
            left.stream().map(log::get).filter(Tally::mustNotBeProduced).forEach(leftOut::add);
            left = shown;
        }
    }

    /** The numbers of children that a table shows, each by what it counts. */
    private static Map<Quantity, Integer> counts(StatisticalTable table) {
        Map<Quantity, Integer> counts = new LinkedHashMap<>();
        for (Row row : table.rows()) {
            for (int place = 0; place < row.cells().size(); place++) {
                if (isCount(table, row, place) && row.cells().get(place) instanceof Cell.Figure figure && figure.restsOn().getFirst().counted().isOfChildren()) {
                    counts.put(figure.restsOn().getFirst(), figure.value().intValueExact());
                }
            }
        }
        return counts;
    }

    /** A table whose rows have different units says in each whether it is one of numbers. */
    private static boolean isCount(StatisticalTable table, Row row, int place) {
        Column.Kind kind = table.columns().get(place).kind();
        boolean inRow = kind == Column.Kind.MEAN && table.columns().stream().anyMatch(column -> column.key().equals(UNIT)) && table.cell(row, UNIT).equals(NUMBER);
        return (kind == Column.Kind.COUNT || inRow) && row.cells().get(place) instanceof Cell.Figure figure && figure.restsOn().size() == 1;
    }

    private static StatisticalTable masked(StatisticalTable table, Masking masking) {
        List<Row> rows = table.rows().stream().map(row -> masked(table, row, masking)).toList();
        boolean hides = table.columns().stream().anyMatch(column -> column.kind() == Column.Kind.COUNT) || !counts(table).isEmpty();
        return new StatisticalTable(
                table.id(), table.name(), table.title(), table.basis(), table.period(), table.columns(), rows,
                hides ? Stream.concat(table.notes().stream(), Stream.of(masking.rounds() ? ROUNDED : WITHHELD)).toList() : table.notes());
    }

    /** Where the count of a row is withheld, so is what a shorthand or words would say of its size. */
    private static Row masked(StatisticalTable table, Row row, Masking masking) {
        List<Cell> cells = new ArrayList<>();
        boolean withheld = false;
        for (int place = 0; place < row.cells().size(); place++) {
            Column column = table.columns().get(place);
            Cell cell = masked(table, row, place, masking);
            withheld |= column.kind() == Column.Kind.COUNT && cell == Cell.Shorthand.CONFIDENTIAL;
            cells.add(withheld && saysHowMany(column, cell) ? Cell.Shorthand.CONFIDENTIAL : cell);
        }
        return new Row(cells);
    }

    private static boolean saysHowMany(Column column, Cell cell) {
        boolean rate = column.kind() == Column.Kind.RATE && !(cell instanceof Cell.Figure);
        return (rate || column.key().equals("reliability")) && cell != Cell.Shorthand.NOT_AVAILABLE;
    }

    private static Cell masked(StatisticalTable table, Row row, int place, Masking masking) {
        if (!(row.cells().get(place) instanceof Cell.Figure figure)) {
            return row.cells().get(place);
        }
        List<Quantity> children = figure.restsOn().stream().filter(quantity -> quantity.counted().isOfChildren()).toList();
        if (figure.restsOn().isEmpty() || !masking.mayShow(children)) {
            return Cell.Shorthand.CONFIDENTIAL;
        }
        if (children.isEmpty()) {
            return Cell.number(figure.value());
        }
        if (isCount(table, row, place)) {
            return Cell.number(BigDecimal.valueOf(masking.written(children.getFirst()).orElseThrow()));
        }
        boolean isTime = children.size() == 1;
        return !masking.rounds() || isTime ? Cell.number(figure.value()) : RoundedShare.of(figure.value(), children, masking).map(Cell::number).orElse(Cell.Shorthand.CONFIDENTIAL);
    }
}
