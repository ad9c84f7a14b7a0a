package uk.cdop.casebook.commandline;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import uk.cdop.casebook.office.annualtables.WriteAnnualReport.WriteReportOutcome;
import uk.cdop.casebook.office.desk.Desk;
import uk.cdop.casebook.office.desk.UseCases;
import uk.cdop.casebook.statistics.table.Publication.Edition;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** Writes the annual report of a year, and the sections for the safeguarding partnerships beside it. */
@Command(name = "annual", mixinStandardHelpOptions = true,
        description = "Drafts the annual report of one edition, and beside it the panel's section for each safeguarding partnership's report.")
final class ReportCommand extends VaultCommand {

    /** So that other reports can stand beside it. */
    @Command(name = "report", description = "Writes a report of a year.", mixinStandardHelpOptions = true)
    static final class Group {}

    @Option(names = "--year", paramLabel = "YEAR", required = true, converter = YearConverter.class, description = "Such as 2023/24.")
    private FinancialYear year;

    @Option(names = "--edition", paramLabel = "EDITION", defaultValue = "restricted", description = "The edition whose tables the report is drafted from.")
    private String edition;

    @Option(names = "--out", paramLabel = "FILE.docx", required = true, description = "The report to write; the sections have its name and -section-.")
    private Path out;

    ReportCommand(DeskMaker desks) {
        super(desks);
    }

    @Override
    void checkOptions() {
        if (chosen().isEmpty()) {
            throw new ParameterException(spec().commandLine(), "There is no edition of this name. The editions are " + names(Arrays.asList(Edition.values())) + ".");
        }
    }

    private Optional<Edition> chosen() {
        return Arrays.stream(Edition.values()).filter(one -> one.code().equals(edition)).findFirst();
    }

    private static String names(List<Edition> editions) {
        return editions.stream().map(Edition::code).collect(Collectors.joining(", "));
    }

    @Override
    int run(Desk desk, UseCases office) {
        return switch (office.reports().writeReport().write(year, chosen().orElseThrow(), out, new LineProgress(problems()))) {
            case WriteReportOutcome.Refused(String sentence) -> refuse(ExitCode.REFUSED, sentence);
            case WriteReportOutcome.Written(List<Path> files) -> {
                files.forEach(file -> out().println("Written: " + file));
                out().println("It is a draft: the places marked [For the office: ...] must be written or decided before it is printed.");
                yield ExitCode.DONE;
            }
        };
    }
}
