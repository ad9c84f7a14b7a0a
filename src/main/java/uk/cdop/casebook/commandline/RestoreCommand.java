package uk.cdop.casebook.commandline;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import uk.cdop.casebook.office.door.VaultCare;

/** Makes a vault again from a backup. */
@Command(name = "restore", mixinStandardHelpOptions = true,
        description = "Makes a vault in an empty folder from a backup, with a passphrase of that time or the printed recovery key.")
final class RestoreCommand implements Callable<Integer> {

    private final DeskMaker desks;

    @Spec
    private CommandSpec spec;

    @Mixin
    private VaultOptions options;

    @Option(names = "--from", paramLabel = "FILE", required = true, description = "The backup.")
    private Path backup;

    @Option(names = "--to", paramLabel = "DIR", required = true, description = "The folder of the new vault; empty, or not there yet.")
    private Path folder;

    @Option(names = "--recovery-key", description = "What is typed, or in the passphrase file, is the printed recovery key.")
    private boolean recoveryKey;

    RestoreCommand(DeskMaker desks) {
        this.desks = desks;
    }

    @Override
    public Integer call() {
        VaultCare care = desks.deskOn(options.today()).care();
        if (recoveryKey) {
            care.restoreByRecoveryKey(backup, folder, options.passphrase("Recovery key: "));
        } else {
            care.restore(backup, folder, options.user(), options.passphrase("Passphrase: "));
        }
        spec.commandLine().getOut().println("Vault: " + folder.toAbsolutePath().normalize());
        return ExitCode.DONE;
    }
}
