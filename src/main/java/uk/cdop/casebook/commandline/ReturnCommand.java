package uk.cdop.casebook.commandline;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import uk.cdop.casebook.office.desk.Desk;
import uk.cdop.casebook.office.desk.UseCases;
import uk.cdop.casebook.office.ncmdreturn.WriteReturn;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** Prepares the return of a year to the National Child Mortality Database. */
@Command(name = "ncmd", mixinStandardHelpOptions = true,
        description = "Prepares the NCMD return of a year: readiness, completeness, key-in sheet, neutral export. Submits nothing.")
final class ReturnCommand extends VaultCommand {

    /** So that other returns can stand beside it. */
    @Command(name = "return", description = "Prepares the NCMD return of a year, and keeps the list of its fields.", mixinStandardHelpOptions = true)
    static final class Group {}

    @Option(names = "--year", paramLabel = "YEAR", required = true, converter = YearConverter.class, description = "Such as 2023/24.")
    private FinancialYear year;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "The folder to write to.")
    private Path out;

    @Option(names = "--json", description = "Prints readiness as one JSON document.")
    private boolean json;

    ReturnCommand(DeskMaker desks) {
        super(desks);
    }

    @Override
    int run(Desk desk, UseCases office) {
        WriteReturn.Written written = office.writeReturn().write(year, out, new LineProgress(problems()));
        if (json) {
            out().println(desk.describeReturn().asJson(written.ncmdReturn()));
            return ExitCode.DONE;
        }
        out().println(written.ncmdReturn().ready() ? "Ready for " + year + "." : "Not ready for " + year + ":");
        written.ncmdReturn().blockers().forEach(blocker -> out().println("  " + blocker));
        written.ncmdReturn().amendments().forEach(amendment -> out().println("  " + amendment));
        out().println();
        out().println("Nothing was submitted to NCMD. These files are for keying and mapping:");
        written.files().forEach(file -> out().println("  " + file));
        return ExitCode.DONE;
    }
}
