package uk.cdop.casebook.commandline;

import java.nio.file.Path;
import java.util.Arrays;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import uk.cdop.casebook.office.annualtables.WriteAnnualStatistics.WriteStatisticsOutcome;
import uk.cdop.casebook.office.desk.Desk;
import uk.cdop.casebook.office.desk.UseCases;
import uk.cdop.casebook.statistics.area.AreaBasis;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** Writes the annual statistics of a year. */
@Command(name = "annual", mixinStandardHelpOptions = true,
        description = "Writes the annual tables of one edition as .xlsx, .ods, tidy .csv and its metadata.")
final class StatisticsCommand extends VaultCommand {

    /** So that the dashboard of a quarter stands beside it. */
    @Command(name = "statistics", description = "Writes the statistics of a year.", mixinStandardHelpOptions = true)
    static final class Group {}

    @Option(names = "--year", paramLabel = "YEAR", required = true, converter = YearConverter.class, description = "Such as 2023/24.")
    private FinancialYear year;

    @Option(names = "--edition", paramLabel = "EDITION", defaultValue = "restricted",
            description = "restricted (for the panel only). The partner and public editions come with a later version.")
    private String edition;

    @Option(names = "--areas", paramLabel = "AREAS", defaultValue = "now",
            description = "now (areas as they are now, which is what is published) or then (as they were on the day of each death).")
    private String areas;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "The folder to write to.")
    private Path out;

    @Option(names = "--json", description = "Prints every table as one JSON document.")
    private boolean json;

    StatisticsCommand(DeskMaker desks) {
        super(desks);
    }

    @Override
    void checkOptions() {
        basis();
        if (!edition.equals(Publication.Edition.RESTRICTED.code())) {
            throw new ParameterException(spec().commandLine(),
                    "Only the restricted edition can be written so far. The partner and public editions need their disclosure "
                            + "control first and come with a later version.");
        }
    }

    private AreaBasis basis() {
        return Arrays.stream(AreaBasis.values()).filter(one -> one.code().equals(areas)).findFirst()
                .orElseThrow(() -> new ParameterException(spec().commandLine(), "The areas must be now or then."));
    }

    @Override
    int run(Desk desk, UseCases office) {
        return switch (office.writeStatistics().write(year, Publication.Edition.RESTRICTED, basis(), out, new LineProgress(problems()))) {
            case WriteStatisticsOutcome.Written written -> tell(desk, written);
            case WriteStatisticsOutcome.Stopped stopped -> {
                stopped.failed().forEach(check -> problems().printf("%s: %s%n  %s%n", check.id(), check.rule(), check.difference()));
                yield refuse(ExitCode.REFUSED, stopped.sentence());
            }
        };
    }

    private int tell(Desk desk, WriteStatisticsOutcome.Written written) {
        if (json) {
            out().println(desk.publicationText().json(written.publication()));
            return ExitCode.DONE;
        }
        written.publication().summary().forEach(out()::println);
        out().println();
        written.files().forEach(file -> out().println("Written: " + file));
        return ExitCode.DONE;
    }
}
