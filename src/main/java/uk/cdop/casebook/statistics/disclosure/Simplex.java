package uk.cdop.casebook.statistics.disclosure;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Seeks values between limits for which all sums hold, fractions allowed, by the first phase of the simplex method. It starts
 * from values near the truth, so that few sums are out of balance and few steps are needed.
 */
final class Simplex {

    private static final double TINY = 1e-9;
    private static final double BALANCED = 1e-7;
    private static final int IN_BALANCE = -1;
    private static final int STEPS_BEFORE_CAUTION = 200;
    private static final int MOST_STEPS = 5_000;

    enum End { FOUND, NONE, GIVEN_UP }

    private final double[][] rows;
    private final double[] lower;
    private final double[] upper;
    private final double[] value;
    private final boolean[] basic;
    private final int[] basis;
    private final double[] level;
    private final double[] gain;

    /**
     * @param rows  one sum each: the factor of every number, 1, -1 or 0
     * @param aims  what each sum has to come to
     * @param start where to begin, within the limits
     */
    Simplex(double[][] rows, double[] aims, double[] lower, double[] upper, double[] start) {
        this.rows = rows;
        this.lower = lower;
        this.upper = upper;
        value = start.clone();
        basic = new boolean[start.length];
        basis = new int[rows.length];
        level = new double[rows.length];
        gain = new double[start.length];
        Arrays.fill(basis, IN_BALANCE);
        for (int row = 0; row < rows.length; row++) {
            level[row] = aims[row];
            for (int column = 0; column < start.length; column++) {
                level[row] -= rows[row][column] * start[column];
            }
            double sign = level[row] < 0 ? -1 : 1;
            level[row] *= sign;
            for (int column = 0; column < start.length; column++) {
                rows[row][column] *= sign;
                gain[column] += rows[row][column];
            }
        }
    }

    End run() {
        for (int step = 0; step < MOST_STEPS; step++) {
            if (imbalance() < BALANCED) {
                return End.FOUND;
            }
            int entering = entering(step > STEPS_BEFORE_CAUTION);
            if (entering < 0) {
                return End.NONE;
            }
            move(entering, gain[entering] > 0 ? 1 : -1);
        }
        return End.GIVEN_UP;
    }

    private double imbalance() {
        double sum = 0;
        for (int row = 0; row < rows.length; row++) {
            sum += basis[row] == IN_BALANCE ? level[row] : 0;
        }
        return sum;
    }

    /** The number whose change mends most; with caution the first that mends anything, which cannot go round in circles. */
    private int entering(boolean first) {
        int best = -1;
        double most = TINY;
        for (int column = 0; column < value.length; column++) {
            double size = Math.abs(gain[column]);
            if (!basic[column] && size > most && canMove(column)) {
                best = column;
                most = size;
                if (first) {
                    return best;
                }
            }
        }
        return best;
    }

    private boolean canMove(int column) {
        return gain[column] > 0 ? value[column] < upper[column] - TINY : value[column] > lower[column] + TINY;
    }

    private void move(int entering, int direction) {
        double furthest = direction > 0 ? upper[entering] - value[entering] : value[entering] - lower[entering];
        int leaving = -1;
        for (int row = 0; row < rows.length; row++) {
            double factor = direction * rows[row][entering];
            if (Math.abs(factor) > TINY) {
                double reach = Math.max(0, reach(row, factor));
                if (reach < furthest - TINY || reach <= furthest && isBetter(row, leaving, entering)) {
                    furthest = Math.min(furthest, reach);
                    leaving = row;
                }
            }
        }
        for (int row = 0; row < rows.length; row++) {
            level[row] -= direction * rows[row][entering] * furthest;
        }
        value[entering] += direction * furthest;
        if (leaving >= 0) {
            exchange(entering, leaving, direction * rows[leaving][entering] > 0);
        }
    }

    private double reach(int row, double factor) {
        if (basis[row] == IN_BALANCE) {
            return factor > 0 ? level[row] / factor : Double.POSITIVE_INFINITY;
        }
        double limit = factor > 0 ? level[row] - lower[basis[row]] : upper[basis[row]] - level[row];
        return limit / Math.abs(factor);
    }

    private boolean isBetter(int row, int than, int entering) {
        return than < 0 || basis[than] != IN_BALANCE
                && (basis[row] == IN_BALANCE || Math.abs(rows[row][entering]) > Math.abs(rows[than][entering]));
    }

    private void exchange(int entering, int leaving, boolean wentDown) {
        int left = basis[leaving];
        if (left != IN_BALANCE) {
            basic[left] = false;
            value[left] = wentDown ? lower[left] : upper[left];
        }
        basis[leaving] = entering;
        basic[entering] = true;
        level[leaving] = value[entering];
        double[] pivot = rows[leaving];
        double by = pivot[entering];
        int[] filled = IntStream.range(0, pivot.length).filter(column -> Math.abs(pivot[column]) > TINY).toArray();
        for (int column : filled) {
            pivot[column] /= by;
        }
        for (int row = 0; row < rows.length; row++) {
            if (row != leaving) {
                subtract(rows[row], pivot, rows[row][entering], filled);
            }
        }
        subtract(gain, pivot, gain[entering], filled);
    }

    private static void subtract(double[] from, double[] pivot, double times, int[] filled) {
        if (Math.abs(times) > TINY) {
            for (int column : filled) {
                from[column] -= times * pivot[column];
            }
        }
    }

    double[] values() {
        double[] found = value.clone();
        for (int row = 0; row < rows.length; row++) {
            if (basis[row] != IN_BALANCE) {
                found[basis[row]] = level[row];
            }
        }
        return found;
    }
}
