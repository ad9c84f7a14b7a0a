package uk.cdop.casebook.statistics.crosscheck;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.cdop.casebook.statistics.quantity.Quantity;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Publication.Check;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** Every percentage and every rate, with its limits, follows from the counts that the tables give of the same. */
public final class PercentagesRecompute implements Crosscheck {

    static final String ID = "Q10_percentages_recompute";

    @Override
    public Check check(Examined examined) {
        Differences differences = new Differences();
        Map<Quantity, Long> counts = counts(examined.tables());
        examined.tables().forEach(table -> {
            new SharesRecompute(table, counts, differences).check();
            new RatesRecompute(table, differences).check();
        });
        return differences.result(ID,
                "Each percentage is its part divided by its whole, as the tables count them, each rate is the deaths of its row divided by the children or births, the limits are those of these numbers, and of nothing there is none.");
    }

    /** The counts of the tables, by what they are of. */
    private static Map<Quantity, Long> counts(List<StatisticalTable> tables) {
        Map<Quantity, Long> counts = new HashMap<>();
        for (StatisticalTable table : tables) {
            for (int place = 0; place < table.columns().size(); place++) {
                if (table.columns().get(place).kind() == Column.Kind.COUNT) {
                    for (Row row : table.rows()) {
                        if (row.cells().get(place) instanceof Cell.Figure figure && figure.restsOn().size() == 1) {
                            counts.put(figure.restsOn().getFirst(), figure.value().longValueExact());
                        }
                    }
                }
            }
        }
        return counts;
    }
}
