package uk.cdop.casebook.office.demonstration;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import uk.cdop.casebook.office.annualtables.WriteAnnualStatistics.WriteStatisticsOutcome;
import uk.cdop.casebook.office.annualtables.EditDisclosureRule;
import uk.cdop.casebook.office.annualtables.WriteAnnualStatistics;
import uk.cdop.casebook.office.door.CaseQuery;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.importing.ImportFiles;
import uk.cdop.casebook.office.importing.ImportOutcome;
import uk.cdop.casebook.office.ncmdreturn.WriteReturn;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;
import uk.cdop.casebook.office.signin.SignIn;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** Makes a fresh vault from the sample files, and from it the return and the annual statistics of one year. */
public final class MakeDemonstration {

    public static final FinancialYear YEAR = new FinancialYear(2023);
    public static final String USER = "Demonstration coordinator";
    public static final String PASSPHRASE = "fictional cases only, nobody is meant";

    private static final String SAMPLE_LETTER = "sample-letter.txt";

    /** The use cases it is made of, as the desk hands them out for a session. */
    public record Steps(
            ImportFiles importFiles, WriteReturn writeReturn, WriteAnnualStatistics writeStatistics, EditDisclosureRule disclosureRule,
            DayToDayWork dayToDayWork, NextPanel nextPanel, LocalDate today) {}

    public sealed interface DemonstrationOutcome {

        record Made(Path vault, int cases, WriteStatisticsOutcome.Written statistics, List<Path> returnFiles)
                implements DemonstrationOutcome {}

        record NotMade(OfficeFailure.Kind kind, String sentence) implements DemonstrationOutcome {}
    }

    private final SignIn signIn;
    private final Function<Session, Steps> steps;

    public MakeDemonstration(SignIn signIn, Function<Session, Steps> steps) {
        this.signIn = signIn;
        this.steps = steps;
    }

    /**
     * Makes the vault in {@code folder/vault}, the return in {@code folder/ncmd-return} and the workbook in
     * {@code folder/annual-statistics}.
     */
    public DemonstrationOutcome make(Path folder, List<Path> sampleFiles, Progress progress) {
        Path vault = folder.resolve("vault");
        return switch (signIn.create(vault, USER, PASSPHRASE.toCharArray())) {
            case SignIn.SignInOutcome.Created created -> fill(created.session(), vault, folder, sampleFiles, progress);
            case SignIn.SignInOutcome.NotOpened refused ->
                new DemonstrationOutcome.NotMade(refused.kind(), refused.sentence());
            case SignIn.SignInOutcome.SignedInto opened -> throw new IllegalStateException("creating opened a vault");
        };
    }

    private DemonstrationOutcome fill(Session session, Path vault, Path folder, List<Path> sampleFiles, Progress progress) {
        try (session) {
            Steps office = steps.apply(session);
            return switch (office.importFiles().importFiles(sampleFiles, Optional.empty(), false, progress)) {
                case ImportOutcome.Imported imported -> made(session, office, vault, folder, sampleFiles, progress);
                case ImportOutcome.Refused refused -> new DemonstrationOutcome.NotMade(OfficeFailure.Kind.REFUSED,
                        "The sample files were refused, so there is no demonstration. They hold cases up to March 2025: "
                                + "a date taken for today must be later.");
            };
        }
    }

    /** The day-to-day work is of the weeks before today, and the meeting of those to come, after the last year that is counted, and they change none of its figures. */
    private static DemonstrationOutcome made(Session session, Steps office, Path vault, Path folder, List<Path> sampleFiles, Progress progress) {
        office.dayToDayWork().add(sampleFiles.getFirst().resolveSibling(SAMPLE_LETTER));
        office.nextPanel().plan();
        office.disclosureRule().signOff("Glen Governancesample", "Information governance lead", Optional.of(office.today()));
        return switch (office.writeStatistics().write(YEAR, Publication.Edition.RESTRICTED, folder.resolve("annual-statistics"), progress)) {
            case WriteStatisticsOutcome.Stopped stopped -> new DemonstrationOutcome.NotMade(OfficeFailure.Kind.REFUSED, stopped.sentence());
            case WriteStatisticsOutcome.Written written -> made(session, office, vault, folder, written, progress);
        };
    }

    private static DemonstrationOutcome made(
            Session session, Steps office, Path vault, Path folder, WriteStatisticsOutcome.Written statistics, Progress progress) {
        List<Path> returnFiles = office.writeReturn().write(YEAR, folder.resolve("ncmd-return"), progress).files();
        int cases = session.read(Right.READ_CASES, records -> records.cases().list(CaseQuery.everything().atMost(0)).total());
        return new DemonstrationOutcome.Made(vault, cases, statistics, returnFiles);
    }
}
