package uk.cdop.casebook.commandline;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import uk.cdop.casebook.office.desk.Desk;
import uk.cdop.casebook.office.desk.UseCases;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.signin.Session;
import uk.cdop.casebook.office.signin.SignIn.SignInOutcome;

/** A command that signs in, does one thing with the use cases, and closes the vault behind it. */
abstract class VaultCommand implements Callable<Integer> {

    private final DeskMaker desks;

    @Spec
    private CommandSpec spec;

    @Mixin
    private VaultOptions options;

    VaultCommand(DeskMaker desks) {
        this.desks = desks;
    }

    abstract int run(Desk desk, UseCases office);

    /** Refuses options that cannot be right before the vault is opened. */
    void checkOptions() {}

    @Override
    public final Integer call() {
        checkOptions();
        Desk desk = desks.deskOn(options.today());
        Path vault = options.vault().orElseThrow(() -> new ParameterException(spec.commandLine(),
                "Say which vault: --vault DIR, or set CASEBOOK_VAULT."));
        return switch (desk.signIn().open(vault, options.user(), options.passphrase("Passphrase: "))) {
            case SignInOutcome.SignedInto(Session session) -> inSession(desk, session);
            case SignInOutcome.Created created -> throw new IllegalStateException("opening made a vault");
            case SignInOutcome.NotOpened(OfficeFailure.Kind kind, String sentence) -> refuse(ExitCode.of(kind), sentence);
        };
    }

    private int inSession(Desk desk, Session session) {
        try (session) {
            return run(desk, desk.useCases(session));
        }
    }

    final int refuse(int code, String sentence) {
        problems().println(sentence);
        return code;
    }

    final PrintWriter out() {
        return spec.commandLine().getOut();
    }

    final PrintWriter problems() {
        return spec.commandLine().getErr();
    }

    final CommandSpec spec() {
        return spec;
    }
}
