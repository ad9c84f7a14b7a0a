package uk.cdop.casebook.commandline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What every command that opens a vault can be told. */
final class VaultOptions {

    @Option(names = "--vault", paramLabel = "DIR", defaultValue = "${env:CASEBOOK_VAULT}",
            description = "The folder of the vault; otherwise CASEBOOK_VAULT.")
    private Path vault;

    @Option(names = "--user", paramLabel = "NAME", description = "Who signs in, where the vault has several people.")
    private String user;

    @Option(names = "--passphrase-file", paramLabel = "FILE",
            description = "A file whose first line is the passphrase; otherwise CASEBOOK_PASSPHRASE, or a prompt.")
    private Path passphraseFile;

    @Option(names = "--today", paramLabel = "DATE", converter = DayConverter.class, description = "Takes this date (such as 2024-11-01) for today.")
    private LocalDate today;

    Optional<Path> vault() {
        return Optional.ofNullable(vault);
    }

    Optional<String> user() {
        return Optional.ofNullable(user);
    }

    Optional<LocalDate> today() {
        return Optional.ofNullable(today);
    }

    char[] passphrase(String prompt) {
        return Passphrase.read(Optional.ofNullable(passphraseFile),
                Optional.ofNullable(System.getenv(Passphrase.VARIABLE)), System.console(), prompt);
    }
}
