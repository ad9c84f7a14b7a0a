package uk.cdop.casebook.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where the machine wants a program to keep its settings and its log: local folders, never ones that roam or sync. */
record UserFolders(Path settings, Path log) {

    static UserFolders of(String operatingSystem, Map<String, String> environment, Path home) {
        String system = operatingSystem.toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            Path local = Path.of(environment.getOrDefault("LOCALAPPDATA", home.resolve("AppData/Local").toString()));
            return new UserFolders(local.resolve("CDOP Casebook"), local.resolve("CDOP Casebook").resolve("log"));
        }
        if (system.contains("mac")) {
            Path library = home.resolve("Library");
            return new UserFolders(library.resolve("Application Support/CDOP Casebook"), library.resolve("Logs/CDOP Casebook"));
        }
        Path config = Path.of(environment.getOrDefault("XDG_CONFIG_HOME", home.resolve(".config").toString()));
        Path state = Path.of(environment.getOrDefault("XDG_STATE_HOME", home.resolve(".local/state").toString()));
        return new UserFolders(config.resolve("cdop-casebook"), state.resolve("cdop-casebook"));
    }

    static UserFolders ofThisMachine() {
        return of(System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home")));
    }
}
