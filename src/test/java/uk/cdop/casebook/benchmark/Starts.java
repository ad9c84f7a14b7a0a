package uk.cdop.casebook.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;

/** From the start of the process to its first window: the program, beside a JavaFX window with one label. */
final class Starts {

    private static final int RUNS = 5;

    private Starts() {}

    static void measure(Report report) throws IOException, InterruptedException {
        double[] ours = new double[RUNS];
        double[] floor = new double[RUNS];
        for (int run = -1; run < RUNS; run++) {
            double bare = timeTo(BareWindow.class);
            double program = timeTo(FirstWindow.class);
            if (run >= 0) {
                floor[run] = bare;
                ours[run] = program;
            }
        }
        report.add("Start to first window", Measured.ofTimes(ours), Measured.ofTimes(floor),
                "a JavaFX window with one label, on the same runtime");
    }

    /** Milliseconds, on the runtime that is shipped, with the headless screen of JavaFX so that no display is needed. */
    private static double timeTo(Class<?> program) throws IOException, InterruptedException {
        Path folder = Path.of(System.getProperty("casebook.folder", "target/casebook"));
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(
                folder.resolve("runtime/bin/java").toString(), "-Xmx1g", "-XX:+UseSerialGC", "-XX:-UsePerfData",
                "--enable-native-access=javafx.graphics,ALL-UNNAMED", "-Dglass.platform=Headless", "-Dprism.order=sw",
                "-cp", folder.resolve("lib") + "/*:target/test-classes", program.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out = process.inputReader()) {
            String line = out.readLine();
            double taken = (System.nanoTime() - begun) / 1e6;
            if (!FirstPulse.SHOWN.equals(line)) {
                throw new IllegalStateException(program.getSimpleName() + " showed no window");
            }
            return taken;
        } finally {
            process.destroy();
            process.waitFor();
        }
    }
}
