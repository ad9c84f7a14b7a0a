package uk.cdop.casebook.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The script that counts and writes a year's tables without this program, run with Debian's Python. */
final class PandasScript {

    static final String NOT_THERE = "/usr/bin/python3 has no pandas or no openpyxl: python3-pandas and python3-openpyxl of Debian are needed to count a second time";

    private static final String PYTHON = "/usr/bin/python3";
    private static final Path SCRIPT = Path.of("docs", "benchmarks", "annual_tables.py");

    private PandasScript() {}

    static boolean isThere() throws IOException, InterruptedException {
        return Files.isExecutable(Path.of(PYTHON)) && process(Path.of("/dev/null"), "-c", "import pandas, openpyxl").waitFor() == 0;
    }

    /** What the script says: a line for each edition, with the tables that it counted. */
    static List<String> run(Path facts, Path tables, Path out) throws IOException, InterruptedException {
        Path said = out.resolve("said.txt");
        // Without -B Python would leave its own files beside the script.
        if (process(said, "-B", SCRIPT.toString(), facts.toString(), tables.toString(), out.toString()).waitFor() != 0) {
            throw new IllegalStateException("the script did not end well: " + Files.readString(said));
        }
        return Files.readAllLines(said);
    }

    private static Process process(Path said, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(PYTHON));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    }
}
