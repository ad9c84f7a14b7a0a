package uk.cdop.casebook.office.hold;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.testkit.StoreCases.DIED;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.audit.AuditEntry;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.cdrm.Cdrm;
import uk.cdop.casebook.casework.cdrm.CdrmType;
import uk.cdop.casebook.casework.deadline.Deadline;
import uk.cdop.casebook.casework.deadline.ProcessEvents;
import uk.cdop.casebook.casework.hold.Hold;
import uk.cdop.casebook.casework.hold.HoldKind;
import uk.cdop.casebook.casework.hold.HoldTracking;
import uk.cdop.casebook.casework.hold.ProcessFacts;
import uk.cdop.casebook.casework.hold.ProcessRule;
import uk.cdop.casebook.casework.jointresponse.JarClock;
import uk.cdop.casebook.casework.jointresponse.JarMeeting;
import uk.cdop.casebook.casework.jointresponse.JointResponse;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.rules.Finding;
import uk.cdop.casebook.office.casefile.RecordOutcome;
import uk.cdop.casebook.office.desk.ProcessesDesk;
import uk.cdop.casebook.office.hold.ListProcesses.ProcessesView;
import uk.cdop.casebook.testkit.DeskOffice;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.ShippedProcesses;
import uk.cdop.casebook.testkit.StoreCases;

class ProcessesOfACaseTest {

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

    private static ProcessesDesk can() {
        return office.can().processes();
    }

    private static CaseNumber gathering() {
        CaseFile file = StoreCases.notified(100 + cases++)
                .movedTo(CaseStage.ACCEPTED, DIED.plusDays(3), Optional.empty())
                .movedTo(CaseStage.GATHERING_INFORMATION, DIED.plusDays(4), Optional.empty());
        office.keep(file);
        return file.number();
    }

    private static ProcessesView view(CaseNumber number) {
        return can().listProcesses().list(number).orElseThrow();
    }

    private static ProcessEntry entry(HoldKind kind, LocalDate opened, HoldTracking tracking) {
        ProcessRule rule = ShippedProcesses.rules().of(kind);
        return new ProcessEntry(
                kind, Optional.of("An invented body"), opened, Optional.empty(), Optional.empty(), Optional.empty(), rule.blocksCdrm(), rule.blocksPanel(), tracking);
    }

    private static Hold opened(CaseNumber number, HoldKind kind, LocalDate on, Answers facts) {
        HoldTracking tracking = new HoldTracking(Optional.of("REF 1"), Optional.of("Sample Officer"), Optional.empty(), Optional.empty(), facts);
        assertThat(can().openProcess().open(new OpenProcess.OpenProcessCommand(number, view(number).file().rowVersion(), entry(kind, on, tracking))))
                .isEqualTo(new RecordOutcome.Recorded());
        return view(number).file().holds().getLast();
    }

    private static List<String> rules(RecordOutcome outcome) {
        return ((RecordOutcome.Refused) outcome).findings().stream().map(Finding::rule).toList();
    }

    @Test
    void keepsAProcessWithItsReferenceContactAndFacts() {
        CaseNumber number = gathering();
        Hold hold = opened(number, HoldKind.INQUEST, DIED, Answers.NONE.with(ProcessFacts.CORONER_STATUS, "inquest_opened").with(FieldKey.of("pm_done_on"), Answer.notKnown()));
        assertThat(hold.tracking().reference()).contains("REF 1");
        assertThat(hold.tracking().contact()).contains("Sample Officer");
        assertThat(hold.tracking().facts().text(ProcessFacts.CORONER_STATUS)).isEqualTo(Answer.given("inquest_opened"));
        assertThat(hold.tracking().facts().answer(FieldKey.of("pm_done_on"))).isEqualTo(Answer.notKnown());
        assertThat(view(number).changes()).singleElement().satisfies(change -> assertThat(change.what()).isEqualTo("Added"));
    }

    @Test
    void refusesWhatCannotBeAndKeepsNothing() {
        CaseNumber number = gathering();
        RecordOutcome outcome = can().openProcess().open(new OpenProcess.OpenProcessCommand(
                number, view(number).file().rowVersion(), entry(HoldKind.INQUEST, TODAY.plusDays(2), HoldTracking.NONE)));
        assertThat(rules(outcome)).containsExactly("opened_in_future");
        assertThat(view(number).processes()).isEmpty();
    }

    @Test
    void overwritesNobodyElsesChange() {
        CaseNumber number = gathering();
        assertThat(can().openProcess().open(new OpenProcess.OpenProcessCommand(number, 99, entry(HoldKind.INQUEST, DIED, HoldTracking.NONE))))
                .isEqualTo(new RecordOutcome.ChangedMeanwhile());
    }

    @Test
    void changesAProcessWithAReasonOnly() {
        CaseNumber number = gathering();
        Hold hold = opened(number, HoldKind.CRIMINAL, DIED, Answers.NONE);
        ProcessEntry goesAhead = new ProcessEntry(
                hold.kind(), hold.body(), hold.openedOn(), hold.expectedEnd(), hold.closedOn(), hold.outcome(), false, true,
                new HoldTracking(hold.tracking().reference(), hold.tracking().contact(), Optional.empty(), Optional.of("The officer agrees to a meeting"), Answers.NONE));
        long seen = view(number).file().rowVersion();
        assertThat(rules(can().changeProcess().change(new ChangeProcess.ChangeProcessCommand(number, seen, hold.id(), goesAhead, " ")))).containsExactly("reason_missing");
        assertThat(can().changeProcess().change(new ChangeProcess.ChangeProcessCommand(number, seen, hold.id(), goesAhead, "They rang")))
                .isEqualTo(new RecordOutcome.Recorded());
        assertThat(view(number).file().holds()).singleElement().satisfies(now -> assertThat(now.blocksCdrm()).isFalse());
        assertThat(view(number).changes().getFirst().reason()).contains("They rang");
        assertThat(view(number).changes().getFirst().what()).isEqualTo("Changed: what it holds up");
    }

    @Test
    void goesOnWhenAnInquestIsClosed() {
        CaseNumber number = gathering();
        Hold hold = opened(number, HoldKind.INQUEST, DIED, Answers.NONE);
        List<CaseNumber> told = new ArrayList<>();
        CloseProcess close = new CloseProcess(office.session(), ShippedProcesses.setUp(), (records, of) -> {
            assertThat(records.cases().find(of).orElseThrow().blocker()).isEmpty();
            told.add(of);
        }, DeskOffice.today());
        RecordOutcome outcome = close.close(new CloseProcess.CloseProcessCommand(number, view(number).file().rowVersion(), hold.id(), TODAY, "Narrative conclusion"));
        assertThat(outcome).isEqualTo(new RecordOutcome.Recorded());
        assertThat(told).containsExactly(number);
        assertThat(office.<List<AuditEntry>>read(records -> records.audit().ofObject("case", number.text()))).anyMatch(entry -> entry.event().what() == AuditEvent.What.PROCESS_CHANGED);
    }

    @Test
    void wantsAnOutcomeToCloseAProcess() {
        CaseNumber number = gathering();
        Hold hold = opened(number, HoldKind.PSII, DIED, Answers.NONE);
        assertThat(rules(can().closeProcess().close(new CloseProcess.CloseProcessCommand(number, view(number).file().rowVersion(), hold.id(), TODAY, ""))))
                .containsExactly("outcome_missing");
        assertThat(view(number).file().holds().getFirst().isOpen()).isTrue();
    }

    @Test
    void isStaleUntilSomebodyAsks() {
        CaseNumber number = gathering();
        Hold hold = opened(number, HoldKind.INQUEST, DIED, Answers.NONE);
        assertThat(view(number).processes().getFirst().stale()).isTrue();
        can().markChecked().mark(number, view(number).file().rowVersion(), hold.id());
        assertThat(view(number).processes().getFirst().stale()).isFalse();
        assertThat(view(number).processes().getFirst().hold().tracking().checkedOn()).contains(TODAY);
    }

    @Test
    void opensTheCoronersProcessWithTheFirstNewsAndClosesItWithTheConclusion() {
        CaseNumber number = gathering();
        Answers first = Answers.NONE.with(ProcessFacts.CORONER_STATUS, "inquest_opened").with(ProcessFacts.INQUEST_LISTED, TODAY.plusDays(20));
        can().recordCoronerEvent().record(new RecordCoronerEvent.CoronerCommand(number, view(number).file().rowVersion(), Optional.empty(), first));
        Hold hold = view(number).file().holds().getFirst();
        assertThat(hold.isOpen()).isTrue();
        assertThat(view(number).processes().getFirst().next().orElseThrow().what()).isEqualTo("Inquest listed for");
        Answers concluded = first.with(ProcessFacts.INQUEST_CONCLUDED, TODAY.minusDays(1)).with(ProcessFacts.INQUEST_CONCLUSION, "narrative");
        can().recordCoronerEvent().record(new RecordCoronerEvent.CoronerCommand(number, view(number).file().rowVersion(), Optional.of(hold.id()), concluded));
        assertThat(view(number).file().holds().getFirst().closedOn()).contains(TODAY.minusDays(1));
        assertThat(view(number).file().holds().getFirst().outcome()).contains("Inquest concluded: Narrative");
    }

    @Test
    void givesFiftySixDaysForTheReplyToAReportToPreventFutureDeaths() {
        CaseNumber number = gathering();
        LocalDate issued = LocalDate.of(2024, 2, 10);
        can().recordCoronerEvent().record(new RecordCoronerEvent.CoronerCommand(
                number, view(number).file().rowVersion(), Optional.empty(), Answers.NONE.with(ProcessFacts.PFD_ISSUED, issued)));
        assertThat(deadline(number, ProcessEvents.PFD_REPLY).dueOn()).isEqualTo(LocalDate.of(2024, 4, 6));
        assertThat(deadline(number, ProcessEvents.PFD_REPLY).state()).isEqualTo(Deadline.State.OVERDUE);
    }

    @Test
    void countsWorkingDaysForASeriousIncidentAndItsRapidReview() {
        CaseNumber number = gathering();
        LocalDate maundyThursday = LocalDate.of(2024, 3, 28);
        opened(number, HoldKind.RAPID_REVIEW, maundyThursday, Answers.NONE
                .with(ProcessFacts.INCIDENT_KNOWN, maundyThursday).with(ProcessFacts.INCIDENT_NOTIFIED, LocalDate.of(2024, 4, 8)));
        assertThat(deadline(number, ProcessEvents.INCIDENT_NOTICE).dueOn()).isEqualTo(LocalDate.of(2024, 4, 8));
        assertThat(deadline(number, ProcessEvents.INCIDENT_NOTICE).state()).isEqualTo(Deadline.State.MET);
        assertThat(deadline(number, ProcessEvents.RAPID_REVIEW).dueOn()).isEqualTo(LocalDate.of(2024, 4, 29));
    }

    private static Deadline deadline(CaseNumber number, String code) {
        return office.can().showCase().show(number).orElseThrow().deadlines().stream().filter(due -> due.limit().code().equals(code)).findFirst().orElseThrow();
    }

    @Test
    void reportsBothDurations() {
        CaseNumber number = gathering();
        opened(number, HoldKind.INQUEST, TODAY.minusDays(100), Answers.NONE);
        opened(number, HoldKind.FAMILY_PAUSE, TODAY.minusDays(110), Answers.NONE);
        long gross = java.time.temporal.ChronoUnit.DAYS.between(DIED, TODAY);
        assertThat(view(number).durations().gross()).isEqualTo(gross);
        assertThat(view(number).durations().net()).isEqualTo(gross - 110);
    }

    @Test
    void bringsTheCaseToAndPastTheReviewMeeting() {
        CaseNumber number = gathering();
        cdrm(number, new Cdrm(Optional.of(TODAY.plusDays(5)), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
        assertThat(view(number).file().stage()).isEqualTo(CaseStage.AWAITING_CDRM);
        Cdrm held = new Cdrm(Optional.of(TODAY.plusDays(5)), Optional.of(TODAY), Optional.of("Dr Sample"), Optional.of(CdrmType.HOSPITAL_MORTALITY), Optional.empty());
        assertThat(cdrm(number, held)).isEqualTo(new RecordOutcome.Recorded());
        assertThat(view(number).file().stage()).isEqualTo(CaseStage.CDRM_HELD);
        assertThat(view(number).cdrm()).isEqualTo(held);
    }

    @Test
    void passesThroughAwaitingWhereTheMeetingWasNeverPlanned() {
        CaseNumber number = gathering();
        cdrm(number, new Cdrm(Optional.empty(), Optional.of(TODAY), Optional.empty(), Optional.empty(), Optional.of(TODAY)));
        assertThat(view(number).file().stageChanges()).extracting(change -> change.to())
                .endsWith(CaseStage.GATHERING_INFORMATION, CaseStage.AWAITING_CDRM, CaseStage.CDRM_HELD);
    }

    @Test
    void givesThePanelSixWeeksFromTheReportOfTheMeeting() {
        CaseNumber number = gathering();
        cdrm(number, new Cdrm(Optional.empty(), Optional.of(TODAY.minusDays(20)), Optional.empty(), Optional.empty(), Optional.of(TODAY.minusDays(2))));
        assertThat(deadline(number, "lim_cdop").dueOn()).isEqualTo(TODAY.plusDays(40));
    }

    @Test
    void refusesAMeetingThatAProcessStillHoldsUp() {
        CaseNumber number = gathering();
        opened(number, HoldKind.CRIMINAL, DIED, Answers.NONE);
        assertThat(rules(cdrm(number, new Cdrm(Optional.empty(), Optional.of(TODAY), Optional.empty(), Optional.empty(), Optional.empty()))))
                .containsExactly("meeting_held_up");
        assertThat(view(number).file().stage()).isEqualTo(CaseStage.GATHERING_INFORMATION);
    }

    @Test
    void refusesAMeetingOfACaseThatIsNotAccepted() {
        CaseFile file = StoreCases.notified(100 + cases++);
        office.keep(file);
        assertThat(rules(cdrm(file.number(), new Cdrm(Optional.empty(), Optional.of(TODAY), Optional.empty(), Optional.empty(), Optional.empty()))))
                .containsExactly("not_accepted");
    }

    @Test
    void takesBackAMeetingThatWasNotHeld() {
        CaseNumber number = gathering();
        cdrm(number, new Cdrm(Optional.empty(), Optional.of(TODAY), Optional.empty(), Optional.empty(), Optional.empty()));
        cdrm(number, Cdrm.NOT_YET);
        assertThat(view(number).file().stage()).isEqualTo(CaseStage.GATHERING_INFORMATION);
    }

    private static RecordOutcome cdrm(CaseNumber number, Cdrm meeting) {
        return can().recordCdrm().record(new RecordCdrm.CdrmCommand(number, view(number).file().rowVersion(), meeting));
    }

    @Test
    void recordsAJointAgencyResponseWithItsClocks() {
        CaseNumber number = gathering();
        assertThat(rules(jar(number, "decision", Answers.NONE.with(JointResponse.DECISION, JointResponse.STARTED)))).containsExactly("needed", "needed");
        assertThat(jar(number, "decision", Answers.NONE.with(JointResponse.DECISION, JointResponse.STARTED)
                .with(JointResponse.DECIDED_BY, "Dr Sample, designated doctor").with(JointResponse.TRIGGERS, "jar_external jar_suspicious")))
                .isEqualTo(new RecordOutcome.Recorded());
        assertThat(view(number).clocks().orElseThrow().visit().state()).isEqualTo(JarClock.State.LATE);
        assertThat(can().recordJarMeeting().record(new RecordJarMeeting.JarMeetingCommand(
                number, view(number).file().rowVersion(), JarMeeting.FIRST, Answers.NONE.with(JointResponse.FIRST_MEETING_ON, DIED.plusDays(1)))))
                .isEqualTo(new RecordOutcome.Recorded());
        assertThat(view(number).clocks().orElseThrow().firstMeeting().state()).isEqualTo(JarClock.State.MET);
        assertThat(view(number).jointResponse().facts().text(JointResponse.TRIGGERS)).isEqualTo(Answer.given("jar_external jar_suspicious"));
        assertThat(deadline(number, ProcessEvents.JAR_VISIT).state()).isEqualTo(Deadline.State.OVERDUE);
    }

    @Test
    void wantsAReasonWhereAJointAgencyResponseWasNotStarted() {
        CaseNumber number = gathering();
        Answers considered = Answers.NONE.with(JointResponse.DECISION, "not_triggered").with(JointResponse.DECIDED_BY, "Dr Sample");
        assertThat(rules(jar(number, "decision", considered))).containsExactly("needed");
        assertThat(jar(number, "decision", considered.with(JointResponse.NOT_STARTED_REASON, "An expected death"))).isEqualTo(new RecordOutcome.Recorded());
        assertThat(view(number).clocks()).isEmpty();
    }

    @Test
    void startsFromWhatTheNotificationSaysOfAJointAgencyResponse() {
        CaseFile file = StoreCases.notified(CaseNumber.of(2023, 100 + cases++), StoreCases.answers().with(NotificationFields.JAR_TRIGGERED, "yes"));
        office.keep(file);
        assertThat(view(file.number()).jointResponse().isStarted()).isTrue();
        assertThat(view(file.number()).clocks()).isPresent();
        assertThat(office.<Boolean>read(records -> records.processes().jointResponse(file.number()).isEmpty())).isTrue();
    }

    private static RecordOutcome jar(CaseNumber number, String section, Answers answers) {
        return can().recordJointResponse().record(new RecordJointResponse.JointResponseCommand(number, view(number).file().rowVersion(), section, answers));
    }

    @Test
    void letsTheOfficeChangeWhatAKindOfProcessHoldsUp() {
        CaseNumber number = gathering();
        opened(number, HoldKind.COMPLAINT, DIED, Answers.NONE);
        String shipped = can().editProcessRules().show();
        assertThat(can().editProcessRules().replace(shipped.replace("complaint;no;no;none;90", "complaint;no;no;none;9999")))
                .isInstanceOf(EditProcessRules.EditProcessRulesOutcome.Refused.class);
        can().editProcessRules().replace(shipped.replace("complaint;no;no;none;90", "complaint;no;no;none;0"));
        assertThat(view(number).processes().getFirst().stale()).isFalse();
        can().editProcessRules().replace(shipped);
        assertThat(view(number).processes().getFirst().stale()).isTrue();
    }

    @Test
    void namesNobodyInTheView() {
        CaseNumber number = gathering();
        opened(number, HoldKind.INQUEST, DIED, Answers.NONE);
        assertThat(view(number) + " " + view(number).processes() + " " + view(number).changes()).doesNotContain("Sample").doesNotContain("invented");
    }

    private static RecordOutcome blocks(CaseNumber number, Hold hold, boolean blocks) {
        ProcessEntry entry = new ProcessEntry(
                hold.kind(), hold.body(), hold.openedOn(), hold.expectedEnd(), hold.closedOn(), hold.outcome(), false, blocks,
                new HoldTracking(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("Agreed with the coroner's officer"), Answers.NONE));
        return can().changeProcess().change(new ChangeProcess.ChangeProcessCommand(number, view(number).file().rowVersion(), hold.id(), entry, "Agreed"));
    }

    @Test
    void keepsPastPausesOfAProcessThatNoLongerHoldsAnythingUp() {
        CaseNumber number = gathering();
        Hold inquest = opened(number, HoldKind.INQUEST, TODAY.minusDays(100), Answers.NONE);
        assertThat(view(number).durations().legal()).isEqualTo(100);
        assertThat(blocks(number, inquest, false)).isEqualTo(new RecordOutcome.Recorded());
        assertThat(view(number).durations().legal()).isEqualTo(100);
        assertThat(office.on(TODAY.plusDays(20)).processes().listProcesses().list(number).orElseThrow().durations().legal()).isEqualTo(100);
        can().recordCoronerEvent().record(new RecordCoronerEvent.CoronerCommand(
                number, view(number).file().rowVersion(), Optional.of(inquest.id()), Answers.NONE.with(ProcessFacts.CORONER_STATUS, "inquest_opened")));
        assertThat(view(number).durations().legal()).isEqualTo(100);
    }

    @Test
    void takesAChangeBackWithoutInventingAPause() {
        CaseNumber number = gathering();
        Hold inquest = opened(number, HoldKind.INQUEST, TODAY.minusDays(100), Answers.NONE);
        blocks(number, inquest, false);
        Hold free = view(number).file().hold(inquest.id()).orElseThrow();
        assertThat(can().changeProcess().takeBack(new ChangeProcess.ChangeProcessCommand(
                number, view(number).file().rowVersion(), inquest.id(), ProcessEntry.of(inquest), "Taken back"))).isEqualTo(new RecordOutcome.Recorded());
        assertThat(view(number).file().hold(inquest.id())).contains(inquest);
        assertThat(free.tracking().facts()).isNotEqualTo(inquest.tracking().facts());
    }

    @Test
    void takesAProcessAwayThatWasAddedByMistakeAndKeepsItInTheHistory() {
        CaseNumber number = gathering();
        Hold inquest = opened(number, HoldKind.INQUEST, TODAY.minusDays(100), Answers.NONE);
        long seen = view(number).file().rowVersion();
        assertThat(rules(can().removeProcess().remove(new RemoveProcess.RemoveProcessCommand(number, seen, inquest.id(), "  ")))).containsExactly("reason_missing");
        assertThat(can().removeProcess().remove(new RemoveProcess.RemoveProcessCommand(number, seen, inquest.id(), "Meant for another case"))).isEqualTo(new RecordOutcome.Recorded());
        assertThat(view(number).file().holds()).isEmpty();
        assertThat(view(number).durations().stopped()).isZero();
        assertThat(view(number).changes()).first().satisfies(change -> {
            assertThat(change.what()).isEqualTo("Taken away: Inquest");
            assertThat(change.reason()).contains("Meant for another case");
        });
        assertThat(can().removeProcess().remove(new RemoveProcess.RemoveProcessCommand(number, seen, inquest.id(), "Again"))).isEqualTo(new RecordOutcome.ChangedMeanwhile());
    }
}
