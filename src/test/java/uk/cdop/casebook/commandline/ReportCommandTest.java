package uk.cdop.casebook.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.testkit.OfficeOnDisk;

/** {@code casebook report annual} and {@code statistics annual --internal}, as a script calls them. */
class ReportCommandTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 6, 2);

    @TempDir
    private Path folder;

    private CommandOnVault command;

    @BeforeEach
    void vault() throws IOException {
        command = new CommandOnVault(folder, TODAY);
        OfficeOnDisk.in(command.vault(), TODAY).close();
    }

    private CommandOnVault.Run report(String edition, String name) {
        return command.run("report", "annual", "--year", "2023/24", "--edition", edition, "--out", folder.resolve("out").resolve(name).toString());
    }

    @Test
    void aYearWithoutAnyCaseHasAReportTooAndTheSectionsStandBesideIt() {
        CommandOnVault.Run run = report("restricted", "report.docx");
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out().lines()).hasSize(4).last().asString().startsWith("It is a draft");
        assertThat(folder.resolve("out").resolve("report.docx")).isNotEmptyFile();
        assertThat(folder.resolve("out").resolve("report-section-somerset.docx")).isNotEmptyFile();
    }

    @Test
    void anUnknownEditionIsAWrongCommandAndAnotherEndingIsRefused() {
        assertThat(report("weekly", "report.docx").code()).isEqualTo(2);
        CommandOnVault.Run run = report("restricted", "report.pdf");
        assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.problems()).contains("ends in .docx");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aReportForOutsideWaitsForItsEdition() {
        assertThat(report("public", "report.docx").problems()).contains("nobody has signed off");
        try (OfficeOnDisk office = OfficeOnDisk.again(command.vault(), TODAY)) {
            office.can().editDisclosureRule().signOff("Sample Person", "Information governance lead", Optional.of(TODAY));
        }
        CommandOnVault.Run early = report("public", "report.docx");
        assertThat(early.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(early.problems()).contains("Write its annual statistics first");
        assertThat(folder.resolve("out")).doesNotExist();
        assertThat(command.run("statistics", "annual", "--year", "2023/24", "--edition", "public", "--out", folder.resolve("tables").toString()).code()).isEqualTo(ExitCode.DONE);
        assertThat(report("public", "report.docx").code()).isEqualTo(ExitCode.DONE);
        assertThat(folder.resolve("out").resolve("report.docx")).isNotEmptyFile();
    }

    @Test
    void theInternalWorkbookIsAnOptionOfTheAnnualStatistics() {
        assertThat(command.run("statistics", "annual", "--year", "2023/24", "--internal", "--out", folder.resolve("out").toString()).out())
                .contains("annual-statistics-2023-24-internal.xlsx");
    }
}
