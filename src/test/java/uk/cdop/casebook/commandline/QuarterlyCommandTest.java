package uk.cdop.casebook.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.StoreCases;

/** {@code casebook statistics quarterly}, as a script calls it. */
class QuarterlyCommandTest {

    private static final LocalDate TODAY = LocalDate.of(2023, 11, 6);

    @TempDir
    Path folder;

    @Test
    void writesTheDashboardOfAQuarterAndRefusesWhatIsNone() throws IOException {
        CommandOnVault command = new CommandOnVault(folder, TODAY);
        try (OfficeOnDisk office = OfficeOnDisk.in(command.vault(), TODAY)) {
            office.keep(StoreCases.notified(1));
        }
        Path out = folder.resolve("out");
        CommandOnVault.Run run = command.run("statistics", "quarterly", "--quarter", "2023/24-Q2", "--out", out.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("Child death reviews: quarterly dashboard, 2023/24-Q2, July to September 2023.")
                .contains("Needs 11 more whole quarters", "quarterly-dashboard-2023-24-Q2.xlsx");
        CommandOnVault.Run json = command.run("statistics", "quarterly", "--quarter", "2023/24-Q2", "--out", out.toString(), "--json");
        assertThat(json.json().get("tables").get(0).get("rows").get(0).get("quarter").asInt()).isEqualTo(1);
        assertThat(files(out)).isEqualTo(4);

        Path none = folder.resolve("none");
        CommandOnVault.Run early = command.run("statistics", "quarterly", "--quarter", "2023/24-Q4", "--out", none.toString());
        assertThat(early.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(early.problems()).contains("has not begun");
        CommandOnVault.Run wrong = command.run("statistics", "quarterly", "--quarter", "2023-Q2", "--out", none.toString());
        assertThat(wrong.code()).isEqualTo(ExitCode.WRONG_COMMAND_LINE);
        assertThat(wrong.problems()).contains("a quarter is written like 2023/24-Q2");
        assertThat(none).doesNotExist();
    }

    private static long files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.count();
        }
    }
}
