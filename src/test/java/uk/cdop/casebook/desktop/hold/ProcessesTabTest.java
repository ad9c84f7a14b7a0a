package uk.cdop.casebook.desktop.hold;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.testkit.StoreCases.DIED;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.app.OfficeForTests;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.hold.Hold;
import uk.cdop.casebook.casework.hold.HoldKind;
import uk.cdop.casebook.casework.hold.HoldTracking;
import uk.cdop.casebook.casework.hold.ProcessFacts;
import uk.cdop.casebook.casework.people.Role;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.support.TextSize;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.testkit.DeskOffice;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.OnTheScreen;
import uk.cdop.casebook.testkit.ShippedProcesses;
import uk.cdop.casebook.testkit.StoreCases;
import uk.cdop.casebook.testkit.StoreDesk;
import uk.cdop.casebook.testkit.handles.PartHandle;

@OnTheScreen
class ProcessesTabTest {

    private static final LocalDate TODAY = DeskOffice.TODAY;

    @TempDir
    static Path folder;

    private static OfficeOnDisk office;
    private static int cases;

    @BeforeAll
    static void open() {
        office = OfficeOnDisk.in(folder.resolve("vault"), TODAY);
    }

    @AfterAll
    static void close() {
        office.close();
    }

    private static CaseNumber empty() {
        CaseFile file = StoreCases.notified(500 + cases++)
                .movedTo(CaseStage.ACCEPTED, DIED.plusDays(3), Optional.empty())
                .movedTo(CaseStage.GATHERING_INFORMATION, DIED.plusDays(4), Optional.empty());
        office.keep(file);
        return file.number();
    }

    private static CaseNumber full() {
        CaseFile file = office.read(records -> records.cases().find(empty()).orElseThrow());
        Hold inquest = ShippedProcesses.hold(cases * 10, HoldKind.INQUEST, DIED, Optional.empty());
        Answers news = Answers.NONE.with(ProcessFacts.CORONER_STATUS, "inquest_opened").with(FieldKey.of("inquest_opened_on"), DIED.plusDays(6))
                .with(ProcessFacts.INQUEST_LISTED, TODAY.plusDays(40)).with(ProcessFacts.PFD_ISSUED, LocalDate.of(2024, 2, 10));
        Hold psii = ShippedProcesses.hold(cases * 10 + 1, HoldKind.PSII, DIED.plusDays(10), Optional.empty());
        CaseFile held = file
                .withHold(inquest.withTracking(new HoldTracking(Optional.of("INV 17"), Optional.of("Sample Officer, 01632 960000"), Optional.of(TODAY.minusDays(90)), Optional.empty(), news)))
                .withHold(psii.withTracking(psii.tracking().checked(TODAY.minusDays(3))))
                .withHold(ShippedProcesses.hold(cases * 10 + 2, HoldKind.FAMILY_PAUSE, DIED.plusDays(90), Optional.of(DIED.plusDays(120))));
        office.change(records -> {
            records.cases().update(held);
            return records.audit().record(StoreDesk.somethingDone());
        });
        return file.number();
    }

    private static PartHandle tab(CaseNumber number, double width, double height, TextSize size) {
        return new PartHandle(background -> {
            ProcessesViewModel[] model = new ProcessesViewModel[1];
            model[0] = new ProcessesViewModel(office.can().processes(), true, TODAY, background, () -> model[0].open(number));
            model[0].open(number);
            return new ProcessesView(model[0]);
        }, width, height, size);
    }

    private static PartHandle tab(CaseNumber number) {
        return tab(number, 1060, 900, TextSize.PLAIN);
    }

    @Test
    void saysWhatToDoWhereNothingRuns() {
        try (PartHandle tab = tab(empty())) {
            assertThat(tab.words()).contains("Nothing runs beside this review", "Add an inquest", "No decision on a joint agency response");
            tab.picture("processes-empty");
        }
    }

    @Test
    void saysHowEachProcessStandsWhatWaitsWhomToCallAndWhatIsStale() {
        try (PartHandle tab = tab(full())) {
            assertThat(tab.words()).contains(
                    "Open since 14 Jul 2023", "Panel waits", "Not checked for 90 days", "Inquest listed for 13 Jul 2024", "Sample Officer, 01632 960000",
                    "Inquest opened", "Patient safety lead of the trust", "Overdue since 6 Apr 2024", "at the wish of the family");
            assertThat(tab.words()).doesNotContain("Not checked for 3 days");
            tab.picture("processes-full");
        }
    }

    @Test
    void cutsNoWordInASmallWindowOrAtTwiceTheSize() {
        CaseNumber number = full();
        try (PartHandle small = tab(number, 780, 700, TextSize.PLAIN)) {
            assertThat(small.cut()).isEmpty();
            small.picture("processes-small");
        }
        try (PartHandle large = tab(number, 1060, 900, TextSize.DOUBLE)) {
            assertThat(large.cut()).isEmpty();
            large.picture("processes-200");
            large.press("change-inquest");
            assertThat(large.cut()).isEmpty();
            large.picture("processes-200-change");
        }
    }

    @Test
    void addsAProcessWithTheOfficesUsualDefaults() {
        CaseNumber number = empty();
        try (PartHandle tab = tab(number)) {
            tab.press("add-process").press("save-process");
            assertThat(tab.words()).contains("Choose what kind of process it is.");
            tab.choose("process_kind", "Criminal investigation").press("save-process");
            tab.picture("processes-add");
            tab.type("process_body", "Example Police").type("process_opened_on", "15 Jul 2023").key("process_body", KeyCode.ENTER, true);
            assertThat(tab.words()).contains("Criminal investigation: Example Police", "Review meeting and panel wait");
        }
        assertThat(holds(number)).singleElement().satisfies(hold -> assertThat(hold.blocksCdrm()).isTrue());
    }

    private static List<Hold> holds(CaseNumber number) {
        return office.read(records -> records.cases().find(number).orElseThrow().holds());
    }

    @Test
    void takesAProcessBackThatWasAddedByMistakeAndSaysSo() {
        CaseNumber number = empty();
        try (PartHandle tab = tab(number)) {
            tab.press("add-process").choose("process_kind", "Criminal investigation").press("save-process");
            tab.type("process_opened_on", "15 Jul 2023").key("process_body", KeyCode.ENTER, true);
            assertThat(tab.words()).contains("Added.", "Criminal investigation");
            tab.press("undo-process");
            assertThat(tab.words()).contains("Taken back.", "Nothing runs beside this review", "Taken away: Criminal investigation");
            tab.picture("processes-taken-away");
        }
        assertThat(holds(number)).isEmpty();
    }

    @Test
    void takesAProcessAwayLaterWithAReasonAndBringsItBack() {
        CaseNumber number = full();
        int before = holds(number).size();
        try (PartHandle tab = tab(number)) {
            tab.press("remove-inquest").press("save-removing");
            assertThat(tab.words()).contains("Say in a few words why it does not belong here.");
            tab.type("reason", "Meant for another case").press("save-removing");
            assertThat(tab.words()).contains("Taken away.", "Meant for another case");
            assertThat(holds(number)).hasSize(before - 1);
            tab.press("undo-process");
        }
        assertThat(holds(number)).hasSize(before);
    }

    @Test
    void keepsWhatWasTypedWhereItCannotBeRead() {
        CaseNumber number = empty();
        try (PartHandle tab = tab(number)) {
            tab.press("add-process").choose("process_kind", "Inquest").press("save-process");
            tab.type("process_opened_on", "31 Feb 2024").press("save-process");
            assertThat(tab.words()).contains("Write the date as 14 Mar 2024 or 14/3/2024.", "31 Feb 2024");
            tab.type("process_opened_on", "1 Jan 2031").press("save-process");
            assertThat(tab.words()).contains("This day is still to come.");
            tab.picture("processes-refused");
        }
        assertThat(holds(number)).isEmpty();
    }

    @Test
    void marksAProcessAsCheckedWithOneKeyAndTakesItBack() {
        CaseNumber number = full();
        try (PartHandle tab = tab(number)) {
            tab.key("process-inquest", KeyCode.K, false);
            assertThat(tab.words()).contains("Checked today.").doesNotContain("Not checked for 90 days");
            tab.press("undo-process");
            assertThat(tab.words()).contains("Taken back.", "Not checked for 90 days");
        }
    }

    @Test
    void closesAProcessAndOpensItAgainWithAReason() {
        CaseNumber number = full();
        try (PartHandle tab = tab(number)) {
            tab.key("process-psii", KeyCode.C, false).press("save-closing");
            assertThat(tab.words()).contains("Say in a few words how the process ended.");
            tab.type("process_outcome", "Report received and shared").press("save-closing");
            assertThat(tab.words()).contains("Closed 3 Jun 2024", "Report received and shared");
            tab.press("reopen-psii").type("reason", "A second report follows").press("save-reopening");
            assertThat(tab.words()).contains("Opened again. A second report follows");
        }
        assertThat(holds(number)).filteredOn(hold -> hold.kind() == HoldKind.PSII).singleElement().satisfies(hold -> assertThat(hold.isOpen()).isTrue());
    }

    @Test
    void wantsAReasonForAnotherEffectThanUsual() {
        CaseNumber number = full();
        try (PartHandle tab = tab(number)) {
            tab.key("process-psii", KeyCode.E, false).press("process_blocks_cdrm").type("reason", "They rang").press("save-process");
            assertThat(tab.words()).contains("Say in a few words why it is different here.");
            tab.type("process_block_reason", "The trust agrees").press("save-process");
            assertThat(tab.words()).contains("Changed: what it holds up. They rang");
        }
    }

    @Test
    void takesNewsFromTheCoronerAndClosesTheProcessWithTheConclusion() {
        CaseNumber number = full();
        try (PartHandle tab = tab(number)) {
            tab.press("coroner-news");
            tab.picture("processes-coroner");
            tab.type("inquest_concluded_on", "1 Jun 2024").choose("inquest_conclusion", "Narrative").press("save-coroner");
            assertThat(tab.words()).contains("Closed 1 Jun 2024", "Inquest concluded: Narrative");
        }
    }

    @Test
    void recordsTheReviewMeetingAndMovesTheCase() {
        CaseNumber number = empty();
        try (PartHandle tab = tab(number)) {
            tab.press("record-cdrm").type("cdrm_held_on", "2 Jun 2024").type("cdrm_lead", "Dr Sample").choose("cdrm_type", "Hospital mortality meeting").press("save-cdrm");
            assertThat(tab.words()).contains("Held on", "2 Jun 2024", "Hospital mortality meeting");
        }
        assertThat(office.<CaseStage>read(records -> records.cases().find(number).orElseThrow().stage())).isEqualTo(CaseStage.CDRM_HELD);
    }

    @Test
    void recordsTheDecisionOnAJointAgencyResponseAndRunsItsClocks() {
        CaseNumber number = empty();
        try (PartHandle tab = tab(number)) {
            tab.press("jar-decision").choose("jar_decision", "Started").press("save-jar");
            assertThat(tab.words()).contains("Say who decided", "Choose what triggered the response.");
            tab.type("jar_decided_by", "Dr Sample, designated doctor").press("jar_triggers-jar_external").press("save-jar");
            assertThat(tab.words()).contains("Started.", "Visit to home or scene: late, was due 15 Jul 2023, 00:00");
            tab.press("jar-meeting_1").type("jar_meeting_1_on", "15 Jul 2023").type("jar_meeting_1_at", "14.30").press("save-jar");
            assertThat(tab.words()).contains("First meeting: done 15 Jul 2023, 14:30");
            tab.picture("processes-jar");
        }
    }

    @Test
    void leavesASheetWithEscape() {
        try (PartHandle tab = tab(full())) {
            tab.press("coroner-news").key("inquest_concluded_on", KeyCode.ESCAPE, false);
            assertThat(tab.shows("process-inquest")).isTrue();
            assertThat(tab.shows("save-coroner")).isFalse();
        }
    }

    @Test
    void offersNothingToAPersonWhoMayOnlyRead() {
        CaseNumber number = full();
        try (PartHandle tab = new PartHandle(background -> {
            var can = OfficeForTests.useCases(office.session(Role.CHAIR), null, null, TODAY);
            ProcessesViewModel model = new ProcessesViewModel(can.processes(), false, TODAY, background, () -> {});
            model.open(number);
            return new ProcessesView(model);
        }, 1060, 900, TextSize.PLAIN)) {
            assertThat(tab.words()).contains("Inquest");
            assertThat(tab.shows("add-process") || tab.shows("change-inquest") || tab.shows("jar-decision")).isFalse();
        }
    }
}
