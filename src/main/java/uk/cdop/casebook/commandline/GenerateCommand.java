package uk.cdop.casebook.commandline;

import java.time.LocalDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import uk.cdop.casebook.office.demonstration.GenerateCases;
import uk.cdop.casebook.office.desk.Desk;
import uk.cdop.casebook.office.desk.UseCases;

/** Fills a vault with fictional cases, for measuring and for trying things out. */
@Command(name = "generate", mixinStandardHelpOptions = true,
        description = "Adds fictional, realistic cases in bulk. The same seed makes the same cases.")
final class GenerateCommand extends VaultCommand {

    @Option(names = "--cases", paramLabel = "N", required = true, description = "How many.")
    private int cases;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(names = "--from", paramLabel = "DATE", required = true, converter = DayConverter.class, description = "First day of notification, such as 2019-04-01.")
    private LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", required = true, converter = DayConverter.class, description = "Last day of notification.")
    private LocalDate to;

    GenerateCommand(DeskMaker desks) {
        super(desks);
    }

    @Override
    void checkOptions() {
        if (cases < 1 || to.isBefore(from)) {
            throw new ParameterException(spec().commandLine(), "Ask for at least one case, and for a first day before the last.");
        }
    }

    @Override
    int run(Desk desk, UseCases office) {
        GenerateCases.Generated made = office.generateCases().generate(cases, seed, from, to, new LineProgress(problems()));
        out().printf("%d fictional cases, %d panel meetings and %d actions added.%n", made.cases(), made.meetings(), made.actions());
        return ExitCode.DONE;
    }
}
