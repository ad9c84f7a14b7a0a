package uk.cdop.casebook.commandline;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import uk.cdop.casebook.office.dashboard.WriteDashboard;
import uk.cdop.casebook.office.desk.Desk;
import uk.cdop.casebook.office.desk.UseCases;
import uk.cdop.casebook.statistics.dashboard.Dashboard;
import uk.cdop.casebook.statistics.year.Quarter;

/** Writes the dashboard of a quarter. */
@Command(name = "quarterly", mixinStandardHelpOptions = true,
        description = "Writes the dashboard of a quarter as .xlsx with run and control charts, .docx, tidy .csv and .json. For the office and the panel only.")
final class QuarterlyCommand extends VaultCommand {

    @Option(names = "--quarter", paramLabel = "QUARTER", required = true, converter = QuarterConverter.class, description = "Such as 2023/24-Q2.")
    private Quarter quarter;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "The folder to write to.")
    private Path out;

    @Option(names = "--json", description = "Prints the dashboard as one JSON document.")
    private boolean json;

    QuarterlyCommand(DeskMaker desks) {
        super(desks);
    }

    @Override
    int run(Desk desk, UseCases office) {
        WriteDashboard.Written written = office.dashboard().writeDashboard().write(quarter, out, new LineProgress(problems()));
        if (json) {
            out().println(written.json());
            return ExitCode.DONE;
        }
        Dashboard dashboard = written.dashboard();
        out().println(dashboard.title() + ".");
        dashboard.alerts().forEach(alert -> out().println("  " + alert));
        dashboard.charts().stream().filter(one -> one.chart().quartersNeeded() > 0)
                .forEach(one -> out().println("  " + one.chart().series().name() + ": " + String.join(" ", one.chart().sentences())));
        out().println();
        written.files().forEach(file -> out().println("Written: " + file));
        return ExitCode.DONE;
    }
}
