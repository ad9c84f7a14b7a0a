package uk.cdop.casebook.statistics.disclosure;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import uk.cdop.casebook.statistics.disclosure.Equations.Line;
import uk.cdop.casebook.statistics.disclosure.WholeNumbers.Found;

/**
 * The withheld cells nearest to one of them, by the lines they share. What is found with all others left as they truly are is
 * possible; what is not found is impossible only if there are no others.
 */
final class Neighbourhood {

    private final Hidden hidden;
    private final Map<Integer, Integer> places;
    private final int[] cells;
    private final boolean whole;
    private final WholeNumbers numbers;

    private Neighbourhood(Equations equations, Hidden hidden, Map<Integer, Integer> places, boolean whole) {
        this.hidden = hidden;
        this.places = places;
        this.whole = whole;
        cells = places.keySet().stream().mapToInt(Integer::intValue).toArray();
        numbers = new WholeNumbers(rows(equations), Arrays.stream(cells).map(equations::value).toArray());
    }

    static Neighbourhood of(Equations equations, Hidden hidden, int centre, int most) {
        Map<Integer, Integer> places = new LinkedHashMap<>();
        places.put(centre, 0);
        int[] queue = new int[most + 1];
        queue[0] = centre;
        for (int at = 0; at < places.size(); at++) {
            for (int number : equations.linesOf(queue[at])) {
                for (int cell : equations.lines().get(number).cells()) {
                    if (hidden.isHidden(cell) && !places.containsKey(cell)) {
                        if (places.size() == most) {
                            return new Neighbourhood(equations, hidden, places, false);
                        }
                        queue[places.size()] = cell;
                        places.put(cell, places.size());
                    }
                }
            }
        }
        return new Neighbourhood(equations, hidden, places, true);
    }

    private int[][] rows(Equations equations) {
        TreeSet<Integer> lines = new TreeSet<>();
        for (int cell : cells) {
            for (int line : equations.linesOf(cell)) {
                lines.add(line);
            }
        }
        return lines.stream().map(number -> row(equations.lines().get(number))).toArray(int[][]::new);
    }

    private int[] row(Line line) {
        int[] row = new int[cells.length];
        for (int position = 0; position < line.cells().length; position++) {
            Integer place = places.get(line.cells()[position]);
            if (place != null) {
                row[place] = line.sign(position);
            }
        }
        return row;
    }

    int[] cells() {
        return cells;
    }

    boolean isWhole() {
        return whole;
    }

    /** Seeks whole numbers that fit everything known, with one cell held between limits. */
    Found search(int cell, int atLeast, int atMost) {
        int[] lower = Arrays.stream(cells).map(hidden::lower).toArray();
        int[] upper = Arrays.stream(cells).map(hidden::upper).toArray();
        int place = places.get(cell);
        lower[place] = Math.max(lower[place], atLeast);
        upper[place] = Math.min(upper[place], atMost);
        return lower[place] > upper[place] ? Found.none() : numbers.between(lower, upper);
    }
}
