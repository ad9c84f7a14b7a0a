package uk.cdop.casebook.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * The log: what happened and where in the code, never what was in a record. Our own sentences are written as they stand,
 * without their arguments; of other libraries only the name and the level; of an exception its classes and frames, never
 * its message. Source: design, security section 6.10.
 */
final class SafeLog {

    private static final String OURS = "uk.cdop.casebook";
    private static final int ONE_MEGABYTE = 1 << 20;

    private SafeLog() {}

    /** Sends all logging to files in the folder; where that cannot be written, nothing is logged and the work goes on. */
    static void start(Path folder) {
        Logger root = Logger.getLogger("");
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
        root.setLevel(Level.WARNING);
        Logger.getLogger(OURS).setLevel(Level.INFO);
        try {
            Files.createDirectories(folder);
            FileHandler file = new FileHandler(folder.resolve("casebook-%g.log").toString(), ONE_MEGABYTE, 3, true);
            file.setFormatter(new WithoutCaseContent());
            root.addHandler(file);
        } catch (IOException unwritable) {
            root.setLevel(Level.OFF);
        }
    }

    /** One line per event, in UTC. */
    static final class WithoutCaseContent extends Formatter {

        @Override
        public String format(LogRecord event) {
            String logger = String.valueOf(event.getLoggerName());
            StringBuilder line = new StringBuilder()
                    .append(Instant.ofEpochMilli(event.getMillis())).append(' ')
                    .append(event.getLevel().getName()).append(' ')
                    .append(logger);
            if (logger.startsWith(OURS)) {
                line.append(": ").append(event.getMessage());
            }
            line.append('\n');
            for (Throwable cause = event.getThrown(); cause != null; cause = cause.getCause()) {
                line.append("  ").append(cause.getClass().getName()).append('\n');
                for (StackTraceElement frame : cause.getStackTrace()) {
                    line.append("    ").append(frame).append('\n');
                }
            }
            return line.toString();
        }
    }
}
