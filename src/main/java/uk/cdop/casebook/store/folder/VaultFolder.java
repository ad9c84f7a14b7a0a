package uk.cdop.casebook.store.folder;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the parts of a vault lie. Source: design, security section 6.1. */
public record VaultFolder(Path path) {

    public VaultFolder {
        path = path.toAbsolutePath().normalize();
    }

    public Path keyFile() {
        return path.resolve("vault.keys");
    }

    public Path lockFile() {
        return path.resolve("vault.lock");
    }

    public Path store() {
        return path.resolve("store");
    }

    /** The database's name as H2 wants it, without its ending. */
    public Path database(int generation) {
        return store().resolve("cases.g" + generation);
    }

    public Path databaseFile(int generation) {
        return store().resolve("cases.g" + generation + ".mv.db");
    }

    public Path head() {
        return store().resolve("head");
    }

    public Path backups() {
        return path.resolve("backups");
    }

    public Path lastProved() {
        return backups().resolve("last-proved");
    }

    /** For copies that live only for the length of a backup. Inside the vault, so that nothing is left elsewhere. */
    public Path workroom() {
        return path.resolve("work");
    }

    public boolean isVault() {
        return Files.isRegularFile(keyFile());
    }
}
