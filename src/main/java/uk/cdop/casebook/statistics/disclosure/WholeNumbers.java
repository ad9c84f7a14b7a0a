package uk.cdop.casebook.statistics.disclosure;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Seeks whole numbers between limits for which all sums hold: fractions first, then both sides of a number left broken. */
final class WholeNumbers {

    private static final double NEARLY = 1e-5;
    private static final int MOST_TRIES = 400;

    /** The values found; or none, and whether that is certain or the search was given up. */
    record Found(Optional<int[]> values, boolean certain) {

        static Found none() {
            return new Found(Optional.empty(), true);
        }
    }

    private record Limits(int[] lower, int[] upper) {

        private Limits with(int position, int newLower, int newUpper) {
            int[] lowers = lower.clone();
            int[] uppers = upper.clone();
            lowers[position] = Math.max(lowers[position], newLower);
            uppers[position] = Math.min(uppers[position], newUpper);
            return new Limits(lowers, uppers);
        }

        private boolean isEmpty(int position) {
            return lower[position] > upper[position];
        }
    }

    private final int[][] rows;
    private final int[] truth;

    /**
     * @param rows  one sum each: the factor of every number, 1, -1 or 0
     * @param truth values for which all sums hold
     */
    WholeNumbers(int[][] rows, int[] truth) {
        this.rows = rows;
        this.truth = truth;
    }

    Found between(int[] lower, int[] upper) {
        Deque<Limits> left = new ArrayDeque<>();
        left.push(new Limits(lower, upper));
        boolean certain = true;
        for (int tries = 0; !left.isEmpty(); tries++) {
            if (tries == MOST_TRIES) {
                return new Found(Optional.empty(), false);
            }
            Limits limits = left.pop();
            Simplex simplex = simplex(limits);
            Simplex.End end = simplex.run();
            certain &= end != Simplex.End.GIVEN_UP;
            if (end == Simplex.End.FOUND) {
                double[] values = simplex.values();
                int broken = broken(values);
                if (broken < 0) {
                    int[] whole = rounded(values);
                    if (holds(whole, limits)) {
                        return new Found(Optional.of(whole), true);
                    }
                    certain = false;
                } else {
                    split(left, limits, broken, (int) Math.floor(values[broken]));
                }
            }
        }
        return new Found(Optional.empty(), certain);
    }

    private static void split(Deque<Limits> left, Limits limits, int at, int floor) {
        for (Limits side : new Limits[] {limits.with(at, floor + 1, Integer.MAX_VALUE), limits.with(at, Integer.MIN_VALUE, floor)}) {
            if (!side.isEmpty(at)) {
                left.push(side);
            }
        }
    }

    private Simplex simplex(Limits limits) {
        int size = truth.length;
        double[][] factors = new double[rows.length][size];
        double[] aims = new double[rows.length];
        double[] lower = new double[size];
        double[] upper = new double[size];
        double[] start = new double[size];
        for (int at = 0; at < size; at++) {
            lower[at] = limits.lower()[at];
            upper[at] = limits.upper()[at] == Range.WITHOUT_LIMIT ? Double.POSITIVE_INFINITY : limits.upper()[at];
            start[at] = Math.clamp(truth[at], limits.lower()[at], limits.upper()[at]);
        }
        for (int row = 0; row < rows.length; row++) {
            for (int at = 0; at < size; at++) {
                factors[row][at] = rows[row][at];
                aims[row] += rows[row][at] * truth[at];
            }
        }
        return new Simplex(factors, aims, lower, upper, start);
    }

    private static int broken(double[] values) {
        for (int at = 0; at < values.length; at++) {
            if (Math.abs(values[at] - Math.rint(values[at])) > NEARLY) {
                return at;
            }
        }
        return -1;
    }

    private static int[] rounded(double[] values) {
        int[] whole = new int[values.length];
        for (int at = 0; at < values.length; at++) {
            whole[at] = (int) Math.rint(values[at]);
        }
        return whole;
    }

    /** Fractions on a machine are not exact: only what holds in whole numbers counts. */
    private boolean holds(int[] values, Limits limits) {
        for (int at = 0; at < values.length; at++) {
            if (values[at] < limits.lower()[at] || values[at] > limits.upper()[at]) {
                return false;
            }
        }
        for (int[] row : rows) {
            int difference = 0;
            for (int at = 0; at < values.length; at++) {
                difference += row[at] * (values[at] - truth[at]);
            }
            if (difference != 0) {
                return false;
            }
        }
        return true;
    }
}
