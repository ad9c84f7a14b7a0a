package uk.cdop.casebook.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Collects rows, each ours beside its floor, and writes them as a table. */
final class Report {

    private final PrintStream console;
    private final List<String> lines = new ArrayList<>(List.of(
            "| What | CDOP Casebook | Floor | Ratio | The floor is |",
            "|---|--:|--:|--:|---|"));

    Report(PrintStream console) {
        this.console = console;
    }

    void add(String what, Measured ours, Measured floor, String floorIs) {
        String line = String.format(Locale.ROOT, "| %s | %s | %s | %.1f | %s |",
                what, ours.inWords(), floor.inWords(), ours.over(floor), floorIs);
        say(line);
    }

    void say(String line) {
        lines.add(line);
        console.println(line);
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, lines);
        console.println("Written: " + file);
    }
}
