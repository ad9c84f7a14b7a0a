package uk.cdop.casebook.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.application.Platform;
import uk.cdop.casebook.app.OfficeForTests;
import uk.cdop.casebook.casework.area.Area;
import uk.cdop.casebook.casework.area.AreaDirectory;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.deadline.DeadlineRules;
import uk.cdop.casebook.casework.deadline.TimeLimit;
import uk.cdop.casebook.desktop.annualtables.Asked;
import uk.cdop.casebook.desktop.shell.UseCases;
import uk.cdop.casebook.desktop.support.QuestionWords;
import uk.cdop.casebook.desktop.support.WritesYear;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.office.casefile.CorrectCase.CorrectCaseCommand;
import uk.cdop.casebook.office.casefile.CorrectCase.CorrectCaseOutcome;
import uk.cdop.casebook.office.casefile.ListCases;
import uk.cdop.casebook.office.casefile.ShowCase;
import uk.cdop.casebook.office.deadline.LimitsInUse;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.ncmdreturn.PrepareReturn.NcmdReturn;
import uk.cdop.casebook.office.signin.Session;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** The use cases behind the window in tests. None of them may be called on the screen's thread. */
public final class DeskOffice {

    public static final LocalDate TODAY = LocalDate.of(2024, 6, 3);

    private final DeskRecords records;
    private final List<CorrectCaseCommand> corrections = new ArrayList<>();
    private Function<CorrectCaseCommand, CorrectCaseOutcome> correcting = this::keep;
    private Function<FinancialYear, Publication> statistics = DeskTables::publication;
    private Function<FinancialYear, NcmdReturn> ncmd = DeskTables::notReady;
    private WritesYear writing = (year, folder, progress) -> {
        progress.step("Writing files", 1, 2);
        return List.of(folder.resolve("cdop-annual-statistics-" + year.fileLabel() + ".xlsx"), folder.resolve("cdop-annual-statistics-" + year.fileLabel() + ".ods"));
    };

    public DeskOffice(DeskRecords records) {
        this.records = records;
    }

    public DeskOffice correcting(Function<CorrectCaseCommand, CorrectCaseOutcome> outcome) {
        correcting = outcome;
        return this;
    }

    public DeskOffice counting(Function<FinancialYear, Publication> publication) {
        statistics = publication;
        return this;
    }

    public DeskOffice returning(Function<FinancialYear, NcmdReturn> prepared) {
        ncmd = prepared;
        return this;
    }

    public DeskOffice writing(WritesYear writes) {
        writing = writes;
        return this;
    }

    public List<CorrectCaseCommand> corrections() {
        return corrections;
    }

    private CorrectCaseOutcome keep(CorrectCaseCommand command) {
        corrections.add(command);
        CaseFile file = records.find(command.number()).orElseThrow();
        Answers answers = file.notificationForm().answers();
        for (var change : command.changes().entrySet()) {
            answers = answers.with(change.getKey(), change.getValue());
        }
        records.replace(file.withNotificationForm(file.notificationForm().withAnswers(answers), file.residence()));
        return new CorrectCaseOutcome.Corrected(List.copyOf(command.changes().keySet()));
    }

    public UseCases useCases(Session session) {
        ListCases list = new ListCases(session);
        ShowCase show = new ShowCase(session, new LimitsInUse(limits()), today());
        return new UseCases(
                list::list, show::show, offScreen(command -> correcting.apply(command)), this::count, (asked, folder, progress) -> offScreen(writing).write(asked.year(), folder, progress), offScreen(writing),
                offScreen(year -> ncmd.apply(year)), offScreen(writing), words(), areas(), today(),
                OfficeForTests.useCases(session, null, null, TODAY));
    }

    private Publication count(Asked asked, Progress progress) {
        refuseTheScreen();
        progress.step("Counting the tables", 0, 1);
        return statistics.apply(asked.year());
    }

    private static <A, B> Function<A, B> offScreen(Function<A, B> work) {
        return asked -> {
            refuseTheScreen();
            return work.apply(asked);
        };
    }

    private static WritesYear offScreen(WritesYear writes) {
        return (year, folder, progress) -> {
            refuseTheScreen();
            return writes.write(year, folder, progress);
        };
    }

    private static void refuseTheScreen() {
        if (Platform.isFxApplicationThread()) {
            throw new AssertionError("a use case was called on the screen's thread");
        }
    }

    private static DeadlineRules limits() {
        return new DeadlineRules(List.of(
                new TimeLimit(DeadlineRules.NOTIFY, "Notify the child death review partners", TimeLimit.Start.DEATH, 48, TimeLimit.Unit.HOURS, "guideline", "test"),
                new TimeLimit(DeadlineRules.CDRM, "Child death review meeting", TimeLimit.Start.DEATH, 3, TimeLimit.Unit.MONTHS, "guidance", "test"),
                new TimeLimit(DeadlineRules.TWELVE_MONTHS, "Review completed", TimeLimit.Start.DEATH, 12, TimeLimit.Unit.MONTHS, "performance band", "test")));
    }

    public static Today today() {
        return new Today() {
            @Override
            public LocalDate date() {
                return TODAY;
            }

            @Override
            public Instant instant() {
                return Instant.parse("2024-06-03T09:00:00Z");
            }
        };
    }

    public static AreaDirectory areas() {
        return new AreaDirectory(List.of(
                new Area("E06000059", "Dorset", LocalDate.of(2019, 4, 1), Optional.empty(), ReportingArea.DORSET, "test"),
                new Area("E06000066", "Somerset", LocalDate.of(2023, 4, 1), Optional.empty(), ReportingArea.SOMERSET, "test")));
    }

    public static QuestionWords words() {
        return new QuestionWords() {
            @Override
            public String label(FieldKey key) {
                return key.name().equals("child_surname") ? "Family name" : key.name().equals("child_forenames") ? "First and other names" : QuestionWords.spelled(key);
            }

            @Override
            public String meaning(FieldKey key, String text) {
                return switch (text) {
                    case "F" -> "Female";
                    case "M" -> "Male";
                    case "E06000059" -> "Dorset";
                    case "not_currently_available" -> "NHS number not currently available";
                    default -> text;
                };
            }
        };
    }
}
