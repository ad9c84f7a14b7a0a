package uk.cdop.casebook.statistics.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.cdop.casebook.statistics.disclosure.Equations.Line;

/**
 * Chooses what is withheld: the small counts, then others so that no line gives one away, then more until the audit holds,
 * and then shows again what need not be withheld. Source: domain file, annual-statistics section 4.9, steps 2 to 5.
 */
final class Suppression {

    private final Equations equations;
    private final Hidden hidden;
    private final Recovery recovery;
    private final List<Integer> secondary = new ArrayList<>();
    private final BitSet takenOut = new BitSet();
    private final BitSet exposed = new BitSet();
    /** Lines that hang together with no cell of such a standing, or a lower one, left to withhold. */
    private final Map<Standing, BitSet> exhausted = new EnumMap<>(Standing.class);

    Suppression(Equations equations, int threshold) {
        this.equations = equations;
        hidden = new Hidden(equations);
        recovery = new Recovery(equations, hidden, threshold);
    }

    void run() {
        for (int cell = 0; cell < equations.size(); cell++) {
            if (equations.isSmall(cell) && hidden.canBeHidden(cell)) {
                hidden.hide(cell);
            }
        }
        closeLines();
        for (int cell = 0; cell < equations.size(); cell++) {
            if (equations.isSmall(cell) && hidden.isHidden(cell)) {
                protect(cell);
            }
        }
        for (int newest = secondary.size() - 1; newest >= 0; newest--) {
            restore(newest);
        }
    }

    private void closeLines() {
        TreeSet<Integer> cannotBeClosed = new TreeSet<>();
        Optional<Integer> line = nextOpen(cannotBeClosed);
        while (line.isPresent()) {
            int number = line.get();
            firstOf(standing -> choice(List.of(number), standing)).ifPresentOrElse(this::withhold, () -> cannotBeClosed.add(number));
            line = nextOpen(cannotBeClosed);
        }
    }

    private Optional<Integer> nextOpen(TreeSet<Integer> except) {
        return hidden.open().stream().filter(line -> !except.contains(line)).findFirst();
    }

    private void withhold(int cell) {
        hidden.hide(cell);
        secondary.add(cell);
    }

    /** Widening the choice never harms a cell that is already protected, so one round over all of them is enough. */
    private void protect(int cell) {
        while (!recovery.isProtected(cell)) {
            Optional<Integer> next = nearestChoice(cell);
            if (next.isPresent()) {
                withhold(next.get());
                closeLines();
            } else if (recovery.isProtectedAfterAll(cell)) {
                return;
            } else if (!takeOutAround(cell)) {
                exposed.set(cell);
                return;
            }
        }
    }

    /** What is first read in an edition goes only where nothing else would do, however far away. */
    private Optional<Integer> nearestChoice(int cell) {
        return firstOf(standing -> nearestChoice(cell, standing, exhausted.computeIfAbsent(standing, key -> new BitSet())));
    }

    private static Optional<Integer> firstOf(Function<Standing, Optional<Integer>> choice) {
        return Stream.of(Standing.values()).map(choice).flatMap(Optional::stream).findFirst();
    }

    /** In the cell's own lines first, then in those that share a withheld cell with them, and so on outwards. */
    private Optional<Integer> nearestChoice(int cell, Standing most, BitSet exhausted) {
        BitSet seen = (BitSet) exhausted.clone();
        List<Integer> ring = newLines(List.of(cell), seen);
        while (!ring.isEmpty()) {
            Optional<Integer> found = choice(ring, most);
            if (found.isPresent()) {
                return found;
            }
            ring = newLines(hiddenCells(ring), seen);
        }
        exhausted.or(seen);
        return Optional.empty();
    }

    private List<Integer> newLines(List<Integer> cells, BitSet seen) {
        List<Integer> found = new ArrayList<>();
        for (int cell : cells) {
            for (int line : equations.linesOf(cell)) {
                if (!seen.get(line)) {
                    seen.set(line);
                    found.add(line);
                }
            }
        }
        return found;
    }

    private List<Integer> hiddenCells(List<Integer> lines) {
        List<Integer> found = new ArrayList<>();
        for (int line : lines) {
            for (int cell : equations.lines().get(line).cells()) {
                if (hidden.isHidden(cell)) {
                    found.add(cell);
                }
            }
        }
        return found;
    }

    /** The smallest cell that is no total, rather one that closes another line; totals only if there is no other. */
    private Optional<Integer> choice(List<Integer> lines, Standing most) {
        int best = -1;
        long bestRank = Long.MAX_VALUE;
        for (int number : lines) {
            Line line = equations.lines().get(number);
            for (int cell : line.cells()) {
                if (equations.value(cell) > 0 && hidden.canBeHidden(cell) && !mustStay(line, cell) && equations.standing(cell).compareTo(most) <= 0) {
                    long rank = rank(cell, number);
                    if (rank < bestRank) {
                        best = cell;
                        bestRank = rank;
                    }
                }
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(best);
    }

    private boolean mustStay(Line line, int cell) {
        return equations.isGrandTotal(cell) && !equations.isCountedAnew(cell) && (!line.ofYears() || !equations.isWithinMoreYears(cell));
    }

    private long rank(int cell, int forLine) {
        boolean closesAnother = false;
        for (int line : equations.linesOf(cell)) {
            closesAnother |= line != forLine && hidden.open().contains(line);
        }
        long kind = (equations.isMargin(cell) ? 2 : 0) + (closesAnother ? 0 : 1);
        return (kind << Integer.SIZE) + equations.value(cell);
    }

    /**
     * Where a small count cannot be protected beside its total, all parts of the total go, zeros with them: the table cannot
     * be produced. First the lines of the cell, then all that hang together with them.
     */
    private boolean takeOutAround(int cell) {
        BitSet seen = new BitSet();
        List<Integer> ring = newLines(List.of(cell), seen);
        while (!ring.isEmpty()) {
            boolean more = false;
            for (int line : ring) {
                more |= takeOut(equations.lines().get(line));
            }
            if (more) {
                return true;
            }
            ring = newLines(hiddenCells(ring), seen);
        }
        return false;
    }

    private boolean takeOut(Line line) {
        boolean more = false;
        for (int cell : line.cells()) {
            boolean canGo = equations.isOfThisEdition(cell) && !equations.known(cell).isExact() && !takenOut.get(cell);
            if (canGo && (!mustStay(line, cell) || hidden.isHidden(cell))) {
                hidden.takeOut(cell);
                takenOut.set(cell);
                more = true;
            }
        }
        return more;
    }

    private void restore(int position) {
        int cell = secondary.get(position);
        if (takenOut.get(cell)) {
            return;
        }
        hidden.show(cell);
        boolean opens = false;
        for (int line : equations.linesOf(cell)) {
            opens |= hidden.isOpen(line);
        }
        if (opens || !recovery.staysProtectedWithout(cell)) {
            hidden.hide(cell);
        } else {
            secondary.remove(position);
        }
    }

    boolean withholds(int cell) {
        return equations.isOfThisEdition(cell) && hidden.isHidden(cell);
    }

    boolean takesOut(int cell) {
        return takenOut.get(cell);
    }

    boolean leavesExposed(int cell) {
        return exposed.get(cell);
    }

    Range range(int cell) {
        return recovery.range(cell);
    }
}
