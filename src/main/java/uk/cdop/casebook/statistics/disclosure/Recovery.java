package uk.cdop.casebook.statistics.disclosure;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import uk.cdop.casebook.statistics.disclosure.Equations.Line;
import uk.cdop.casebook.statistics.disclosure.WholeNumbers.Found;

/**
 * Tries to work out withheld cells from everything that is known, as a reader would. A small cell is protected when other
 * tables, in which it is as large as the threshold, would look the same. Source: domain file, annual-statistics section 4.9,
 * step 4.
 */
final class Recovery {

    private static final int[] NEIGHBOURS = {60, 200};
    private static final int[] MANY_NEIGHBOURS = {600};
    private static final int BEYOND_ANY_COUNT = 1_000_000;

    private final Equations equations;
    private final Hidden hidden;
    private final int threshold;
    /** For each protected cell, the cells in which the other table that protects it differs from the truth. */
    private final Map<Integer, BitSet> proofs = new HashMap<>();

    Recovery(Equations equations, Hidden hidden, int threshold) {
        this.equations = equations;
        this.hidden = hidden;
        this.threshold = threshold;
    }

    /** Looks near the cell only: an answer of no may be wrong where very many sums hang together. */
    boolean isProtected(int cell) {
        return isProtected(cell, NEIGHBOURS);
    }

    /** Looks further, for when nothing more can be withheld. */
    boolean isProtectedAfterAll(int cell) {
        return isProtected(cell, MANY_NEIGHBOURS);
    }

    private boolean isProtected(int cell, int[] neighbours) {
        if (proofs.containsKey(cell)) {
            return true;
        }
        if (hidden.upper(cell) < threshold || upperByItsLines(cell) < threshold) {
            return false;
        }
        for (int most : neighbours) {
            Neighbourhood around = Neighbourhood.of(equations, hidden, cell, most);
            Found found = around.search(cell, threshold, Range.WITHOUT_LIMIT);
            if (found.values().isPresent()) {
                keep(around, found.values().get());
                return true;
            }
            if (around.isWhole()) {
                return false;
            }
        }
        return false;
    }

    private void keep(Neighbourhood around, int[] values) {
        BitSet differs = new BitSet();
        int[] cells = around.cells();
        for (int at = 0; at < cells.length; at++) {
            differs.set(cells[at], values[at] != equations.value(cells[at]));
        }
        for (int at = 0; at < cells.length; at++) {
            if (values[at] >= threshold && equations.isSmall(cells[at])) {
                proofs.putIfAbsent(cells[at], differs);
            }
        }
    }

    /** Asked after the cell has been shown again; what it knew before is known again when the answer is no. */
    boolean staysProtectedWithout(int shown) {
        Map<Integer, BitSet> lost = new HashMap<>();
        proofs.forEach((cell, differs) -> {
            if (differs.get(shown)) {
                lost.put(cell, differs);
            }
        });
        proofs.keySet().removeAll(lost.keySet());
        for (int cell : lost.keySet().stream().sorted().toList()) {
            if (!isProtected(cell)) {
                proofs.putAll(lost);
                return false;
            }
        }
        return true;
    }

    private long upperByItsLines(int cell) {
        long least = hidden.upper(cell);
        for (int number : equations.linesOf(cell)) {
            Line line = equations.lines().get(number);
            long limit = 0;
            boolean bounded = true;
            for (int at = 0; at < line.cells().length; at++) {
                int other = line.cells()[at];
                boolean asTotal = cell == line.total();
                boolean adds = asTotal != (line.sign(at) < 0);
                if (other != cell) {
                    bounded &= !adds || !hidden.isHidden(other) || hidden.upper(other) != Range.WITHOUT_LIMIT;
                    limit += adds ? most(other) : -least(other);
                }
            }
            least = bounded ? Math.min(least, limit) : least;
        }
        return least;
    }

    private int most(int cell) {
        return hidden.isHidden(cell) ? hidden.upper(cell) : equations.value(cell);
    }

    private int least(int cell) {
        return hidden.isHidden(cell) ? hidden.lower(cell) : equations.value(cell);
    }

    /** The feasible range; where the sums that hang together are too many to search, at least as wide. */
    Range range(int cell) {
        if (!hidden.isHidden(cell)) {
            return Range.exactly(equations.value(cell));
        }
        Range known = new Range(hidden.lower(cell), hidden.upper(cell));
        Neighbourhood around = Neighbourhood.of(equations, hidden, cell, MANY_NEIGHBOURS[0]);
        if (!around.isWhole()) {
            return known;
        }
        return new Range(lowest(around, cell, known.lower()), highest(around, cell, known.upper()));
    }

    private int lowest(Neighbourhood around, int cell, int limit) {
        int impossible = limit - 1;
        int possible = equations.value(cell);
        while (possible - impossible > 1) {
            int middle = (possible + impossible) / 2;
            if (isPossible(around.search(cell, limit, middle))) {
                possible = middle;
            } else {
                impossible = middle;
            }
        }
        return possible;
    }

    private int highest(Neighbourhood around, int cell, int limit) {
        if (limit == Range.WITHOUT_LIMIT && isPossible(around.search(cell, BEYOND_ANY_COUNT, limit))) {
            return limit;
        }
        int possible = equations.value(cell);
        int impossible = Math.min(limit, BEYOND_ANY_COUNT) + 1;
        while (impossible - possible > 1) {
            int middle = (possible + impossible) / 2;
            if (isPossible(around.search(cell, middle, limit))) {
                possible = middle;
            } else {
                impossible = middle;
            }
        }
        return possible;
    }

    private static boolean isPossible(Found found) {
        return found.values().isPresent() || !found.certain();
    }
}
