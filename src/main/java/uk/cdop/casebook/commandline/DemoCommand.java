package uk.cdop.casebook.commandline;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import uk.cdop.casebook.office.demonstration.MakeDemonstration;
import uk.cdop.casebook.office.demonstration.MakeDemonstration.DemonstrationOutcome;
import uk.cdop.casebook.office.failure.OfficeFailure;

/** Shows the whole way on fictional cases: cases in, the return and the annual statistics out. */
@Command(name = "demo", mixinStandardHelpOptions = true,
        description = "Makes a demonstration vault from fictional cases, writes its NCMD return and annual statistics, "
                + "and opens the window on it where there is a display.")
final class DemoCommand implements Callable<Integer> {

    private final DeskMaker desks;
    private final Path sampleData;
    private final WindowOpener window;

    @Spec
    private CommandSpec spec;

    @Option(names = "--dir", paramLabel = "DIR", defaultValue = "casebook-demo",
            description = "Where to put it (default: ${DEFAULT-VALUE}). An earlier demonstration there is replaced.")
    private Path folder;

    @Option(names = "--no-window", description = "Does not open the window at the end.")
    private boolean noWindow;

    @Option(names = "--today", paramLabel = "DATE", converter = DayConverter.class, description = "Takes this date (such as 2024-11-01) for today.")
    private LocalDate today;

    DemoCommand(DeskMaker desks, Path sampleData, WindowOpener window) {
        this.desks = desks;
        this.sampleData = sampleData;
        this.window = window;
    }

    @Override
    public Integer call() {
        PrintWriter problems = spec.commandLine().getErr();
        problems.println("Making a demonstration from fictional cases. This takes about half a minute.");
        Path home = folder.toAbsolutePath().normalize();
        DemonstrationFolder.prepare(home);
        MakeDemonstration demonstration = desks.deskOn(Optional.ofNullable(today)).demonstration();
        return switch (demonstration.make(home, sampleFiles(), new LineProgress(problems))) {
            case DemonstrationOutcome.Made made -> tell(home, made);
            case DemonstrationOutcome.NotMade(OfficeFailure.Kind kind, String sentence) -> {
                problems.println(sentence);
                yield ExitCode.of(kind);
            }
        };
    }

    private int tell(Path home, DemonstrationOutcome.Made made) {
        PrintWriter out = spec.commandLine().getOut();
        out.println("CDOP Casebook demonstration. Every case in it is fictional.");
        out.println();
        out.println("Vault: " + made.vault());
        out.println("User: " + MakeDemonstration.USER);
        out.println("Passphrase: " + MakeDemonstration.PASSPHRASE);
        out.println();
        out.println("Cases: " + made.cases());
        out.println();
        out.println("Annual statistics " + MakeDemonstration.YEAR + ":");
        made.statistics().publication().summary().forEach(line -> out.println("  " + line));
        out.println();
        out.println("Written:");
        Stream.concat(made.statistics().files().stream(), made.returnFiles().stream())
                .forEach(file -> out.println("  " + home.relativize(file.toAbsolutePath())));
        out.flush();
        if (!noWindow && window.hasDisplay()) {
            window.open(Optional.of(made.vault()));
        }
        return ExitCode.DONE;
    }

    private List<Path> sampleFiles() {
        try (Stream<Path> files = Files.list(sampleData)) {
            return files.filter(file -> file.toString().endsWith(".csv") || file.toString().endsWith(".xlsx")).sorted().toList();
        } catch (IOException missing) {
            throw OfficeFailure.world("The sample files that belong to the program could not be read. Nothing was made. "
                    + "Install or build the program again.");
        }
    }
}
