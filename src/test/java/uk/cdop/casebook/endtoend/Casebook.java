package uk.cdop.casebook.endtoend;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The program as it is installed: runs the real launcher of target/casebook as a process of its own. */
final class Casebook {

    private static final Path LAUNCHER = Path.of(System.getProperty("casebook.folder", "target/casebook"), "bin", "casebook");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final long LONGEST_MINUTES = 5;

    /** What a run printed and how it ended. */
    record Run(int exitCode, String out, String problems) {

        JsonNode json() {
            return JSON.readTree(out);
        }
    }

    private final Path folder;
    private final Map<String, String> environment;

    Casebook(Path folder, Map<String, String> environment) {
        this.folder = folder;
        this.environment = environment;
    }

    Casebook with(String variable, String value) {
        Map<String, String> more = new java.util.HashMap<>(environment);
        more.put(variable, value);
        return new Casebook(folder, more);
    }

    Run run(String... arguments) {
        try {
            Process process = start(arguments);
            if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("the program did not end");
            }
            return new Run(process.exitValue(), text("out"), text("problems"));
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", interrupted);
        }
    }

    Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(LAUNCHER.toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("CASEBOOK_") || name.equals("DISPLAY") || name.equals("WAYLAND_DISPLAY"));
        builder.environment().put("XDG_STATE_HOME", folder.resolve("state").toString());
        builder.environment().put("CASEBOOK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1");
        builder.environment().putAll(environment);
        builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        builder.redirectOutput(folder.resolve("out.txt").toFile()).redirectError(folder.resolve("problems.txt").toFile());
        return builder.start();
    }

    private String text(String stream) throws IOException {
        return Files.readString(folder.resolve(stream + ".txt"), StandardCharsets.UTF_8);
    }
}
