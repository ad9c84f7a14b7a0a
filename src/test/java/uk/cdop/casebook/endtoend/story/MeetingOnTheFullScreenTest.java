package uk.cdop.casebook.endtoend.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.app.OfficeForTests;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.cdrm.Cdrm;
import uk.cdop.casebook.casework.cdrm.CdrmType;
import uk.cdop.casebook.casework.contact.ValidDates;
import uk.cdop.casebook.casework.meeting.AgendaOutcome;
import uk.cdop.casebook.casework.meeting.MeetingPlan;
import uk.cdop.casebook.casework.meeting.MeetingState;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.desktop.settings.DeskSettings;
import uk.cdop.casebook.desktop.settings.SettingsFile;
import uk.cdop.casebook.office.analysis.FindingsView;
import uk.cdop.casebook.office.desk.UseCases;
import uk.cdop.casebook.office.meeting.AgendaStep;
import uk.cdop.casebook.office.meeting.MeetingView;
import uk.cdop.casebook.office.meeting.SeatStep;
import uk.cdop.casebook.office.member.KeepMember.KeepMemberCommand;
import uk.cdop.casebook.office.member.KeepMember.KeepMemberOutcome;
import uk.cdop.casebook.office.signin.Session;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.OnTheScreen;
import uk.cdop.casebook.testkit.PanelOffice;
import uk.cdop.casebook.testkit.StoreCases;
import uk.cdop.casebook.testkit.StoreDesk;
import uk.cdop.casebook.testkit.handles.FullScreenHandle;
import uk.cdop.casebook.testkit.handles.WindowHandle;

/** A planned meeting is opened, decided, signed off and closed on the full screen with keys alone, in the real window over a real vault. */
@OnTheScreen
class MeetingOnTheFullScreenTest {

    private static final LocalDate PLANNED = LocalDate.of(2024, 3, 14);
    private static final CaseNumber FIRST = CaseNumber.of(2023, 1);
    private static final CaseNumber SECOND = CaseNumber.of(2023, 2);

    @TempDir
    Path folder;

    private MeetingNumber meeting;
    private WindowHandle window;
    private FullScreenHandle screen;
    private LocalDate today;
    private final AtomicReference<Session> session = new AtomicReference<>();

    @AfterEach
    void close() {
        screen.close();
        window.close();
    }

    /** Two cases with a draft analysis, a chair from health, a member from the local authority, and nobody marked as present. */
    private void planned() {
        try (OfficeOnDisk office = OfficeOnDisk.in(folder.resolve("vault"), PLANNED)) {
            UseCases can = office.can();
            List.of(FIRST, SECOND).forEach(number -> ready(office, number));
            List<UUID> members = List.of(
                    member(can, "Casey Chairsample", "designated_doctor", true), member(can, "Noor Councilsample", "childrens_social_care", false));
            MeetingPlan plan = PanelOffice.kept(can.panel().planMeeting().plan(PanelOffice.details(PLANNED), true));
            meeting = plan.number();
            for (CaseNumber number : List.of(FIRST, SECOND)) {
                plan = PanelOffice.kept(can.panel().arrangeAgenda().arrange(meeting, plan.rowVersion(), new AgendaStep.AddCase(number, Optional.empty())));
            }
            for (UUID member : members) {
                plan = PanelOffice.kept(can.panel().recordSeat().record(meeting, plan.rowVersion(), member, new SeatStep.Signed(true)));
            }
        }
    }

    private static UUID member(UseCases can, String name, String discipline, boolean chairs) {
        return ((KeepMemberOutcome.Kept) can.panel().keepMember().keep(new KeepMemberCommand(
                Optional.empty(), 0, name, discipline, "Example Trust", "", "sample@example.invalid", chairs, Optional.empty(), ValidDates.ALWAYS))).id();
    }

    private static void ready(OfficeOnDisk office, CaseNumber number) {
        int sequence = number.equals(FIRST) ? 1 : 2;
        CaseFile file = StoreCases.notified(number, StoreCases.answers().with(NotificationFields.NHS_NUMBER, StoreCases.nhsNumber(sequence).digits())
                .with(NotificationFields.GIVEN_NAMES, sequence == 1 ? "Example" : "Invented").with(NotificationFields.FAMILY_NAME, sequence == 1 ? "Alderby" : "Vetchling")
                .with(NotificationFields.DATE_OF_BIRTH, LocalDate.of(2012, 1, 1).plusDays(400L * sequence))
                .with(NotificationFields.DATE_OF_DEATH, StoreCases.DIED.minusDays(sequence)).with(NotificationFields.JAR_TRIGGERED, "no"));
        office.keep(PanelOffice.readyFile(file));
        office.change(records -> {
            records.processes().keep(number, new Cdrm(Optional.empty(), Optional.of(PLANNED.minusDays(60)), Optional.of("A Lead"), Optional.of(CdrmType.JAR_FINAL), Optional.empty()));
            return records.audit().record(StoreDesk.somethingDone());
        });
    }

    private void sitDown(LocalDate day) throws IOException {
        today = day;
        Path settings = folder.resolve("settings.properties");
        new SettingsFile(settings).write(DeskSettings.FIRST_DAY.withVault(folder.resolve("vault").toString(), StoreDesk.USER));
        var pages = OfficeForTests.pages(day);
        window = new WindowHandle(OfficeOnDisk.signIn(day), signedIn -> {
            session.set(signedIn);
            return pages.apply(signedIn);
        }, settings);
        window.type("passphrase", StoreDesk.PASSPHRASE).press("open").press("go-panels").press("open-" + meeting).press("tab-session").press("start-session");
        screen = FullScreenHandle.beside(window);
    }

    private UseCases can() {
        return OfficeForTests.useCases(session.get(), null, null, today);
    }

    private MeetingView meeting() {
        return can().panel().showMeeting().show(meeting).orElseThrow();
    }

    private FindingsView findings(CaseNumber number) {
        return can().findings().showFindings().show(number).orElseThrow();
    }

    private void press(KeyCode... codes) {
        screen.press(codes);
    }

    private void ctrl(KeyCode code) {
        screen.ctrl(code);
    }

    private void type(String text, KeyCode keeps) {
        screen.type(text, keeps);
    }

    private String words() {
        return screen.words();
    }

    private void at(String picture) {
        screen.picture("full-screen-" + picture);
    }

    /** From the first question to the one before the signature. */
    private void decide() {
        press(KeyCode.RIGHT, KeyCode.ENTER);
        type("An invented summary of the events.", KeyCode.TAB);
        press(KeyCode.C);
        type("An invented cause", KeyCode.TAB);
        press(KeyCode.RIGHT, KeyCode.DIGIT1, KeyCode.RIGHT, KeyCode.DIGIT1, KeyCode.RIGHT, KeyCode.DIGIT1, KeyCode.RIGHT, KeyCode.DIGIT2, KeyCode.F);
        type("communication", KeyCode.ENTER);
        press(KeyCode.M, KeyCode.ENTER);
        type("An invented detail", KeyCode.TAB);
        press(KeyCode.RIGHT, KeyCode.DIGIT5, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.DIGIT1, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.ENTER);
        type("Listen to parents.", KeyCode.TAB);
    }

    private void followUp() {
        press(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.ENTER);
        type("Bereavement support is in place.", KeyCode.TAB);
    }

    @Test
    void aPlannedMeetingIsHeldFromItsOpeningToItsClose() throws IOException {
        planned();
        sitDown(PLANNED);
        assertThat(words()).contains("Case 1 of 2", "Ctrl+O opens the meeting");
        ctrl(KeyCode.O);
        assertThat(meeting().plan().course().state()).isEqualTo(MeetingState.OPEN);
        press(KeyCode.Q, KeyCode.SPACE);
        at("seats");
        assertThat(words()).contains("Casey Chairsample");
        press(KeyCode.Q);
        decide();
        ctrl(KeyCode.ENTER);
        assertThat(words()).contains("Not signed off yet.", "35. Each modifiable factor leads to learning", "44. Say what follow-up");
        followUp();
        for (int back = 0; back < 11; back++) {
            press(KeyCode.LEFT);
        }
        while (!words().contains("D  Service provision")) {
            press(KeyCode.RIGHT);
        }
        press(KeyCode.DOWN, KeyCode.DIGIT5);
        type("Agree one handover sheet", KeyCode.TAB);
        type("Example Trust", KeyCode.ENTER);
        type("31 Febuary", KeyCode.ENTER);
        assertThat(words()).contains("This is not read as a date.");
        type("30 May 2024", KeyCode.ENTER);
        assertThat(words()).contains("leads to: action");
        at("factor");
        ctrl(KeyCode.ENTER);
        assertThat(words()).contains("A reason is needed to sign off", "57. The disciplines that make a quorum");
        at("reason");
        type("x".repeat(1_001), KeyCode.TAB);
        assertThat(words()).contains("The reason has room for 1,000 characters and holds 1,001.");
        type("The social care member was called away", KeyCode.TAB);
        assertThat(words()).contains("Signed off.", "What stands here can no longer be changed in the meeting.");
        at("signed");
        assertThat(findings(FIRST).file().stage()).isEqualTo(CaseStage.REVIEWED);
        assertThat(findings(FIRST).signOffs().getFirst().reasons()).isEqualTo(Map.of(57, "The social care member was called away"));
        assertThat(findings(FIRST).signOffs().getFirst().onWordOf()).contains("Casey Chairsample");
        press(KeyCode.M);
        ctrl(KeyCode.Z);
        assertThat(words()).contains("Nothing was changed");
        ctrl(KeyCode.END);
        assertThat(words()).contains("Neither reviewed nor deferred yet: " + SECOND);
        ctrl(KeyCode.RIGHT);
        press(KeyCode.D);
        type("The inquest has not ended.", KeyCode.TAB);
        assertThat(words()).contains("Deferred: The inquest has not ended.");
        ctrl(KeyCode.END);
        assertThat(words()).contains("Why the meeting went on without its quorum");
        type("The council sent its report in writing", KeyCode.TAB);
        at("closed");
        assertThat(meeting().plan().course().state()).isEqualTo(MeetingState.CLOSED);
        assertThat(meeting().plan().course().inquorateReason()).contains("The council sent its report in writing");
        assertThat(meeting().plan().entryOf(FIRST).orElseThrow().outcome()).contains(AgendaOutcome.REVIEWED);
        assertThat(meeting().plan().entryOf(SECOND).orElseThrow().outcome()).contains(AgendaOutcome.DEFERRED);
        press(KeyCode.ESCAPE);
        assertThat(screen.isShowing()).isFalse();
        assertThat(window.words()).contains("Meeting " + meeting);
    }

    @Test
    void onAnotherDayThanPlannedTheSameKeyOpensItOnlyOnceTheSentenceWasRead() throws IOException {
        planned();
        sitDown(PLANNED.plusDays(1));
        ctrl(KeyCode.O);
        assertThat(words()).contains("The meeting is planned for 14 Mar 2024. Opened now, it counts as held on 15 Mar 2024.", "Ctrl+O once more opens it now");
        at("another-day");
        assertThat(meeting().plan().course().state()).isEqualTo(MeetingState.PLANNED);
        press(KeyCode.RIGHT);
        assertThat(words()).doesNotContain("Ctrl+O once more");
        ctrl(KeyCode.O);
        assertThat(meeting().plan().when().day()).as("asked anew").isEqualTo(PLANNED);
        ctrl(KeyCode.O);
        assertThat(meeting().plan().course().state()).isEqualTo(MeetingState.OPEN);
        assertThat(meeting().plan().when().day()).isEqualTo(PLANNED.plusDays(1));
    }

    @Test
    void withoutAChairInTheRoomTheScreenSaysWhoSignsOff() throws IOException {
        planned();
        sitDown(PLANNED);
        ctrl(KeyCode.O);
        ctrl(KeyCode.ENTER);
        assertThat(words()).contains("The chair signs off.", "Nobody who chairs is marked as here");
    }
}
