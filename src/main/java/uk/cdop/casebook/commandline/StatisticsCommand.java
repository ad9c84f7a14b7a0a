package uk.cdop.casebook.commandline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import uk.cdop.casebook.office.annualtables.SetReleaseDays;
import uk.cdop.casebook.office.annualtables.SetReleaseDays.SetReleaseDaysOutcome;
import uk.cdop.casebook.office.annualtables.SetWholeYears.SetWholeYearsOutcome;
import uk.cdop.casebook.office.annualtables.WriteAnnualStatistics;
import uk.cdop.casebook.office.annualtables.WriteAnnualStatistics.WriteStatisticsOutcome;
import uk.cdop.casebook.office.desk.Desk;
import uk.cdop.casebook.office.desk.UseCases;
import uk.cdop.casebook.statistics.area.AreaBasis;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.edition.EditionRequest;
import uk.cdop.casebook.statistics.table.Publication.Edition;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** Writes the annual statistics of a year. Files of an edition that leaves the panel publish it. */
@Command(name = "annual", mixinStandardHelpOptions = true,
        description = "Writes the annual tables of one edition as .xlsx, .ods, tidy .csv and its metadata.")
final class StatisticsCommand extends VaultCommand {

    /** So that the dashboard of a quarter stands beside it. */
    @Command(name = "statistics", description = "Writes the statistics of a year.", mixinStandardHelpOptions = true)
    static final class Group {}

    private static final String EVERY = "all";

    @Option(names = "--year", paramLabel = "YEAR", required = true, converter = YearConverter.class, description = "Such as 2023/24.")
    private FinancialYear year;

    @Option(names = "--edition", paramLabel = "EDITION", defaultValue = "restricted",
            description = "restricted (for the panel only), partner, public, nhs, or all of them. All but the restricted one need the rule for small numbers signed off, "
                    + "and are kept, so that no later edition gives a small number away by its difference.")
    private String edition;

    @Option(names = "--areas", paramLabel = "AREAS", defaultValue = "now",
            description = "now (areas as they are now, which is what is published) or then (as they were on the day of each death).")
    private String areas;

    @Option(names = "--area", paramLabel = "AREA", defaultValue = "all",
            description = "all, or dorset, bcp or somerset for the extract of one council.")
    private String area;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "The folder to write to.")
    private Path out;

    @Option(names = "--published-on", paramLabel = "DATE", converter = DayConverter.class,
            description = "The day of publication on the covers of the year, kept for it; without it the day on which the files were first written. Such as 2024-11-20.")
    private LocalDate publishedOn;

    @Option(names = "--next-release", paramLabel = "DATE", converter = DayConverter.class,
            description = "The day of the next release on the covers of the year, kept for it. Such as 2025-11-20.")
    private LocalDate nextRelease;

    @Option(names = "--whole-from", paramLabel = "YEAR", converter = YearConverter.class,
            description = "The first year of which the office holds every case, kept for all years to come. Earlier years are then not available, whatever single cases of theirs are held. Such as 2019/20.")
    private FinancialYear wholeFrom;

    @Option(names = "--json", description = "Prints every table as one JSON document.")
    private boolean json;

    @Option(names = "--internal", description = "Writes instead the office's working copy of the restricted edition: one .xlsx with charts, checks and the cases behind each figure, not for publication.")
    private boolean internal;

    StatisticsCommand(DeskMaker desks) {
        super(desks);
    }

    @Override
    void checkOptions() {
        if (isEvery() && (area() != AreaGroup.ALL_AREAS || basis() != AreaBasis.AS_NOW)) {
            throw wrong("All editions are of all areas as they are now: leave out --area and --areas.");
        }
        if (isEvery()) {
            return;
        }
        AreaBasis basis = basis();
        if (!edition().leavesThePanel() && area() != AreaGroup.ALL_AREAS) {
            throw wrong("An extract for one council leaves the panel: choose --edition partner, public or nhs.");
        }
        if (edition().leavesThePanel() && basis != AreaBasis.AS_NOW) {
            throw wrong("Editions that leave the panel are by areas as they are now: leave out --areas.");
        }
    }

    private AreaBasis basis() {
        return Arrays.stream(AreaBasis.values()).filter(one -> one.code().equals(areas)).findFirst().orElseThrow(() -> wrong("The areas must be now or then."));
    }

    private boolean isEvery() {
        return edition.equals(EVERY);
    }

    private Edition edition() {
        return Arrays.stream(Edition.values()).filter(one -> one.code().equals(edition)).findFirst().orElseThrow(() -> wrong(
                "There is no such edition. Choose " + Arrays.stream(Edition.values()).map(Edition::code).collect(Collectors.joining(", ")) + "."));
    }

    private AreaGroup area() {
        if (area.equals("all")) {
            return AreaGroup.ALL_AREAS;
        }
        return EditionRequest.COUNCILS.stream().filter(one -> one.name().toLowerCase(Locale.ROOT).equals(area)).findFirst()
                .orElseThrow(() -> wrong("There is no such area. Choose all, dorset, bcp or somerset."));
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec().commandLine(), sentence);
    }

    @Override
    int run(Desk desk, UseCases office) {
        if ((publishedOn != null || nextRelease != null) && daysOfRelease(office.reports().releaseDays()) instanceof SetReleaseDaysOutcome.Refused(String sentence)) {
            return refuse(ExitCode.REFUSED, sentence);
        }
        if (wholeFrom != null && office.reports().wholeYears().set(Optional.of(wholeFrom)) instanceof SetWholeYearsOutcome.Refused(String sentence)) {
            return refuse(ExitCode.REFUSED, sentence);
        }
        if (internal) {
            office.reports().writeInternalWorkbook().write(year, out, new LineProgress(problems())).forEach(file -> out().println("Written: " + file));
            return ExitCode.DONE;
        }
        return switch (write(office.writeStatistics(), new LineProgress(problems()))) {
            case WriteStatisticsOutcome.Written written -> tell(desk, written);
            case WriteStatisticsOutcome.Stopped stopped -> {
                stopped.failed().forEach(check -> problems().printf("%s: %s%n  %s%n", check.id(), check.rule(), check.difference()));
                yield refuse(ExitCode.REFUSED, stopped.sentence());
            }
        };
    }

    /** What is not given stays as it was. */
    private SetReleaseDaysOutcome daysOfRelease(SetReleaseDays days) {
        SetReleaseDays.Shown before = days.show(year);
        return days.set(year, Optional.ofNullable(publishedOn).or(before::published), Optional.ofNullable(nextRelease).or(before::next));
    }

    private WriteStatisticsOutcome write(WriteAnnualStatistics statistics, LineProgress progress) {
        if (isEvery()) {
            return statistics.writeEvery(year, out, progress);
        }
        return basis() == AreaBasis.AS_NOW ? statistics.write(year, edition(), area(), out, progress) : statistics.write(year, edition(), basis(), out, progress);
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
