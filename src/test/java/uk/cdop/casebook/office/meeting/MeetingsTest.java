package uk.cdop.casebook.office.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.casefile.StageChange;
import uk.cdop.casebook.casework.contact.ValidDates;
import uk.cdop.casebook.casework.interest.InterestHandling;
import uk.cdop.casebook.casework.interest.InterestOrigin;
import uk.cdop.casebook.casework.meeting.AgendaOutcome;
import uk.cdop.casebook.casework.meeting.EntryKind;
import uk.cdop.casebook.casework.meeting.MeetingPlan;
import uk.cdop.casebook.casework.meeting.MeetingState;
import uk.cdop.casebook.casework.interest.MemberInterest;
import uk.cdop.casebook.casework.meeting.PanelKind;
import uk.cdop.casebook.casework.meeting.PanelMeeting;
import uk.cdop.casebook.casework.meeting.SeatAnswer;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.office.door.Progress;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import uk.cdop.casebook.casework.letter.Letterhead;
import uk.cdop.casebook.office.meeting.InviteMembers.InviteMembersOutcome;
import uk.cdop.casebook.office.meeting.RecordInterest.InterestOutcome;
import uk.cdop.casebook.office.work.WorkItem;
import uk.cdop.casebook.testkit.PanelOffice;
import uk.cdop.casebook.testkit.StoreDesk;

/** A meeting of the panel from its first date to its close, over a real vault. */
class MeetingsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 28);

    @TempDir
    Path folder;

    private PanelOffice panel;

    @BeforeEach
    void open() {
        panel = new PanelOffice(folder.resolve("vault"));
    }

    @AfterEach
    void close() {
        panel.close();
    }

    private MeetingOutcome plan(LocalDate day) {
        return panel.can().planMeeting().plan(PanelOffice.details(day), false);
    }

    @Test
    void theProgramGivesTheNumberAndCountsTheImportedMeetingsToo() {
        panel.office().change(records -> {
            records.meetings().add(List.of(new PanelMeeting(
                    new MeetingNumber("PANEL-2024-04"), LocalDate.of(2024, 1, 9), PanelKind.GENERAL, true, new TreeSet<>(Set.of("police")), List.of(), 0)));
            return records.audit().record(StoreDesk.somethingDone());
        });
        assertThat(PanelOffice.kept(plan(DAY)).number().text()).isEqualTo("PANEL-2024-05");
        assertThat(PanelOffice.kept(plan(LocalDate.of(2028, 2, 29))).number().text()).as("a leap day").isEqualTo("PANEL-2028-01");
        var list = panel.can().listMeetings().list();
        assertThat(list.coming()).extracting(row -> row.number().text()).containsExactly("PANEL-2024-05", "PANEL-2028-01");
        assertThat(list.past()).extracting(row -> row.number().text(), row -> row.state()).containsExactly(org.assertj.core.groups.Tuple.tuple("PANEL-2024-04", MeetingState.CLOSED));
        assertThat(panel.view(new MeetingNumber("PANEL-2024-04")).imported()).isTrue();
    }

    @Test
    void aSecondMeetingOnADayABankHolidayAndADayGoneByWantToBeReadFirst() {
        PanelOffice.kept(plan(DAY));
        assertThat(plan(DAY)).isEqualTo(new MeetingOutcome.Asks(List.of("Meeting PANEL-2024-01 is on the same day.")));
        assertThat(plan(LocalDate.of(2024, 3, 29))).as("Good Friday").isEqualTo(new MeetingOutcome.Asks(List.of("29 Mar 2024 is a weekend or a bank holiday.")));
        assertThat(plan(LocalDate.of(2024, 3, 1))).isEqualTo(new MeetingOutcome.Asks(List.of("1 Mar 2024 has gone by.")));
        assertThat(panel.planned(DAY).number().text()).isEqualTo("PANEL-2024-02");
    }

    @Test
    void whatCannotBePlannedIsRefusedWithASentence() {
        LocalTime late = LocalTime.of(23, 0);
        for (MeetingDetails bad : List.of(
                new MeetingDetails(DAY, LocalTime.of(9, 0), 0, PanelKind.GENERAL, "", ""), new MeetingDetails(DAY, late, 120, PanelKind.GENERAL, "", ""),
                new MeetingDetails(DAY, LocalTime.of(9, 0), 60, PanelKind.OTHER_THEME, " ", ""),
                new MeetingDetails(DAY, LocalTime.of(9, 0), 60, PanelKind.OTHER_THEME, "x".repeat(201), ""),
                new MeetingDetails(DAY, LocalTime.of(9, 0), 60, PanelKind.GENERAL, "", "x".repeat(501)))) {
            assertThat(panel.can().planMeeting().plan(bad, true)).isInstanceOf(MeetingOutcome.Refused.class);
        }
        assertThat(panel.can().listMeetings().list().coming()).isEmpty();
    }

    @Test
    void aCaseOnAnAgendaIsScheduledOnceAndReadyAgainWhenTakenOff() {
        CaseNumber one = panel.ready(1);
        MeetingNumber first = panel.planned(DAY).number();
        MeetingNumber second = panel.planned(DAY.plusDays(7)).number();
        MeetingPlan with = panel.add(first, one);
        assertThat(panel.file(one).stage()).isEqualTo(CaseStage.SCHEDULED);
        assertThat(with.entryOf(one).orElseThrow().minutesPlanned()).isEqualTo(25);
        MeetingOutcome twice = panel.can().arrangeAgenda().arrange(second, 0, new AgendaStep.AddCase(one, Optional.empty()));
        assertThat(twice).isEqualTo(new MeetingOutcome.Refused(one + " is on the agenda of " + first + " already. Take it off there first."));
        panel.step(first, new AgendaStep.Remove(with.agenda().size() - 1));
        assertThat(panel.file(one).stageChanges()).extracting(StageChange::to).contains(CaseStage.READY_FOR_PANEL).last().isNotEqualTo(CaseStage.SCHEDULED);
    }

    @Test
    void aCaseThatIsNotReadyAndOneThatDoesNotExistAreRefused() {
        panel.office().keep(uk.cdop.casebook.testkit.StoreCases.notified(7));
        MeetingNumber number = panel.planned(DAY).number();
        for (CaseNumber wrong : List.of(CaseNumber.of(2023, 7), CaseNumber.of(2023, 999))) {
            assertThat(panel.can().arrangeAgenda().arrange(number, 0, new AgendaStep.AddCase(wrong, Optional.empty()))).isInstanceOf(MeetingOutcome.Refused.class);
        }
        assertThat(panel.now(number).cases()).isEmpty();
    }

    @Test
    void anAgendaIsMovedTimedAndPutBackAndKeepsStandingItemsFirst() {
        MeetingNumber number = panel.planned(DAY).number();
        panel.add(number, panel.ready(1));
        panel.add(number, panel.ready(2));
        panel.step(number, new AgendaStep.AddSubject(EntryKind.MATTER_ARISING, "The guidance on sleep", 10));
        MeetingPlan before = panel.now(number);
        assertThat(before.agenda()).extracting(entry -> entry.kind())
                .containsExactly(EntryKind.STANDING_ITEM, EntryKind.STANDING_ITEM, EntryKind.STANDING_ITEM, EntryKind.MATTER_ARISING, EntryKind.CASE, EntryKind.CASE);
        MeetingPlan moved = panel.step(number, new AgendaStep.Move(5, 4));
        assertThat(moved.cases()).containsExactly(CaseNumber.of(2023, 2), CaseNumber.of(2023, 1));
        assertThat(panel.step(number, new AgendaStep.Minutes(4, 40)).minutesOnAgenda()).isEqualTo(20 + 10 + 40 + 25);
        assertThat(panel.step(number, new AgendaStep.PutBack(before.agenda())).agenda()).isEqualTo(before.agenda());
        assertThat(panel.can().arrangeAgenda().arrange(number, 0, new AgendaStep.Remove(0))).as("seen on an old version").isInstanceOf(MeetingOutcome.ChangedMeanwhile.class);
        assertThat(panel.can().arrangeAgenda().arrange(number, panel.now(number).rowVersion(), new AgendaStep.AddSubject(EntryKind.STANDING_ITEM, "x".repeat(501), 5)))
                .isInstanceOf(MeetingOutcome.Refused.class);
    }

    @Test
    void aCancelledMeetingGivesItsReasonAndItsCasesBack() {
        CaseNumber one = panel.ready(1);
        MeetingNumber number = panel.planned(DAY).number();
        panel.add(number, one);
        assertThat(panel.can().cancelMeeting().cancel(number, panel.now(number).rowVersion(), " ")).isInstanceOf(MeetingOutcome.Refused.class);
        MeetingPlan cancelled = PanelOffice.kept(panel.can().cancelMeeting().cancel(number, panel.now(number).rowVersion(), "The building is closed"));
        assertThat(cancelled.course().cancelledReason()).contains("The building is closed");
        assertThat(panel.file(one).stageChanges()).extracting(StageChange::to).contains(CaseStage.READY_FOR_PANEL).last().isNotEqualTo(CaseStage.SCHEDULED);
    }

    @Test
    void aSubstituteTakesTheSeatOfAMemberWhoDeclinedAndCountsForTheQuorum() {
        UUID doctor = panel.member("Robin Sample", "designated_doctor", "Example Hospital");
        UUID social = panel.member("Alex Sample", "childrens_social_care", "Example Council");
        UUID stand = panel.member("Kit Sample", "designated_doctor", "Example Hospital", Optional.of(doctor), ValidDates.ALWAYS);
        MeetingNumber number = panel.planned(DAY).number();
        assertThat(panel.view(number).seats()).as("substitutes have no seat of their own").hasSize(2);
        panel.accepts(number, social);
        panel.seat(number, doctor, new SeatStep.Answered(SeatAnswer.DECLINED));
        assertThat(panel.view(number).quorum().words()).isEqualTo("Not quorate: missing the lead professional from health");
        panel.seat(number, doctor, new SeatStep.Substituted(Optional.of(stand)));
        assertThat(panel.view(number).quorum().isMet()).isTrue();
        assertThat(panel.can().recordSeat().record(number, panel.now(number).rowVersion(), social, new SeatStep.Substituted(Optional.of(stand))))
                .isInstanceOf(MeetingOutcome.Refused.class);
    }

    @Test
    void aMemberWhoseTermHasEndedHasNoSeat() {
        UUID gone = panel.member("Robin Sample", "police", "Example Police", Optional.empty(), ValidDates.ALWAYS.until(DAY.minusDays(1)));
        MeetingNumber number = panel.planned(DAY).number();
        assertThat(panel.view(number).seats()).isEmpty();
        assertThat(panel.can().recordSeat().record(number, 0, gone, new SeatStep.There(true))).isInstanceOf(MeetingOutcome.Refused.class);
        assertThat(panel.can().listMembers().list().inOfficeOn(DAY.minusDays(1))).hasSize(1);
        assertThat(panel.can().listMembers().list().inOfficeOn(DAY)).isEmpty();
    }

    @Test
    void aMeetingIsOpenedDecidedAndClosedAndItsRecordSaysWhoWasThere() {
        UUID doctor = panel.member("Robin Sample", "designated_doctor", "Example Clinic");
        UUID social = panel.member("Alex Sample", "childrens_social_care", "Example Council");
        CaseNumber one = panel.ready(1);
        MeetingNumber number = panel.planned(PanelOffice.TODAY).number();
        panel.add(number, one);
        panel.seat(number, doctor, new SeatStep.There(true), new SeatStep.Signed(true));
        PanelOffice.kept(panel.can().openMeeting().open(number, panel.now(number).rowVersion(), false));
        assertThat(record(number).quorate()).isFalse();
        assertThat(panel.can().closeMeeting().close(number, panel.now(number).rowVersion()))
                .isEqualTo(new MeetingOutcome.Refused("Neither reviewed nor deferred yet: " + one + ". Decide each, or take it off the agenda."));
        decide(number, one);
        assertThat(panel.can().closeMeeting().close(number, panel.now(number).rowVersion())).as("inquorate without a reason").isInstanceOf(MeetingOutcome.Refused.class);
        panel.seat(number, social, new SeatStep.There(true));
        PanelOffice.kept(panel.can().closeMeeting().close(number, panel.now(number).rowVersion()));
        PanelMeeting held = record(number);
        assertThat(held.quorate()).isTrue();
        assertThat(held.agenciesPresent()).containsExactly("childrens_social_care", "designated_doctor");
        assertThat(held.agenda()).extracting(item -> item.outcome()).containsExactly(AgendaOutcome.DEFERRED);
        assertThat(PanelOffice.kept(panel.can().closeMeeting().reopen(number, panel.now(number).rowVersion())).course().state()).isEqualTo(MeetingState.OPEN);
    }

    @Test
    void anInquorateMeetingIsClosedWithItsReason() {
        MeetingNumber number = panel.planned(PanelOffice.TODAY).number();
        PanelOffice.kept(panel.can().openMeeting().open(number, 0, false));
        PanelOffice.kept(panel.can().closeMeeting().explainQuorum(number, panel.now(number).rowVersion(), "Snow; decisions go round by e-mail"));
        MeetingPlan closed = PanelOffice.kept(panel.can().closeMeeting().close(number, panel.now(number).rowVersion()));
        assertThat(closed.course().inquorateReason()).contains("Snow; decisions go round by e-mail");
        assertThat(record(number).quorate()).isFalse();
    }

    @Test
    void aMeetingOpenedOnAnotherDayCountsAsHeldOnThatDay() {
        MeetingNumber number = panel.planned(DAY).number();
        assertThat(panel.can().openMeeting().open(number, 0, false)).isInstanceOf(MeetingOutcome.Asks.class);
        PanelOffice.kept(panel.can().openMeeting().open(number, 0, true));
        assertThat(record(number).heldOn()).isEqualTo(PanelOffice.TODAY);
    }

    private PanelMeeting record(MeetingNumber number) {
        return panel.office().read(records -> records.meetings().find(number)).orElseThrow();
    }

    private void decide(MeetingNumber number, CaseNumber one) {
        panel.office().change(records -> {
            MeetingPlan plan = records.meetingPlans().find(number).orElseThrow();
            records.meetingPlans().update(plan.withEntry(plan.entryOf(one).orElseThrow().decided(AgendaOutcome.DEFERRED, Optional.of("Report awaited"))));
            return records.audit().record(StoreDesk.somethingDone());
        });
    }

    @Test
    void aMemberWhoseOrganisationGaveNoticeIsPromptedAndSteppingBackTakesThemOffTheQuorumOfThatCase() {
        UUID doctor = panel.member("Robin Sample", "designated_doctor", "Example Hospital");
        UUID social = panel.member("Alex Sample", "childrens_social_care", "Example Council");
        CaseNumber one = panel.ready(1);
        MeetingNumber number = panel.planned(PanelOffice.TODAY).number();
        panel.add(number, one);
        panel.seat(number, doctor, new SeatStep.There(true));
        panel.seat(number, social, new SeatStep.There(true));
        var prompt = panel.view(number).prompts().getFirst();
        assertThat(prompt.memberId()).isEqualTo(doctor);
        assertThat(prompt.sentence()).isEqualTo("Their organisation occurs in: a notice of the death");
        var declared = (InterestOutcome.Kept) panel.can().recordInterest().record(number, new InterestStep.Declare(one, doctor, InterestOrigin.FOUND_IN_CASE, prompt.sentence()));
        assertThat(panel.view(number).prompts()).isEmpty();
        assertThat(panel.can().recordInterest().record(number, new InterestStep.Handle(declared.interest().id(), InterestHandling.STAYS, "")))
                .isInstanceOf(InterestOutcome.Refused.class);
        panel.can().recordInterest().record(number, new InterestStep.Handle(declared.interest().id(), InterestHandling.RECUSED, ""));
        PanelOffice.kept(panel.can().openMeeting().open(number, panel.now(number).rowVersion(), false));
        assertThat(panel.view(number).quorum().isMet()).isTrue();
        assertThat(panel.view(number).quorums().get(one).words()).isEqualTo("Not quorate: missing the lead professional from health");
    }

    @Test
    void invitationsAreWrittenForWhoeverSitsThereAndNameNoCase() throws java.io.IOException {
        headed();
        panel.member("Robin Sample", "designated_doctor", "Example Hospital");
        CaseNumber one = panel.ready(1);
        MeetingNumber number = panel.planned(DAY).number();
        panel.add(number, one);
        Path out = Files.createDirectory(folder.resolve("out"));
        InviteMembersOutcome outcome = panel.can().inviteMembers().invite(number, out, Progress.NONE);
        assertThat(outcome).isInstanceOfSatisfying(InviteMembersOutcome.Written.class, written -> assertThat(written.files()).hasSize(3));
        String ics = Files.readString(out.resolve("invitation-" + number + "-01.ics"), StandardCharsets.UTF_8);
        assertThat(ics).contains("METHOD:REQUEST", "DTSTART;TZID=Europe/London:20240328T093000").doesNotContain(one.text(), "Testford");
        assertThat(panel.now(number).seats()).extracting(seat -> seat.answer()).containsExactly(SeatAnswer.INVITED);
        PanelOffice.kept(panel.can().cancelMeeting().cancel(number, panel.now(number).rowVersion(), "The building is closed"));
        panel.can().inviteMembers().invite(number, out, Progress.NONE);
        String off = Files.readString(out.resolve("cancellation-" + number + "-01.ics"), StandardCharsets.UTF_8);
        assertThat(off).contains("METHOD:CANCEL", "STATUS:CANCELLED");
        assertThat(line(off, "UID:")).isEqualTo(line(ics, "UID:"));
        assertThat(Long.parseLong(line(off, "SEQUENCE:"))).isGreaterThan(Long.parseLong(line(ics, "SEQUENCE:")));
    }

    private void headed() {
        panel.office().can().chase().keepLetterhead().keep(new Letterhead("Example Panel", "", "", "panel@example.invalid", "Alex Officesample", "Coordinator"));
    }

    /** Who was asked again after the meeting moved could not tell which of the two days held. */
    @Test
    void anInvitationAfterTheMeetingMovedSaysThatItTakesThePlaceOfTheEarlierAndKeepsTheEntryOfTheCalendar() throws Exception {
        headed();
        panel.member("Robin Sample", "designated_doctor", "Example Hospital");
        MeetingNumber number = panel.planned(LocalDate.of(2024, 3, 29)).number();
        Path out = Files.createDirectory(folder.resolve("out"));
        String first = invited(number, out);
        assertThat(words(number, out)).contains("29 Mar 2024").doesNotContain("takes the place");
        PanelOffice.kept(panel.can().changeMeeting().change(number, panel.now(number).rowVersion(), PanelOffice.details(LocalDate.of(2024, 4, 2)), true));
        String moved = invited(number, out);
        assertThat(words(number, out)).contains("Dear Robin Sample", "This takes the place of any earlier invitation to this meeting.", "2 Apr 2024");
        assertThat(Files.readString(out.resolve("invitation-" + number + "-01.eml"))).contains("This takes the place of any earlier invitation");
        assertThat(line(moved, "UID:")).isEqualTo(line(first, "UID:"));
        assertThat(Long.parseLong(line(moved, "SEQUENCE:"))).isGreaterThan(Long.parseLong(line(first, "SEQUENCE:")));
        assertThat(begins(first)).as("winter time").isEqualTo("2024-03-29T09:30:00Z");
        assertThat(begins(moved)).as("summer time").isEqualTo("2024-04-02T08:30:00Z");
        assertThat(line(moved, "DTSTAMP:")).isEqualTo("20240314T120000Z");
        PanelOffice.kept(panel.can().cancelMeeting().cancel(number, panel.now(number).rowVersion(), "The building is closed"));
        panel.can().inviteMembers().invite(number, out, Progress.NONE);
        assertThat(Files.readString(out.resolve("cancellation-" + number + "-01.eml"))).contains("will not be held", "shows it as cancelled in your calendar", "Yours sincerely", "Alex Officesample");
    }

    private String invited(MeetingNumber number, Path out) throws java.io.IOException {
        assertThat(panel.can().inviteMembers().invite(number, out, Progress.NONE)).isInstanceOf(InviteMembersOutcome.Written.class);
        return Files.readString(out.resolve("invitation-" + number + "-01.ics"), StandardCharsets.UTF_8);
    }

    private static String words(MeetingNumber number, Path out) throws java.io.IOException {
        try (var in = Files.newInputStream(out.resolve("invitation-" + number + "-01.docx")); var words = new XWPFWordExtractor(new XWPFDocument(in))) {
            return words.getText();
        }
    }

    private static java.time.Instant begins(String ics) {
        String said = line(ics, "DTSTART;TZID=Europe/London:");
        return java.time.LocalDateTime.parse(said, java.time.format.DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss")).atZone(java.time.ZoneId.of("Europe/London")).toInstant();
    }

    private static String line(String ics, String name) {
        return ics.replace("\r\n ", "").lines().filter(one -> one.startsWith(name)).findFirst().orElseThrow().substring(name.length());
    }

    @Test
    void withoutMembersNothingIsWritten() {
        MeetingNumber number = panel.planned(DAY).number();
        assertThat(panel.can().inviteMembers().invite(number, folder, Progress.NONE)).isInstanceOf(InviteMembersOutcome.NotWritten.class);
        assertThat(panel.view(number).proposal().cases()).as("no case is ready").isEmpty();
    }

    @Test
    void todayNamesAMeetingThatIsNotQuorateAndOneThatWasNeverClosed() {
        MeetingNumber number = panel.planned(DAY).number();
        assertThat(panel.office().can().work().showToday().show().toString()).isNotNull();
        assertThat(items(PanelOffice.TODAY)).anyMatch(item -> item.why().contains(number.text()) && item.why().contains("Not quorate"));
        assertThat(items(DAY.minusDays(29))).as("too far ahead").isEmpty();
        assertThat(items(DAY.plusDays(1))).extracting(WorkItem::what).containsExactly("Record or cancel the meeting");
    }

    private List<WorkItem> items(LocalDate day) {
        PanelSetUp setUp = new PanelSetUp(
                new uk.cdop.casebook.office.member.Disciplines(panel.can().listMembers().list().disciplines()), null,
                panel.can().editPanelRules().shipped(PanelRuleSet.QUORUM), "", "");
        return panel.office().read(records -> new uk.cdop.casebook.office.work.WorkOfMeetings(setUp).items(records, day, day.plusDays(7)));
    }

    @Test
    void theQuorumIsTheOfficesOwnOnceItIsChangedAndARuleThatCannotBeReadChangesNothing() {
        EditPanelRules edit = panel.can().editPanelRules();
        String own = "rule;disciplines;at_least;words;mark\npolice;police;1;the police;local terms of reference\n";
        assertThat(edit.replace(PanelRuleSet.QUORUM, own)).isInstanceOf(EditPanelRules.EditPanelRulesOutcome.Kept.class);
        assertThat(panel.view(panel.planned(DAY).number()).quorum().words()).isEqualTo("Not quorate: missing the police");
        assertThat(edit.replace(PanelRuleSet.QUORUM, own.replace(";police;1", ";nobody;1"))).isInstanceOf(EditPanelRules.EditPanelRulesOutcome.Refused.class);
        assertThat(edit.show(PanelRuleSet.QUORUM)).isEqualTo(own);
    }

    private RecordInterest.InterestOutcome interest(MeetingNumber number, InterestStep step) {
        return panel.can().recordInterest().record(number, step);
    }

    private MemberInterest declared(MeetingNumber number, UUID member, CaseNumber one, String detail) {
        return ((RecordInterest.InterestOutcome.Kept) interest(number, new InterestStep.Declare(one, member, InterestOrigin.DECLARED, detail))).interest();
    }

    @Test
    void aWithdrawnInterestNoLongerCountsAndStaysToBeReadWithItsReason() {
        UUID doctor = panel.member("Robin Sample", "designated_doctor", "Example Hospital");
        CaseNumber one = panel.ready(1);
        MeetingNumber number = panel.planned(DAY).number();
        panel.add(number, one);
        MemberInterest kept = declared(number, doctor, one, "Worked on the ward");
        interest(number, new InterestStep.Handle(kept.id(), InterestHandling.RECUSED, "Knew the staff"));
        assertThat(interest(number, new InterestStep.Withdraw(kept.id(), " "))).isInstanceOf(RecordInterest.InterestOutcome.Refused.class);
        assertThat(interest(number, new InterestStep.Withdraw(kept.id(), "x".repeat(501)))).isInstanceOf(RecordInterest.InterestOutcome.Refused.class);
        assertThat(panel.view(number).interests().getFirst().handling()).isEqualTo(InterestHandling.RECUSED);
        interest(number, new InterestStep.Withdraw(kept.id(), "It was another ward"));
        assertThat(panel.view(number).interests()).singleElement().satisfies(interest -> {
            assertThat(interest.handling()).isEqualTo(InterestHandling.WITHDRAWN);
            assertThat(interest.detail()).isEqualTo("Worked on the ward");
            assertThat(interest.reason()).contains("It was another ward (Before: Steps back for this case: Knew the staff)");
        });
        List<?> back = panel.office().read(records -> uk.cdop.casebook.casework.meeting.Attendance.of(
                panel.now(number), records.members().all(), records.meetingPlans().interests(number)).recusedFor(one));
        assertThat(back).isEmpty();
        assertThat(interest(number, new InterestStep.Handle(kept.id(), InterestHandling.STAYS, "Again"))).isInstanceOf(RecordInterest.InterestOutcome.Refused.class);
        interest(number, new InterestStep.StepBack(one, doctor, true));
        assertThat(panel.view(number).interests()).extracting(MemberInterest::handling).containsExactlyInAnyOrder(InterestHandling.WITHDRAWN, InterestHandling.RECUSED);
    }

    @Test
    void aCorrectedInterestStandsBesideWhatWasWrittenFirstAndIsToBeDecidedAnew() {
        UUID doctor = panel.member("Robin Sample", "designated_doctor", "Example Hospital");
        CaseNumber one = panel.ready(1);
        MeetingNumber number = panel.planned(DAY).number();
        panel.add(number, one);
        MemberInterest kept = declared(number, doctor, one, "Worked on the ward");
        interest(number, new InterestStep.Handle(kept.id(), InterestHandling.NO_CONFLICT, "y".repeat(1000)));
        assertThat(interest(number, new InterestStep.Correct(kept.id(), "Worked on the ward", "A reason"))).isInstanceOf(RecordInterest.InterestOutcome.Refused.class);
        assertThat(interest(number, new InterestStep.Correct(kept.id(), "Works for the ward", ""))).isInstanceOf(RecordInterest.InterestOutcome.Refused.class);
        assertThat(panel.view(number).interests()).hasSize(1);
        interest(number, new InterestStep.Correct(kept.id(), "Works for the ward", "Heard wrongly"));
        assertThat(panel.view(number).interests()).extracting(MemberInterest::detail).containsExactlyInAnyOrder("Worked on the ward", "Works for the ward");
        assertThat(panel.view(number).interests()).extracting(MemberInterest::handling).containsExactlyInAnyOrder(InterestHandling.CORRECTED, InterestHandling.OPEN);
        assertThat(panel.view(number).interests()).filteredOn(interest -> !interest.handling().stands()).singleElement()
                .satisfies(interest -> assertThat(interest.reason().orElseThrow()).startsWith("Heard wrongly (Before: No conflict: yyy").hasSizeLessThanOrEqualTo(1000));
    }

    @Test
    void theChairPutsACaseOnTheAgendaAndTakesItOffAgain() {
        CaseNumber one = panel.ready(1);
        MeetingNumber number = panel.planned(DAY).number();
        ArrangeAgenda chair = panel.as(uk.cdop.casebook.casework.people.Role.CHAIR).arrangeAgenda();
        PanelOffice.kept(chair.arrange(number, panel.now(number).rowVersion(), new AgendaStep.AddCase(one, Optional.empty())));
        assertThat(panel.file(one).stage()).isEqualTo(CaseStage.SCHEDULED);
        int at = panel.now(number).agenda().size() - 1;
        PanelOffice.kept(chair.arrange(number, panel.now(number).rowVersion(), new AgendaStep.Remove(at)));
        assertThat(panel.file(one).stage()).isNotEqualTo(CaseStage.SCHEDULED);
    }
}
