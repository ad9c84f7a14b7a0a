package uk.cdop.casebook.office.minutes;

import static org.assertj.core.api.Assertions.assertThat;



import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.action.ActionOrigin;
import uk.cdop.casebook.casework.action.LearningLevel;
import uk.cdop.casebook.casework.meeting.MeetingPlan;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.office.action.AddAction.AddActionCommand;
import uk.cdop.casebook.office.minutes.WriteMinutes.WriteMinutesOutcome;
import uk.cdop.casebook.testkit.HeldMeeting;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.StoreCases;
import uk.cdop.casebook.testkit.StoreDesk;

class WriteMinutesTest {

    @TempDir
    Path folder;

    private OfficeOnDisk office;

    @BeforeEach
    void open() {
        office = OfficeOnDisk.in(folder.resolve("vault"), HeldMeeting.DAY);
        HeldMeeting.in(office);
        office.can().actions().addAction().add(new AddActionCommand(
                Optional.of(HeldMeeting.REVIEWED), "Agree the way messages are passed on", "Designated doctor", Optional.of("PDSCP"), Optional.of(LocalDate.of(2024, 4, 30)),
                new ActionOrigin(Optional.of(HeldMeeting.MEETING), Optional.empty(), Optional.of(LearningLevel.LOCAL))));
    }

    @AfterEach
    void close() {
        office.close();
    }

    /** Under each heading, the rows of the tables there, a cell a word. */
    private static Map<String, List<List<String>>> read(Path docx) throws Exception {
        Map<String, List<List<String>>> rows = new LinkedHashMap<>();
        String heading = "";
        try (var in = Files.newInputStream(docx); XWPFDocument document = new XWPFDocument(in)) {
            for (IBodyElement element : document.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph && paragraph.getCTP().getPPr() != null && paragraph.getCTP().getPPr().isSetOutlineLvl()) {
                    heading = paragraph.getText();
                } else if (element instanceof XWPFTable table) {
                    table.getRows().forEach(new Rows(rows.computeIfAbsent(heading, any -> new ArrayList<>()))::add);
                }
            }
        }
        return rows;
    }

    private record Rows(List<List<String>> into) {
        void add(org.apache.poi.xwpf.usermodel.XWPFTableRow row) {
            into.add(row.getTableCells().stream().map(cell -> cell.getText()).toList());
        }
    }

    @Test
    void whatMayPointToAPersonIsSaidWhenTheMinutesAreWritten() {
        office.keep(StoreCases.named(9, "Chairperson", "Casey"));
        assertThat(office.can().actions().writeMinutes().write(HeldMeeting.MEETING, folder.resolve("minutes.docx")))
                .isInstanceOfSatisfying(WriteMinutesOutcome.Written.class, written -> assertThat(written.caution()).get().asString()
                        .contains("name of the child", "Before they leave the office").doesNotContain("Casey", "Chairperson"));
    }

    @Test
    void theMinutesMatchWhatWasDecidedFieldByField() throws Exception {
        Path file = folder.resolve("minutes.docx");
        assertThat(office.can().actions().writeMinutes().write(HeldMeeting.MEETING, file)).isInstanceOfSatisfying(WriteMinutesOutcome.Written.class, written -> {
            assertThat(written.file()).isEqualTo(file);
            assertThat(written.draft()).isFalse();
        });
        Files.copy(file, Path.of("target/minutes.docx"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Map<String, List<List<String>>> rows = read(file);
        assertThat(rows.get("")).contains(List.of("Meeting", "PANEL-2024-02"), List.of("Day", "29 Feb 2024"), List.of("Began", "09:30"),
                List.of("Quorum", "The meeting was not quorate. It went on because: The police sent their report"));
        assertThat(rows.get("Attendance")).containsExactly(
                List.of("Present", "Discipline", "Organisation", "In place of", "Confidentiality statement"),
                List.of("Casey Chairperson (chair)", "Lay member", "Example Trust 1", "", "Signed 29 Feb 2024"),
                List.of("Noor Nursesample", "Nursing", "Example Trust 3", "Dana Doctorsample", "Signed 29 Feb 2024"));
        assertThat(rows.get("Apologies and absences")).contains(
                List.of("Alex Awaysample", "Police", "Example Trust 4", "Apologies"),
                List.of("Dana Doctorsample", "Designated doctor", "Example Trust 2", "Apologies; Noor Nursesample sat in their place"));
        assertThat(rows.get("Interests")).contains(List.of("CDOP-2023-0001", "Noor Nursesample", "Works for the ward", "Steps back for this case", "Knew the staff"));
        List<List<String>> reviewed = rows.get("2. Case CDOP-2023-0001");
        assertThat(reviewed).contains(
                List.of("Outcome", "Reviewed"), List.of("Stepped back", "Noor Nursesample"), List.of("Category", "Infection"),
                List.of("Modifiable factors", "Modifiable factors identified"), List.of("Learning", "Pass on what a family says at once"),
                List.of("Notable practice", "The ward telephoned every day"), List.of("Safeguarding", "Referred to the safeguarding partners"),
                List.of("Agree one way to pass on messages", "Hospitals", "Local"),
                List.of("ACT-2024-01", "Agree the way messages are passed on", "Designated doctor", "Pan-Dorset Safeguarding Children Partnership", "30 Apr 2024", "Local"),
                List.of("Not in the register", "Write to the ward", "Designated doctor", "", "31 May 2024", ""));
        assertThat(reviewed).anySatisfy(row -> assertThat(row).hasSize(5).contains("Service provision", "A message was not passed on", "Yes"));
        assertThat(rows.get("3. Case CDOP-2023-0002")).containsExactly(
                List.of("Outcome", "Deferred"), List.of("Reason", "The report of an agency is missing"), List.of("Stepped back", "Nobody"));
    }

    @Test
    void mattersArisingAndStandingItemsStandInTheirPlaces() {
        String text = office.can().actions().writeMinutes().look(HeldMeeting.MEETING).orElseThrow().asText();
        assertThat(text).containsSubsequence("1. Matter arising: Leaflet from the last meeting", "The leaflet went out", "4. Standing item: Any other business", "Noted.")
                .doesNotContain("Testford");
    }

    @Test
    void theSameMinutesGiveTheSameBytes() throws Exception {
        office.can().actions().writeMinutes().write(HeldMeeting.MEETING, folder.resolve("one.docx"));
        office.can().actions().writeMinutes().write(HeldMeeting.MEETING, folder.resolve("two.docx"));
        assertThat(Files.mismatch(folder.resolve("one.docx"), folder.resolve("two.docx"))).isEqualTo(-1);
    }

    @Test
    void refusesAMeetingThatWasNotOpenedOrIsNotThereAndAnotherKindOfFile() {
        MeetingNumber planned = new MeetingNumber("PANEL-2024-03");
        office.change(records -> {
            MeetingPlan held = records.meetingPlans().find(HeldMeeting.MEETING).orElseThrow();
            records.meetingPlans().add(new MeetingPlan(planned, held.when(), held.kind(), held.theme(), held.place(), MeetingPlan.Course.PLANNED, List.of(), List.of(), 0));
            return records.audit().record(StoreDesk.somethingDone());
        });
        assertThat(refusal(planned, "m.docx")).contains("has not been opened yet");
        assertThat(refusal(new MeetingNumber("PANEL-2001-01"), "m.docx")).contains("no meeting");
        assertThat(refusal(HeldMeeting.MEETING, "m.pdf")).contains("ends in .docx");
        assertThat(folder.resolve("m.pdf")).doesNotExist();
    }

    private String refusal(MeetingNumber meeting, String name) {
        return ((WriteMinutesOutcome.Refused) office.can().actions().writeMinutes().write(meeting, folder.resolve(name))).sentence();
    }
}
