package uk.cdop.casebook.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
}
