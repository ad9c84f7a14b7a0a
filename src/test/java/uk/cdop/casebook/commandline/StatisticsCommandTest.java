package uk.cdop.casebook.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.StoreCases;

/** {@code casebook statistics annual}, as a script calls it. */
class StatisticsCommandTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 6, 2);

    @TempDir
    private Path folder;

    @Test
    void aFailedCheckRefusesWithItsRuleAndItsCasesAndWritesNothing() throws IOException {
        CaseNumber grown = CaseNumber.of(2023, 1);
        CommandOnVault command = new CommandOnVault(folder, TODAY);
        try (OfficeOnDisk office = OfficeOnDisk.in(command.vault(), TODAY)) {
            office.keep(StoreCases.notified(grown, StoreCases.answers().with(NotificationFields.DATE_OF_BIRTH, LocalDate.of(2001, 2, 28))));
        }
        CommandOnVault.Run run = command.run("statistics", "annual", "--year", "2023/24", "--out", folder.resolve("out").toString());
        assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.out()).isEmpty();
        assertThat(run.problems()).contains("Q08_dates_in_order: No review is before").contains("CDOP-2023-0001: the dates say the person was 18 or over")
                .contains("Nothing was written");
        assertThat(folder.resolve("out")).doesNotExist();
        CommandOnVault.Run checks = command.run("statistics", "checks", "--year", "2023/24", "--json");
        assertThat(checks.code()).isEqualTo(ExitCode.DONE);
        assertThat(checks.json().get("ok").asBoolean()).isFalse();
        String doubt = checks.json().get("checks").valueStream().filter(check -> !check.get("held").asBoolean()).findFirst().orElseThrow().get("can_be_accepted").get(0).asString();
        assertThat(doubt).isEqualTo("CDOP-2023-0001:eighteen_or_over");
        assertThat(command.run("statistics", "checks", "--year", "2023/24", "--accept", doubt).code()).as("without a reason").isEqualTo(ExitCode.REFUSED);
        assertThat(command.run("statistics", "checks", "--year", "2023/24", "--accept", "CDOP-2023-0001", "--reason", "x").code()).isEqualTo(ExitCode.WRONG_COMMAND_LINE);
        assertThat(command.run("statistics", "checks", "--year", "2023/24", "--accept", doubt, "--reason", "Dates as the register has them").code()).isEqualTo(ExitCode.DONE);
        assertThat(command.run("statistics", "checks", "--year", "2023/24").out()).contains("Q08_dates_in_order: Held, but for exceptions that were accepted").contains("Dates as the register has them");
        assertThat(command.run("statistics", "annual", "--year", "2023/24", "--out", folder.resolve("out").toString()).code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void comparesWithTheMonitoringReportOnceItIsBroughtIn() throws IOException {
        CommandOnVault command = new CommandOnVault(folder, TODAY);
        try (OfficeOnDisk office = OfficeOnDisk.in(command.vault(), TODAY)) {
            office.keep(StoreCases.notified(1));
        }
        assertThat(command.run("return", "reconcile", "--year", "2023/24").out()).contains("Ours: 1, NCMD's: not brought in.");
        Path report = Files.writeString(folder.resolve("report.csv"), "measure,reported,as_at,case_reference,explanation\r\nnotified,2,2024-05-02,,\r\n");
        CommandOnVault.Run taken = command.run("return", "reconcile", "--year", "2023/24", "--report", report.toString(), "--json");
        assertThat(taken.problems()).isEmpty();
        assertThat(taken.json().get("explained").asBoolean()).isFalse();
        assertThat(taken.json().get("measures").get(0).get("difference").asInt()).isEqualTo(-1);
        CommandOnVault.Run stopped = command.run("statistics", "annual", "--year", "2023/24", "--out", folder.resolve("out").toString());
        assertThat(stopped.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(stopped.problems()).contains("Q15_ncmd_agrees");
        assertThat(command.run("return", "reconcile", "--year", "2023/24", "--report", folder.resolve("none").toString()).code()).isEqualTo(ExitCode.REFUSED);
    }

    @Test
    void areasAsTheyWereAreWrittenUnderTheirOwnNames() throws IOException {
        CommandOnVault command = new CommandOnVault(folder, TODAY);
        OfficeOnDisk.in(command.vault(), TODAY).close();
        String out = folder.resolve("out").toString();
        assertThat(command.run("statistics", "annual", "--year", "2023/24", "--areas", "then", "--out", out).out()).contains("annual-statistics-2023-24-restricted-areas-as-then.xlsx");
        CommandOnVault.Run wrong = command.run("statistics", "annual", "--year", "2023/24", "--areas", "later", "--out", out);
        assertThat(wrong.code()).isNotEqualTo(ExitCode.DONE);
        assertThat(wrong.problems()).contains("The areas must be now or then.");
    }

    @Test
    void theFirstWholeYearIsKeptForAllYearsToComeAndOneThatHasNotBegunIsRefused() throws IOException {
        CommandOnVault command = new CommandOnVault(folder, TODAY);
        try (OfficeOnDisk office = OfficeOnDisk.in(command.vault(), TODAY)) {
            office.keep(StoreCases.notified(1));
        }
        Path out = folder.resolve("out");
        CommandOnVault.Run early = command.run("statistics", "annual", "--year", "2023/24", "--whole-from", "2026/27", "--out", out.toString());
        assertThat(early.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(early.problems()).contains("That year has not begun. Nothing was changed.");
        assertThat(out).doesNotExist();
        assertThat(command.run("statistics", "annual", "--year", "2023/24", "--whole-from", "2022", "--out", out.toString()).code()).isEqualTo(ExitCode.WRONG_COMMAND_LINE);
        assertThat(firstWholeYear(command, out)).startsWith("2023/24, the year of the oldest record.");
        assertThat(command.run("statistics", "annual", "--year", "2023/24", "--whole-from", "2022/23", "--out", out.toString()).code()).isEqualTo(ExitCode.DONE);
        assertThat(firstWholeYear(command, out)).as("kept").startsWith("2022/23, as the panel says.");
    }

    private static String firstWholeYear(CommandOnVault command, Path out) throws IOException {
        return command.run("statistics", "annual", "--year", "2023/24", "--out", out.toString(), "--json").json().get("tables").valueStream()
                .filter(table -> table.get("id").asString().equals("Data_quality")).findFirst().orElseThrow().get("rows").valueStream()
                .filter(row -> row.get("measure").asString().equals("First year of which every case is held")).findFirst().orElseThrow().get("comment").asString();
    }
}
