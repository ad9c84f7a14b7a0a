package uk.cdop.casebook.statistics.crosscheck;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;
import uk.cdop.casebook.statistics.interval.TestVectors;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Publication.Check;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** Every value with limits lies within them, and the methods give the published test vectors on this machine. */
public final class LimitsHold implements Crosscheck {

    static final String ID = "Q10_limits_hold";

    private static final String LOWER = "lower";
    private static final String UPPER = "upper";

    private final Supplier<List<String>> missedVectors;

    public LimitsHold() {
        this(TestVectors::missed);
    }

    LimitsHold(Supplier<List<String>> missedVectors) {
        this.missedVectors = missedVectors;
    }

    @Override
    public Check check(Examined examined) {
        Differences differences = new Differences();
        missedVectors.get().forEach(missed -> differences.expect(false, "the limits of " + missed + " are not those of the test vectors"));
        for (StatisticalTable table : examined.tables()) {
            table.columns().stream().filter(column -> column.key().endsWith(LOWER)).forEach(column -> {
                String stem = column.key().substring(0, column.key().length() - LOWER.length());
                table.rows().forEach(row -> within(differences, table, row, stem));
            });
        }
        return differences.result(ID,
                "Each rate and percentage lies within its limits, lower to upper, and the limits of the published test vectors are found as published.");
    }

    private static void within(Differences differences, StatisticalTable table, Row row, String stem) {
        Cell value = table.cell(row, valueOf(table, stem));
        Cell lower = table.cell(row, stem + LOWER);
        Cell upper = table.cell(row, stem + UPPER);
        String where = table.id() + ", row " + (table.rows().indexOf(row) + 1) + ": ";
        if (isNumber(value) && isNumber(lower) && isNumber(upper)) {
            boolean holds = number(lower).compareTo(number(value)) <= 0 && number(value).compareTo(number(upper)) <= 0;
            differences.expect(holds, where + "a value outside its limits");
        } else {
            differences.expect(value.equals(lower) && value.equals(upper), where + "a value without its limits, or limits without a value");
        }
    }

    /** The limits of a table's one interval have no name before them. */
    private static String valueOf(StatisticalTable table, String stem) {
        if (!stem.isEmpty()) {
            return stem.substring(0, stem.length() - 1);
        }
        return Examined.has(table, "rate") ? "rate" : "modifiable_percent";
    }

    private static boolean isNumber(Cell cell) {
        return cell instanceof Cell.Figure || cell == Cell.Shorthand.ROUNDS_TO_ZERO;
    }

    private static BigDecimal number(Cell cell) {
        return cell instanceof Cell.Figure figure ? figure.value() : BigDecimal.ZERO;
    }
}
