package uk.cdop.casebook.endtoend.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.casework.meeting.MeetingPlan;
import uk.cdop.casebook.casework.meeting.MeetingState;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.OnTheScreen;
import uk.cdop.casebook.testkit.StoreDesk;
import uk.cdop.casebook.testkit.handles.FullScreenHandle;

/** A panel of seven generated cases, in the real window over a real vault and with keys alone: members, agenda, papers, meeting, minutes, reminders. */
@OnTheScreen
class PanelByKeysTest extends StoryByKeys {

    private static final LocalDate TODAY = LocalDate.of(2024, 4, 17);

    PanelByKeysTest() {
        super("panel-story");
    }

    @BeforeEach
    void open() throws IOException {
        try (OfficeOnDisk office = OfficeOnDisk.in(vault(), TODAY)) {
            office.can().generateCases().generate(400, 7, LocalDate.of(2021, 4, 1), LocalDate.of(2024, 3, 13), Progress.NONE);
        }
        sitDown(TODAY);
    }

    /** Tab comes to the part in view, the arrow keys go on to the others. */
    private void part(String id) {
        keys.tabToNext("tab-");
        for (int step = 0; step < 9 && !window.focused().equals("tab-" + id); step++) {
            keys.press(KeyCode.RIGHT);
        }
        assertThat(window.focused()).isEqualTo("tab-" + id);
    }

    @Test
    void sevenCasesAreScheduledPackedHeldSignedOffMinutedAndTheirOwnersReminded() throws IOException {
        keys.tabTo("passphrase").type(StoreDesk.PASSPHRASE).press(KeyCode.ENTER);
        keys.press(KeyCode.DIGIT3, KeyCode.CONTROL);
        writeDownTheMembers();
        planTheMeeting();
        putSevenCasesOnTheAgenda();
        everybodyComes();
        makeThePapers();
        holdTheMeeting();
        writeTheMinutes();
        remindTheOwners();
        closedInTheVault();
    }

    private void writeDownTheMembers() {
        choose("show-members");
        member("Casey Chairperson", "lay", true);
        member("Dana Doctorsample", "designated", false);
        member("Sam Workersample", "children", false);
        at("members");
        choose("back-from-members");
    }

    private void member(String name, String discipline, boolean chairs) {
        choose("new-member");
        assertThat(window.focused()).isEqualTo("member-name");
        keys.type(name);
        fill("member-discipline", discipline);
        fill("member-organisation", "Sample Trust");
        if (chairs) {
            keys.tabTo("member-chairs").press(KeyCode.SPACE);
        }
        choose("save-member");
        assertThat(window.words()).contains(name);
        assertThat(window.focused()).as("for the next member").isEqualTo("new-member");
    }

    private void planTheMeeting() {
        choose("plan-meeting");
        assertThat(window.focused()).isEqualTo("plan-day");
        keys.type("17/4/24");
        keys.tabTo("plan-minutes").press(KeyCode.A, KeyCode.CONTROL).type("240").press(KeyCode.ENTER);
        at("planned");
        assertThat(window.words()).contains("Meeting PANEL-2024-", "17 Apr 2024");
    }

    private void putSevenCasesOnTheAgenda() {
        keys.tabToNext("add-CDOP");
        for (int place = 0; place < 7; place++) {
            assertThat(window.focused()).as("the next case is at hand").startsWith("add-CDOP");
            keys.press(KeyCode.ENTER);
        }
        at("agenda");
        assertThat(window.words()).contains("195 minutes planned of 240, 45 left");
    }

    private void everybodyComes() {
        part("seats");
        at("seats");
        for (int seat = 0; seat < 3; seat++) {
            keys.tabToNext("answer-").type("will");
            assertThat(window.focused()).as("still on the answer").startsWith("answer-");
        }
        at("answers");
        assertThat(window.textOf("quorum")).startsWith("Quorate");
    }

    private void makeThePapers() throws IOException {
        part("papers");
        choose("papers-build");
        choose("papers-check");
        at("papers-checked");
        for (int find = 0; find < 40 && !window.words().contains("Nothing was found that is not resolved") && !window.words().contains(", 0 not resolved"); find++) {
            keys.tabTo("papers-reason").type("An ordinary word here").press(KeyCode.ENTER);
        }
        choose("papers-release");
        keys.tabTo("papers-folder").type(folder.resolve("papers").toString());
        choose("papers-write");
        at("papers-released");
        try (Stream<Path> files = Files.list(folder.resolve("papers"))) {
            assertThat(files).hasSize(3);
        }
    }

    private void holdTheMeeting() {
        part("session");
        choose("start-session");
        FullScreenHandle screen = FullScreenHandle.beside(window);
        screen.ctrl(KeyCode.O);
        screen.press(KeyCode.Q, KeyCode.SPACE, KeyCode.DOWN, KeyCode.SPACE, KeyCode.DOWN, KeyCode.SPACE).picture("panel-story-present").press(KeyCode.Q);
        for (int place = 1; place <= 7; place++) {
            assertThat(screen.words()).contains("Case " + place + " of 7");
            if (place == 7) {
                screen.press(KeyCode.D).type("The inquest has not ended.", KeyCode.TAB);
            } else {
                decide(screen);
                signOff(screen);
            }
            screen.ctrl(KeyCode.RIGHT);
        }
        assertThat(screen.words()).contains("Every case is decided");
        screen.picture("panel-story-decided").ctrl(KeyCode.END).press(KeyCode.ESCAPE);
        assertThat(screen.isShowing()).isFalse();
    }

    private static void decide(FullScreenHandle screen) {
        screen.press(KeyCode.RIGHT, KeyCode.ENTER).type("An invented summary of the events.", KeyCode.TAB);
        screen.press(KeyCode.C).type("An invented cause", KeyCode.TAB);
        screen.press(KeyCode.RIGHT, KeyCode.DIGIT1, KeyCode.RIGHT, KeyCode.DIGIT1, KeyCode.RIGHT, KeyCode.DIGIT1, KeyCode.RIGHT, KeyCode.DIGIT2, KeyCode.F);
        screen.type("communication", KeyCode.ENTER).press(KeyCode.M, KeyCode.ENTER).type("A message was not passed on.", KeyCode.TAB);
        screen.press(KeyCode.DIGIT5).type("Agree one handover sheet", KeyCode.TAB).type("Sample Trust", KeyCode.ENTER).type("20 Apr 2024", KeyCode.ENTER);
        screen.press(KeyCode.RIGHT, KeyCode.DIGIT5, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.DIGIT1, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.ENTER);
        screen.type("Listen to parents.", KeyCode.TAB);
        screen.press(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.ENTER).type("The key worker tells the family.", KeyCode.TAB);
    }

    private static void signOff(FullScreenHandle screen) {
        screen.ctrl(KeyCode.ENTER);
        for (int check = 0; check < 10 && screen.words().contains("A reason is needed to sign off"); check++) {
            screen.type("Looked at in the meeting.", KeyCode.TAB);
        }
        assertThat(screen.words()).contains("Signed off.");
    }

    private void writeTheMinutes() throws IOException {
        part("minutes");
        keys.tabTo("minutes-folder").type(folder.resolve("minutes").toString());
        choose("write-minutes");
        at("minutes");
        try (Stream<Path> files = Files.list(folder.resolve("minutes"))) {
            assertThat(files).hasSize(1);
        }
    }

    private void remindTheOwners() {
        keys.press(KeyCode.DIGIT4, KeyCode.CONTROL);
        at("actions");
        assertThat(window.words()).contains("Agree one handover sheet");
    }

    private void closedInTheVault() {
        keys.press(KeyCode.L, KeyCode.CONTROL);
        assertThat(window.shows("passphrase")).as("locked").isTrue();
        try (OfficeOnDisk office = OfficeOnDisk.in(vault(), TODAY.plusDays(9))) {
            MeetingPlan plan = office.read(records -> records.meetingPlans().all()).getFirst();
            assertThat(plan.course().state()).isEqualTo(MeetingState.CLOSED);
            assertThat(plan.cases()).hasSize(7);
            assertThat(office.can().actions().chaseActions().plan(TODAY.plusDays(9)).owners()).filteredOn(owner -> owner.owner().equals("Sample Trust"))
                    .singleElement().satisfies(owner -> assertThat(owner.actions()).hasSize(6));
            assertThat(office.can().actions().writeMinutes().look(plan.number())).isPresent();
            Optional<CaseNumber> first = plan.cases().stream().findFirst();
            assertThat(office.read(records -> records.cases().find(first.orElseThrow())).orElseThrow().analysis()).isPresent();
        }
    }
}
