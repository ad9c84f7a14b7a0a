package uk.cdop.casebook.commandline;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import uk.cdop.casebook.office.door.VaultKeys;

/** Changes a person's passphrase, with the old one or with the printed recovery key. */
@Command(name = "rekey", mixinStandardHelpOptions = true,
        description = "Changes a person's passphrase, with the old one or the printed recovery key. The vault must not be open.")
final class RekeyCommand implements Callable<Integer> {

    private final DeskMaker desks;

    @Spec
    private CommandSpec spec;

    @Mixin
    private VaultOptions options;

    @Option(names = "--recovery-key", description = "What is typed, or in the passphrase file, is the printed recovery key.")
    private boolean recoveryKey;

    @Option(names = "--new-passphrase-file", paramLabel = "FILE",
            description = "A file whose first line is the new passphrase; otherwise CASEBOOK_NEW_PASSPHRASE, or a prompt.")
    private Path newPassphrase;

    RekeyCommand(DeskMaker desks) {
        this.desks = desks;
    }

    @Override
    public Integer call() {
        Path vault = options.vault().orElseThrow(() -> missing("Say which vault: --vault DIR, or set CASEBOOK_VAULT."));
        String user = options.user().orElseThrow(() -> missing("Say whose passphrase: --user NAME."));
        VaultKeys keys = desks.deskOn(options.today()).keys();
        char[] present = options.passphrase(recoveryKey ? "Recovery key: " : "Present passphrase: ");
        char[] chosen = Passphrase.readNew(newPassphrase, "New passphrase (at least 14 characters): ");
        if (recoveryKey) {
            keys.changePassphraseByRecoveryKey(vault, user, present, chosen);
        } else {
            keys.changePassphrase(vault, user, present, chosen);
        }
        spec.commandLine().getOut().println("The passphrase was changed. Backups made before still open with the old one.");
        return ExitCode.DONE;
    }

    private ParameterException missing(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
