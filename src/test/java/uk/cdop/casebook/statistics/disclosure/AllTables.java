package uk.cdop.casebook.statistics.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.cdop.casebook.statistics.quantity.Quantity;

/** Lists every table of whole numbers that would look the same to a reader, one by one, and notes how each number varies. */
final class AllTables {

    /** A number as the sum of inner cells, and what the reader knows of it. */
    private record Known(Quantity quantity, int[] cells, Range range) {}

    private final List<Known> numbers = new ArrayList<>();
    private final List<List<Known>> withCell = new ArrayList<>();
    private final int[] table;
    private final Map<Quantity, Range> found = new HashMap<>();
    private long tables;

    private AllTables(Map<Quantity, int[]> made, int inner, Map<Quantity, Range> known) {
        table = new int[inner];
        Arrays.stream(table).forEach(cell -> withCell.add(new ArrayList<>()));
        made.forEach((quantity, cells) -> {
            Known number = new Known(quantity, cells, known.getOrDefault(quantity, Range.anything()));
            numbers.add(number);
            Arrays.stream(cells).forEach(cell -> withCell.get(cell).add(number));
        });
    }

    /** The range of every number over all tables in which each number is in the range that a reader knows. */
    static Map<Quantity, Range> ranges(Block block, Map<Quantity, Range> known) {
        return ranges(block.numbers(), block.inner().length, known);
    }

    /** The same for any numbers, each the sum of some inner cells in ascending order. */
    static Map<Quantity, Range> ranges(Map<Quantity, int[]> made, int inner, Map<Quantity, Range> known) {
        AllTables all = new AllTables(made, inner, known);
        all.fill(0);
        if (all.tables == 0) {
            throw new AssertionError("not even the true table fits what is known");
        }
        return all.found;
    }

    static Map<Quantity, Range> known(Map<Quantity, Integer> counts, Masking masking) {
        Map<Quantity, Range> known = new HashMap<>();
        counts.forEach((quantity, count) -> {
            if (masking.refused().contains(quantity)) {
                known.put(quantity, Range.anything());
            } else {
                known.put(quantity, masking.withholds(quantity) ? Range.atLeastOne() : Range.exactly(count));
            }
        });
        return known;
    }

    private void fill(int cell) {
        if (cell == table.length) {
            note();
            return;
        }
        int most = withCell.get(cell).stream().mapToInt(number -> number.range().upper() - sum(number)).min().orElseThrow();
        for (int value = 0; value <= most; value++) {
            table[cell] = value;
            if (withCell.get(cell).stream().allMatch(number -> reaches(number, cell))) {
                fill(cell + 1);
            }
        }
        table[cell] = 0;
    }

    /** A number of which the last cell has been filled has to be in its range now. */
    private boolean reaches(Known number, int filled) {
        return number.cells()[number.cells().length - 1] > filled || sum(number) >= number.range().lower();
    }

    private int sum(Known number) {
        int sum = 0;
        for (int cell : number.cells()) {
            sum += table[cell];
        }
        return sum;
    }

    private void note() {
        tables++;
        numbers.forEach(number -> {
            int value = sum(number);
            found.merge(number.quantity(), Range.exactly(value),
                    (one, other) -> new Range(Math.min(one.lower(), other.lower()), Math.max(one.upper(), other.upper())));
        });
    }
}
