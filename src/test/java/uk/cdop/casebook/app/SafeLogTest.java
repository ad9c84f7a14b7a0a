package uk.cdop.casebook.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class SafeLogTest {

    private static final String MARKER = "Samplewick-9990000018";

    private static String line(String logger, Throwable thrown, Object... arguments) {
        LogRecord event = new LogRecord(Level.WARNING, "could not write {0}");
        event.setLoggerName(logger);
        event.setThrown(thrown);
        event.setParameters(arguments);
        return new SafeLog.WithoutCaseContent().format(event);
    }

    @Test
    void keepsOurSentencesWithoutTheirArguments() {
        assertThat(line("uk.cdop.casebook.store", null, MARKER)).contains("could not write {0}").doesNotContain(MARKER);
    }

    @Test
    void keepsOfAnotherLibraryOnlyItsNameAndLevel() {
        LogRecord event = new LogRecord(Level.SEVERE, "Value too long: " + MARKER);
        event.setLoggerName("org.h2");
        String line = new SafeLog.WithoutCaseContent().format(event);
        assertThat(line).contains("SEVERE org.h2").doesNotContain(MARKER).doesNotContain("Value");
    }

    @Test
    void keepsOfAnExceptionItsClassesAndFramesAndNeverItsMessage() {
        Throwable thrown = new IllegalStateException(MARKER, new IllegalArgumentException(MARKER));
        String line = line("uk.cdop.casebook.store", thrown);
        assertThat(line).contains("IllegalStateException").contains("IllegalArgumentException")
                .contains("SafeLogTest").doesNotContain(MARKER);
    }

    @Test
    void findsLocalFoldersOnEachSystem() {
        Path home = Path.of("/home/sample");
        assertThat(UserFolders.of("Linux", Map.of(), home).log()).isEqualTo(home.resolve(".local/state/cdop-casebook"));
        assertThat(UserFolders.of("Linux", Map.of("XDG_CONFIG_HOME", "/conf"), home).settings())
                .isEqualTo(Path.of("/conf/cdop-casebook"));
        assertThat(UserFolders.of("Windows 11", Map.of("LOCALAPPDATA", "/local"), home).log())
                .isEqualTo(Path.of("/local/CDOP Casebook/log"));
        assertThat(UserFolders.of("Mac OS X", Map.of(), home).settings())
                .isEqualTo(home.resolve("Library/Application Support/CDOP Casebook"));
    }
}
