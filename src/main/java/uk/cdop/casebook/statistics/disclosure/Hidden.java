package uk.cdop.casebook.statistics.disclosure;

import java.util.TreeSet;
import uk.cdop.casebook.statistics.disclosure.Equations.Line;

/** Which cells a reader cannot look up at this moment, what is known of each of them, and which lines give one away. */
final class Hidden {

    private final Equations equations;
    private final boolean[] hidden;
    private final int[] lower;
    private final int[] upper;
    private final int[] hiddenIn;
    private final TreeSet<Integer> open = new TreeSet<>();

    Hidden(Equations equations) {
        this.equations = equations;
        hidden = new boolean[equations.size()];
        lower = new int[equations.size()];
        upper = new int[equations.size()];
        hiddenIn = new int[equations.lines().size()];
        for (int cell = 0; cell < equations.size(); cell++) {
            lower[cell] = equations.known(cell).lower();
            upper[cell] = equations.known(cell).upper();
            if (!equations.isOfThisEdition(cell) && !equations.known(cell).isExact()) {
                change(cell, true);
            }
        }
    }

    /** Withheld as one of the cells that are at least 1. */
    void hide(int cell) {
        lower[cell] = Math.max(1, equations.known(cell).lower());
        change(cell, true);
    }

    /** Taken out with its whole table, so that nothing says that it is not zero. */
    void takeOut(int cell) {
        lower[cell] = equations.known(cell).lower();
        change(cell, true);
    }

    void show(int cell) {
        change(cell, false);
    }

    private void change(int cell, boolean toHidden) {
        if (hidden[cell] == toHidden) {
            return;
        }
        hidden[cell] = toHidden;
        for (int line : equations.linesOf(cell)) {
            hiddenIn[line] += toHidden ? 1 : -1;
        }
        for (int line : equations.linesOf(cell)) {
            if (isOpen(line)) {
                open.add(line);
            } else {
                open.remove(line);
            }
        }
    }

    boolean isHidden(int cell) {
        return hidden[cell];
    }

    boolean canBeHidden(int cell) {
        return !hidden[cell] && equations.isOfThisEdition(cell) && !equations.known(cell).isExact();
    }

    int lower(int cell) {
        return lower[cell];
    }

    int upper(int cell) {
        return upper[cell];
    }

    /** One cell alone is withheld, so that the total less the others is that cell. What nobody published may be so if it is not small. */
    boolean isOpen(int line) {
        if (hiddenIn[line] != 1) {
            return false;
        }
        Line cells = equations.lines().get(line);
        for (int cell : cells.cells()) {
            if (hidden[cell]) {
                return !equations.isRest(cell) || equations.isSmall(cell);
            }
        }
        return false;
    }

    TreeSet<Integer> open() {
        return open;
    }
}
