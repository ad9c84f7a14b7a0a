package uk.cdop.casebook.desktop.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javafx.event.Event;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.interest.InterestOrigin;
import uk.cdop.casebook.casework.meeting.MeetingState;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.desktop.support.TextSize;
import uk.cdop.casebook.desktop.support.Theme;
import uk.cdop.casebook.office.meeting.InterestStep;
import uk.cdop.casebook.testkit.DeskToolkit;
import uk.cdop.casebook.testkit.OnTheScreen;
import uk.cdop.casebook.testkit.PanelOffice;
import uk.cdop.casebook.testkit.ScreenOnDisk;

/** The page Panels over a real vault, by its buttons and keys. */
@OnTheScreen
class PanelsScreenTest {

    private static final MeetingNumber FIRST = new MeetingNumber("PANEL-2024-01");

    @TempDir
    Path folder;

    private PanelOffice panel;
    private PanelsViewModel model;

    @BeforeEach
    void open() {
        panel = new PanelOffice(folder.resolve("vault"));
    }

    @AfterEach
    void close() {
        panel.close();
    }

    private ScreenOnDisk screen() {
        ScreenOnDisk screen = new ScreenOnDisk(1280, 720, background -> {
            model = new PanelsViewModel(panel.can(), true, panel.office().clock()::date, background);
            model.read();
            return new PanelsView(model, List.of());
        });
        return screen.settle();
    }

    @Test
    void anEmptyOfficePlansItsFirstMeetingAndABankHolidayIsSaidFirst() {
        try (ScreenOnDisk screen = screen()) {
            assertThat(screen.words()).contains("No meeting is planned, and none was held.");
            screen.picture("panels-empty").press("plan-meeting").type("plan-day", "29 Mar 2024").press("save-meeting");
            assertThat(screen.words()).contains("29 Mar 2024 is a weekend or a bank holiday.");
            screen.picture("panels-planning").press("plan-even-so").settle();
            assertThat(screen.words()).contains("Meeting PANEL-2024-01", "Not quorate");
            assertThat(screen.hadProblem()).isFalse();
        }
    }

    @Test
    void theAgendaIsMovedByKeyAndAnItemTakenOffComesBack() {
        CaseNumber one = panel.ready(1);
        panel.ready(2);
        panel.planned(PanelOffice.TODAY.plusDays(14));
        panel.add(FIRST, one);
        try (ScreenOnDisk screen = screen()) {
            screen.press("open-" + FIRST).settle().press("add-CDOP-2023-0002").settle();
            ListView<?> agenda = (ListView<?>) screen.find("agenda");
            DeskToolkit.run(() -> agenda.getSelectionModel().select(4));
            DeskToolkit.run(() -> Event.fireEvent(agenda, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.UP, false, false, true, false)));
            screen.settle().settle();
            assertThat(panel.now(FIRST).cases()).containsExactly(CaseNumber.of(2023, 2), one);
            screen.picture("panel-agenda").key("agenda", KeyCode.DELETE).settle();
            assertThat(panel.now(FIRST).cases()).containsExactly(one);
            assertThat(screen.hadProblem()).isFalse();
        }
    }

    @Test
    void seatsInterestsAndTheOpeningOfAMeetingAreRecorded() {
        UUID doctor = panel.member("Robin Sample", "designated_doctor", "Example Hospital");
        panel.member("Alex Sample", "childrens_social_care", "Example Council");
        CaseNumber one = panel.ready(1);
        panel.planned(PanelOffice.TODAY);
        panel.add(FIRST, one);
        try (ScreenOnDisk screen = screen()) {
            screen.press("open-" + FIRST).settle().press("tab-seats").press("present-" + doctor).settle();
            assertThat(panel.now(FIRST).seatOf(doctor).orElseThrow().present()).isTrue();
            screen.picture("panel-seats").press("tab-interests").press("record-" + one + "-" + doctor).settle();
            screen.picture("panel-interests");
            assertThat(screen.words()).contains("Robin Sample in " + one, "Still to be decided");
            screen.press("tab-invitations").picture("panel-invitations").press("tab-details").picture("panel-details").press("next-step").settle();
            assertThat(panel.now(FIRST).course().state()).isEqualTo(MeetingState.OPEN);
            screen.press("tab-agenda").look(Theme.DARK, TextSize.DOUBLE).picture("panel-open-200");
            assertThat(screen.hadProblem()).isFalse();
        }
    }

    @Test
    void anInterestIsCorrectedAndWithdrawnWithAReason() {
        UUID doctor = panel.member("Robin Sample", "designated_doctor", "Example Hospital");
        CaseNumber one = panel.ready(1);
        panel.planned(PanelOffice.TODAY);
        panel.add(FIRST, one);
        panel.can().recordInterest().record(FIRST, new InterestStep.Declare(one, doctor, InterestOrigin.DECLARED, "Worked on the ward"));
        UUID first = panel.view(FIRST).interests().getFirst().id();
        try (ScreenOnDisk screen = screen()) {
            screen.press("open-" + FIRST).settle().press("tab-interests").press("withdraw-" + first).settle();
            assertThat(screen.words()).contains("Say why the interest is withdrawn or corrected.");
            screen.type("interest-reason", "Heard wrongly").type("right-" + first, "Works for the ward").press("correct-" + first).settle();
            assertThat(screen.words()).contains("Corrected by another entry: Heard wrongly", "Works for the ward");
            UUID second = panel.view(FIRST).interests().stream().filter(interest -> interest.handling().stands()).findFirst().orElseThrow().id();
            screen.type("interest-reason", "It was another hospital").press("withdraw-" + second).settle();
            screen.picture("panel-interests-withdrawn");
            assertThat(panel.view(FIRST).interests()).noneMatch(interest -> interest.handling().stands()).hasSize(2);
            assertThat(screen.hadProblem()).isFalse();
        }
    }

    @Test
    void aMemberAndASubstituteAreWrittenDown() {
        UUID doctor = panel.member("Robin Sample", "designated_doctor", "Example Hospital");
        try (ScreenOnDisk screen = screen()) {
            screen.press("show-members").settle().press("substitute-of-" + doctor).type("member-to", "someday").press("save-member");
            assertThat(screen.words()).contains("A date is written as 14 Mar 2024.");
            screen.picture("panel-members").type("member-to", "").type("member-name", "Kit Sample").press("save-member").settle();
            assertThat(screen.words()).contains("Substitute: Kit Sample");
            assertThat(panel.can().listMembers().list().members().getFirst().substitutes()).hasSize(1);
        }
    }
}
