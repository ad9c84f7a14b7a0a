package uk.cdop.casebook.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.statistics.crosscheck.Examined;
import uk.cdop.casebook.statistics.crosscheck.PercentagesRecompute;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.measure.AnnualMeasures;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Publication.Check;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** One percentage, rate or limit after another is changed by a fifth of a point: the check names its table and row. */
class SpoiltPercentagesTest {

    /** England's are counted by others; those of ten years stand without the children that they are divided by. */
    private static final Set<String> NOT_OURS = Set.of("england");
    private static final String TEN_YEARS = "T43_Trends";

    private final Snapshot snapshot = RecountedByPandasTest.Recounted.of(11, 400, new FinancialYear(2022), LocalDate.of(2025, 3, 31)).snapshot();
    private final List<StatisticalTable> tables = AnnualMeasures.count(snapshot);

    private Check check(List<StatisticalTable> asked) {
        return new PercentagesRecompute().check(new Examined(snapshot, asked));
    }

    private static boolean isWorkedOut(StatisticalTable table, Column column) {
        return (column.kind() == Column.Kind.PERCENT || column.kind() == Column.Kind.RATE && !table.id().equals(TEN_YEARS)) && !NOT_OURS.contains(column.key());
    }

    /** The last row that has a figure there. */
    private static Optional<Row> row(StatisticalTable table, Column column) {
        return table.rows().reversed().stream().filter(row -> table.cell(row, column.key()) instanceof Cell.Figure).findFirst();
    }

    private static StatisticalTable spoilt(StatisticalTable table, Row row, Column column) {
        List<Cell> cells = new ArrayList<>(row.cells());
        Cell.Figure figure = (Cell.Figure) table.cell(row, column.key());
        cells.set(table.indexOf(column.key()), new Cell.Figure(figure.value().add(new BigDecimal("0.2")), figure.trail(), figure.restsOn()));
        return new StatisticalTable(table.id(), table.name(), table.title(), table.basis(), table.period(), table.columns(),
                table.rows().stream().map(one -> one == row ? new Row(cells) : one).toList(), table.notes());
    }

    @Test
    void asTheyWereCountedAllHold() {
        Check whole = check(tables);
        assertThat(whole.held()).as(whole.difference()).isTrue();
    }

    @Test
    void whicheverIsChangedIsFound() {
        int changed = 0;
        for (int at = 0; at < tables.size(); at++) {
            StatisticalTable table = tables.get(at);
            for (Column column : table.columns().stream().filter(one -> isWorkedOut(table, one)).toList()) {
                Optional<Row> row = row(table, column);
                if (row.isPresent()) {
                    int place = at;
                    Check found = check(IntStream.range(0, tables.size()).mapToObj(one -> one == place ? spoilt(table, row.get(), column) : tables.get(one)).toList());
                    assertThat(found.held()).as(table.id() + ", " + column.key()).isFalse();
                    assertThat(found.difference()).startsWith(table.id() + ", row " + (table.rows().indexOf(row.get()) + 1));
                    changed++;
                }
            }
        }
        assertThat(changed).isGreaterThan(110);
    }
}
