package uk.cdop.casebook.commandline;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.signin.Session;
import uk.cdop.casebook.office.signin.SignIn.SignInOutcome;

/** Makes an empty vault and its first user, and shows the recovery key once. */
@Command(name = "create", mixinStandardHelpOptions = true,
        description = "Makes an empty vault and its first user, who coordinates and administers it; shows the recovery key once.")
final class CreateCommand implements Callable<Integer> {

    private final DeskMaker desks;

    @Spec
    private CommandSpec spec;

    @Mixin
    private VaultOptions options;

    CreateCommand(DeskMaker desks) {
        this.desks = desks;
    }

    @Override
    public Integer call() {
        Path vault = options.vault().orElseThrow(() -> missing("Say where to make the vault: --vault DIR."));
        String user = options.user().orElseThrow(() -> missing("Say who its first user is: --user NAME."));
        char[] passphrase = options.passphrase("New passphrase (at least 14 characters): ");
        return switch (desks.deskOn(options.today()).signIn().create(vault, user, passphrase)) {
            case SignInOutcome.Created(Session session, String recoveryKey) -> tell(session, vault, user, recoveryKey);
            case SignInOutcome.NotOpened(OfficeFailure.Kind kind, String sentence) -> {
                spec.commandLine().getErr().println(sentence);
                yield ExitCode.of(kind);
            }
            case SignInOutcome.SignedInto opened -> throw new IllegalStateException("creating opened a vault");
        };
    }

    private ParameterException missing(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }

    private int tell(Session session, Path vault, String user, String recoveryKey) {
        try (session) {
            PrintWriter out = spec.commandLine().getOut();
            out.println("Vault: " + vault.toAbsolutePath().normalize());
            out.println("User: " + user);
            out.println("Recovery key: " + recoveryKey);
            out.println();
            out.println("Print the recovery key now and keep it sealed, away from this computer. It opens the vault when every");
            out.println("passphrase is lost, and it cannot be shown again.");
            return ExitCode.DONE;
        }
    }
}
