package uk.cdop.casebook.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.meeting.AgendaItem;
import uk.cdop.casebook.casework.meeting.AgendaOutcome;
import uk.cdop.casebook.casework.meeting.PanelKind;
import uk.cdop.casebook.casework.meeting.PanelMeeting;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.testkit.HeldMeeting;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.StoreCases;
import uk.cdop.casebook.testkit.StoreDesk;

/** {@code casebook minutes}, and {@code casebook pack} of a meeting that was held before this program, as a script calls them. */
class MinutesCommandTest {

    private static final LocalDate ON = LocalDate.of(2024, 3, 14);
    private static final MeetingNumber BEFORE = new MeetingNumber("PANEL-2019-01");

    @TempDir
    Path folder;

    private CommandOnVault command;
    private String out;
    private String problems;

    @BeforeEach
    void makeAVault() throws IOException {
        command = new CommandOnVault(folder, ON);
        try (OfficeOnDisk office = OfficeOnDisk.in(folder.resolve("vault"), ON)) {
            HeldMeeting.in(office);
            office.keep(StoreCases.full(3));
            office.change(records -> {
                records.meetings().add(List.of(new PanelMeeting(BEFORE, LocalDate.of(2019, 6, 19), PanelKind.GENERAL, true, new TreeSet<>(List.of("Police")),
                        List.of(new AgendaItem(CaseNumber.of(2023, 3), AgendaOutcome.REVIEWED, Optional.empty())), 0)));
                return records.audit().record(StoreDesk.somethingDone());
            });
        }
    }

    private int casebook(String... arguments) {
        CommandOnVault.Run run = command.run(arguments);
        out = run.out();
        problems = run.problems();
        return run.code();
    }

    private int minutes(MeetingNumber meeting, Path file) {
        return casebook("minutes", "--meeting", meeting.text(), "--out", file.toString());
    }

    private static String words(Path docx) throws IOException {
        try (var in = Files.newInputStream(docx); XWPFDocument document = new XWPFDocument(in); XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }

    @Test
    void theMinutesOfAMeetingSayWhoWasThereAndWhatWasDecided() throws IOException {
        Path file = folder.resolve("minutes.docx");
        assertThat(minutes(HeldMeeting.MEETING, file)).as(problems).isZero();
        assertThat(out).contains("Minutes: " + file);
        assertThat(words(file)).contains("Casey Chairperson", HeldMeeting.REVIEWED.text(), "Deferred").doesNotContain("Testford");
    }

    @Test
    void aMeetingHeldBeforeThisProgramHasItsMinutesAndItsPapersToo() throws IOException {
        Path file = folder.resolve("before.docx");
        assertThat(minutes(BEFORE, file)).as(problems).isZero();
        assertThat(words(file)).contains("Agencies present: Police.", "CDOP-2023-0003", "Not recorded");
        int code = casebook("pack", "--meeting", BEFORE.text(), "--out", folder.resolve("papers").toString());
        assertThat(code).as(problems).isIn(ExitCode.DONE, ExitCode.REFUSED);
        assertThat(folder.resolve("papers").resolve(BEFORE.text() + "-leak-report.json")).exists();
        assertThat(Files.exists(folder.resolve("papers").resolve(BEFORE.text() + "-papers-copy-01.pdf"))).as("written only where nothing is open").isEqualTo(code == ExitCode.DONE);
    }

    @Test
    void whatCannotBeMinutedIsRefusedWithASentence() {
        assertThat(minutes(new MeetingNumber("PANEL-2001-01"), folder.resolve("m.docx"))).isEqualTo(ExitCode.REFUSED);
        assertThat(problems).contains("There is no meeting of this reference.");
        assertThat(minutes(HeldMeeting.MEETING, folder.resolve("m.txt"))).isEqualTo(ExitCode.REFUSED);
        assertThat(problems).contains("ends in .docx");
        assertThat(casebook("minutes", "--meeting", "Tuesday", "--out", "m.docx")).isNotZero();
        assertThat(folder.resolve("m.docx")).doesNotExist();
    }
}
