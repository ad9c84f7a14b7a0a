package uk.cdop.casebook.commandline;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.failure.ProblemCode;

/** The commands, their exit codes, and what is said when something goes wrong. */
@Command(name = "casebook", mixinStandardHelpOptions = true, version = "CDOP Casebook 0.1.0",
        description = "Casework, panel and statistics for a Child Death Overview Panel. Without a command it opens the window.",
        footer = {"", "Each command says more: casebook COMMAND --help.", "",
            "Exit codes: 0 done, 1 our mistake, 2 wrong command line,", "  3 refused and nothing changed, 4 wrong passphrase or not allowed,",
            "  5 vault in use, 6 vault damaged or newer, 7 the world got in the way."})
public final class CasebookCommand {

    private CasebookCommand() {}

    /** Runs one command and gives its exit code. */
    public static int run(
            String[] arguments, DeskMaker desks, Path sampleData, WindowOpener window, PrintWriter out, PrintWriter problems) {
        CommandLine root = new CommandLine(new CasebookCommand())
                .addSubcommand(new DemoCommand(desks, sampleData, window))
                .addSubcommand(new CreateCommand(desks))
                .addSubcommand(new ImportCommand(desks))
                .addSubcommand(new CasesCommand(desks))
                .addSubcommand(new CaseCommand(desks))
                .addSubcommand(new CommandLine(new ReturnCommand.Group())
                        .addSubcommand(new ReturnCommand(desks)).addSubcommand(new ReturnFieldsCommand(desks)))
                .addSubcommand(new CommandLine(new StatisticsCommand.Group())
                        .addSubcommand(new StatisticsCommand(desks)).addSubcommand(new QuarterlyCommand(desks)).addSubcommand(new SignOffCommand(desks)))
                .addSubcommand(new CommandLine(new ReportCommand.Group()).addSubcommand(new ReportCommand(desks)))
                .addSubcommand(new ChaseCommand(desks))
                .addSubcommand(new MinutesCommand(desks))
                .addSubcommand(new PackCommand(desks))
                .addSubcommand(new CommandLine(FormsCommand.group()).addSubcommand(new FormsCommand.Versions(desks)).addSubcommand(new FormsCommand.Load(desks)))
                .addSubcommand(new GenerateCommand(desks))
                .addSubcommand(new BackupCommand(desks))
                .addSubcommand(new RestoreCommand(desks))
                .addSubcommand(new CheckCommand(desks))
                .addSubcommand(new CommandLine(UsersCommand.group())
                        .addSubcommand(new UsersCommand.People(desks)).addSubcommand(new UsersCommand.Add(desks)))
                .addSubcommand(new CommandLine(ContactsCommand.group())
                        .addSubcommand(new ContactsCommand.Book(desks)).addSubcommand(new ContactsCommand.Import(desks)))
                .addSubcommand(new CommandLine(PostcodesCommand.group())
                        .addSubcommand(new PostcodesCommand.Load(desks)).addSubcommand(new PostcodesCommand.Status(desks)))
                .addSubcommand(new RekeyCommand(desks));
        root.setCaseInsensitiveEnumValuesAllowed(true).setOut(out).setErr(problems).setExecutionExceptionHandler((failure, line, parsed) -> tell(failure, line));
        if (arguments.length == 0) {
            return openWindow(window, problems);
        }
        int code = root.execute(arguments);
        out.flush();
        problems.flush();
        return code;
    }

    private static int openWindow(WindowOpener window, PrintWriter problems) {
        if (!window.hasDisplay()) {
            problems.println("There is no display here to open the window on. Every command works without one: "
                    + "casebook --help lists them.");
            return ExitCode.WORLD_IN_THE_WAY;
        }
        window.open(Optional.empty());
        return ExitCode.DONE;
    }

    private static int tell(Exception failure, CommandLine line) {
        if (failure instanceof OfficeFailure known) {
            line.getErr().println(known.getMessage());
            return ExitCode.of(known.kind());
        }
        line.getErr().println("Something went wrong that is our mistake. What was saved before is safe. "
                + "Please tell us this problem code: " + ProblemCode.of(failure));
        return ExitCode.OUR_MISTAKE;
    }
}
