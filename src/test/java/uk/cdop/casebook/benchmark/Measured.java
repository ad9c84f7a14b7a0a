package uk.cdop.casebook.benchmark;

import java.util.Arrays;
import java.util.Locale;

/** Times of several runs, in milliseconds. */
record Measured(double median, double least, double most) {

    /** A piece of work that may fail in its own way. */
    interface Work {
        void run() throws Exception;
    }

    static Measured of(int warmUps, int runs, Work work) throws Exception {
        for (int run = 0; run < warmUps; run++) {
            work.run();
        }
        double[] times = new double[runs];
        for (int run = 0; run < runs; run++) {
            long begun = System.nanoTime();
            work.run();
            times[run] = (System.nanoTime() - begun) / 1e6;
        }
        return ofTimes(times);
    }

    static Measured ofTimes(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return new Measured(sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1]);
    }

    String inWords() {
        return String.format(Locale.ROOT, "%s (%s to %s)", time(median), time(least), time(most));
    }

    private static String time(double milliseconds) {
        return milliseconds < 10 ? String.format(Locale.ROOT, "%.2f ms", milliseconds)
                : milliseconds < 1_000 ? String.format(Locale.ROOT, "%.0f ms", milliseconds)
                : String.format(Locale.ROOT, "%.2f s", milliseconds / 1_000);
    }

    double over(Measured floor) {
        return median / floor.median;
    }
}
