package uk.cdop.casebook.commandline;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import uk.cdop.casebook.office.desk.Desk;
import uk.cdop.casebook.office.desk.UseCases;
import uk.cdop.casebook.office.door.VaultCare;

/** Makes a proved backup. */
@Command(name = "backup", mixinStandardHelpOptions = true,
        description = "Makes a sealed backup and proves it by restoring it on trial.")
final class BackupCommand extends VaultCommand {

    @Option(names = "--to", paramLabel = "DIR", required = true, description = "The folder to put it in; a share or a memory stick will do.")
    private Path folder;

    BackupCommand(DeskMaker desks) {
        super(desks);
    }

    @Override
    int run(Desk desk, UseCases office) {
        VaultCare.ProvedBackup backup = office.backUpVault().backUp(folder);
        out().println("Backup: " + backup.file());
        out().printf("Proved by opening it: %d cases, %d audit entries.%n", backup.cases(), backup.auditEntries());
        return ExitCode.DONE;
    }
}
