package uk.cdop.casebook.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** From the start of the process to its first window: the program, beside a JavaFX window with one label. */
final class Starts {

    private static final int RUNS = 5;
    private static final Path FOLDER = Path.of(System.getProperty("casebook.folder", "target/casebook")).toAbsolutePath();

    /** As the launcher does: with the classes held ready, where the build left them. */
    private static final List<String> READY = Stream.of(FOLDER.resolve("classes.aot")).filter(Files::isRegularFile)
            .flatMap(file -> Stream.of("-XX:AOTCache=" + file, "-Xlog:aot=off")).toList();

    private Starts() {}

    static void measure(Report report) throws IOException, InterruptedException {
        double[] ours = new double[RUNS];
        double[] floor = new double[RUNS];
        for (int run = -1; run < RUNS; run++) {
            double bare = timeTo(BareWindow.class, List.of());
            double program = timeTo(FirstWindow.class, READY);
            if (run >= 0) {
                floor[run] = bare;
                ours[run] = program;
            }
        }
        report.add("Start to first window", Measured.ofTimes(ours), Measured.ofTimes(floor),
                "a JavaFX window with one label, on the same runtime");
    }

    /** Milliseconds, on the runtime that is shipped, with the headless screen of JavaFX so that no display is needed. */
    private static double timeTo(Class<?> program, List<String> options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                FOLDER.resolve("runtime/bin/java").toString(), "-Xmx1g", "-XX:+UseSerialGC", "-XX:-UsePerfData",
                "--enable-native-access=javafx.graphics,ALL-UNNAMED", "-Dglass.platform=Headless", "-Dprism.order=sw"));
        command.addAll(options);
        command.addAll(List.of("-cp", FOLDER.resolve("lib") + "/*:target/test-classes", program.getName()));
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
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
