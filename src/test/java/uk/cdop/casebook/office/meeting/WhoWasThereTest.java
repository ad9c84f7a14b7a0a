package uk.cdop.casebook.office.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.analysis.FactorDomain;
import uk.cdop.casebook.casework.analysis.FactorKey;
import uk.cdop.casebook.casework.analysis.ResponseKind;
import uk.cdop.casebook.casework.meeting.MeetingPlan;
import uk.cdop.casebook.casework.meeting.PanelDecision;
import uk.cdop.casebook.casework.paper.Paper;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.office.analysis.RecordFactorResponse.FactorResponseCommand;
import uk.cdop.casebook.office.analysis.RecordFinding.RecordFindingCommand;
import uk.cdop.casebook.office.analysis.SignOff.SignOffCommand;
import uk.cdop.casebook.office.analysis.SignOff.SignOffOutcome;
import uk.cdop.casebook.office.casefile.RecordOutcome;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.PanelOffice;
import uk.cdop.casebook.testkit.SampleFindings;
import uk.cdop.casebook.testkit.ScheduledCase;
import uk.cdop.casebook.testkit.StoreDesk;

/** People come late, leave early and step back: each case is decided by those who are in the room for it. */
class WhoWasThereTest {

    private static final MeetingNumber MEETING = new MeetingNumber("PANEL-2024-01");
    private static final UUID POLICE = new UUID(9, 1);
    private static final UUID DOCTOR = new UUID(20, 1);
    private static final UUID COUNCIL = new UUID(30, 1);
    private static final String AWAY = "Agreed beforehand by telephone";

    @TempDir
    Path folder;

    private OfficeOnDisk office;
    private CaseNumber first;
    private CaseNumber second;
    private CaseNumber third;

    @BeforeEach
    void open() {
        office = OfficeOnDisk.in(folder.resolve("vault"), ScheduledCase.DAY);
        first = ScheduledCase.in(office, 1, true);
        second = ScheduledCase.beside(office, first, 2);
        third = ScheduledCase.beside(office, first, 3);
        List.of(first, second, third).forEach(this::decide);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private void decide(CaseNumber number) {
        office.can().findings().recordFinding().record(new RecordFindingCommand(number, new HashMap<>(SampleFindings.form().byKey())));
        office.can().findings().recordFactorResponse().record(new FactorResponseCommand(
                number, FactorKey.first(FactorDomain.SERVICE, "D_COMMUNICATION"), ResponseKind.NOTHING, Optional.empty(), "A programme is under way already.",
                Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private SignOffOutcome sign(CaseNumber number, Map<Integer, String> reasons) {
        return office.can().findings().signOff().signOff(new SignOffCommand(number, reasons, Optional.of("A Chair")));
    }

    private void signed(CaseNumber number) {
        assertThat(sign(number, Map.of())).isInstanceOf(SignOffOutcome.SignedOff.class);
    }

    /** Without its quorum the case wants its own reason. */
    private void signedInquorate(CaseNumber number) {
        assertThat(sign(number, Map.of())).isInstanceOfSatisfying(SignOffOutcome.ReasonsMissing.class,
                missing -> assertThat(missing.checks()).extracting(check -> check.number()).containsExactly(57));
        assertThat(sign(number, Map.of(57, AWAY))).isInstanceOf(SignOffOutcome.SignedOff.class);
    }

    private void is(UUID member, boolean there) {
        PanelOffice.kept(office.can().panel().recordSeat().present(MEETING, member, there));
    }

    private MeetingOutcome mend(CaseNumber number, UUID member, boolean there) {
        return office.can().panel().recordSeat().inRoomFor(MEETING, number, member, there);
    }

    private void explain(String reason) {
        PanelOffice.kept(office.can().panel().closeMeeting().explainQuorum(MEETING, view().plan().rowVersion(), reason));
    }

    private MeetingOutcome closeMeeting() {
        return office.can().panel().closeMeeting().close(MEETING, view().plan().rowVersion());
    }

    private MeetingView view() {
        return office.can().panel().showMeeting().show(MEETING).orElseThrow();
    }

    private String light(CaseNumber number) {
        return view().quorums().get(number).words();
    }

    private PanelDecision decision(CaseNumber number) {
        return office.can().showCase().show(number).orElseThrow().panels().getFirst();
    }

    private List<String> said(String line) {
        Paper minutes = office.can().actions().writeMinutes().look(MEETING).orElseThrow();
        return minutes.parts().stream().flatMap(part -> part instanceof Paper.Part.Facts(List<Paper.Line> lines) ? lines.stream() : java.util.stream.Stream.empty())
                .filter(one -> one.label().equals(line)).map(Paper.Line::said).toList();
    }

    private void stepsBack(CaseNumber number, UUID member, boolean back) {
        office.can().panel().recordInterest().record(MEETING, new InterestStep.StepBack(number, member, back));
    }

    @Test
    void whoeverStepsBackOrLeavesBeforeACaseIsNotCountedForItAndIsForTheOthers() {
        signed(first);
        stepsBack(second, DOCTOR, true);
        signedInquorate(second);
        is(COUNCIL, false);
        signedInquorate(third);
        assertThat(light(first)).isEqualTo("Quorate");
        assertThat(light(second)).isEqualTo("Not quorate: missing the lead professional from health");
        assertThat(light(third)).isEqualTo("Not quorate: missing the lead professional from the local authority");
        assertThat(decision(first).counted()).contains(List.of("A Council Member", "A Doctor", "A Member"));
        assertThat(decision(second).counted()).contains(List.of("A Council Member", "A Member"));
        assertThat(decision(second).steppedBack()).containsExactly("A Doctor");
        assertThat(decision(third).counted()).contains(List.of("A Doctor", "A Member"));
        assertThat(view().plan().missedBy(COUNCIL)).containsExactly(third);
        assertThat(said("In the room")).as("only where it differs").containsExactly("A Doctor, A Member");
        assertThat(said("Quorum")).filteredOn(("Signed off without the quorum for this case: " + AWAY)::equals).hasSize(2);
        PanelOffice.kept(closeMeeting());
        assertThat(said("Quorum")).as("the meeting was not quorate for each of its cases").contains("The meeting was not quorate.");
        assertThat(office.<List<String>>read(records -> List.copyOf(records.meetings().find(MEETING).orElseThrow().agenciesPresent())))
                .as("whoever came").contains("childrens_social_care", "designated_doctor", "police");
        assertThat(view().quorum().words()).isEqualTo("Not quorate: missing the lead professional from the local authority");
    }

    @Test
    void whoeverArrivesCountsFromThenOnAndAgainAfterComingBack() {
        is(COUNCIL, false);
        signedInquorate(first);
        is(COUNCIL, true);
        signed(second);
        is(COUNCIL, false);
        is(COUNCIL, true);
        signed(third);
        assertThat(List.of(light(first), light(second), light(third)))
                .containsExactly("Not quorate: missing the lead professional from the local authority", "Quorate", "Quorate");
        PanelOffice.kept(closeMeeting());
    }

    @Test
    void aMeetingThatWasQuorateForEachCaseStaysSoWhenPeopleGoHomeBeforeItsClose() {
        signed(first);
        signed(second);
        assertThat(office.can().findings().deferCase().defer(third, "A report is awaited")).isInstanceOf(RecordOutcome.Recorded.class);
        is(COUNCIL, false);
        is(DOCTOR, false);
        is(POLICE, false);
        PanelOffice.kept(closeMeeting());
        assertThat(view().quorum().isMet()).isTrue();
        assertThat(office.<Boolean>read(records -> records.meetings().find(MEETING).orElseThrow().quorate())).isTrue();
        assertThat(decision(third).counted()).as("a deferral too").contains(List.of("A Council Member", "A Doctor", "A Member"));
        assertThat(said("In the room")).isEmpty();
    }

    @Test
    void whatIsSaidOfTheMeetingExplainsWhoNeverCameAndNotWhoLeftOrSteppedBack() {
        is(COUNCIL, false);
        explain("The council sent its view in writing");
        signed(first);
        stepsBack(second, DOCTOR, true);
        signedInquorate(second);
        is(COUNCIL, true);
        is(DOCTOR, false);
        signedInquorate(third);
    }

    @Test
    void whoWasThereForADecidedCaseIsMendedForThatCaseAlone() {
        signed(first);
        assertThat(mend(second, COUNCIL, false)).as("not decided yet").isInstanceOf(MeetingOutcome.Refused.class);
        PanelOffice.kept(mend(first, COUNCIL, false));
        assertThat(light(first)).isEqualTo("Not quorate: missing the lead professional from the local authority");
        assertThat(light(second)).isEqualTo("Quorate");
        assertThat(mend(first, new UUID(0, 7), true)).as("nobody we know").isInstanceOf(MeetingOutcome.Refused.class);
        signed(second);
        signed(third);
        assertThat(closeMeeting()).as("signed off as quorate, and it was not").isInstanceOf(MeetingOutcome.Refused.class);
        PanelOffice.kept(mend(first, COUNCIL, true));
        PanelOffice.kept(closeMeeting());
        assertThat(mend(first, COUNCIL, false)).as("closed").isInstanceOf(MeetingOutcome.Refused.class);
    }

    @Test
    void aSeatThatAnotherTakesInTheMiddleCountsForBoth() {
        UUID standIn = new UUID(40, 1);
        office.change(records -> {
            var council = records.members().find(COUNCIL).orElseThrow();
            records.members().add(new uk.cdop.casebook.casework.member.PanelMember(standIn, "A Stand-in", "childrens_social_care", "Example Partner", Optional.empty(),
                    Optional.empty(), false, Optional.of(COUNCIL), council.term(), 0));
            return records.audit().record(StoreDesk.somethingDone());
        });
        signed(first);
        PanelOffice.kept(office.can().panel().recordSeat().record(MEETING, view().plan().rowVersion(), COUNCIL, new SeatStep.Substituted(Optional.of(standIn))));
        PanelOffice.kept(office.can().panel().recordSeat().record(MEETING, view().plan().rowVersion(), COUNCIL, new SeatStep.Signed(true)));
        signed(second);
        assertThat(decision(first).counted().orElseThrow()).contains("A Council Member").doesNotContain("A Stand-in");
        assertThat(decision(second).counted().orElseThrow()).contains("A Stand-in").doesNotContain("A Council Member");
        assertThat(office.can().session().showSession().one(MEETING, first).orElseThrow().seats()).filteredOn(seat -> seat.present())
                .extracting(seat -> seat.name()).contains("A Council Member").doesNotContain("A Stand-in");
        assertThat(said("In the room")).containsExactly("A Council Member, A Doctor, A Member", "A Doctor, A Member, A Stand-in");
    }

    @Test
    void aCaseThatWasDecidedBeforeThisWasKeptIsReadByWhoeverIsPresentAtTheMeeting() {
        office.change(records -> {
            MeetingPlan plan = records.meetingPlans().find(MEETING).orElseThrow();
            records.meetingPlans().update(plan.withEntry(plan.entryOf(first).orElseThrow()
                    .decided(uk.cdop.casebook.casework.meeting.AgendaOutcome.REVIEWED, Optional.empty())));
            return records.audit().record(StoreDesk.somethingDone());
        });
        assertThat(light(first)).isEqualTo("Quorate");
        assertThat(decision(first).counted()).as("nothing is claimed that was not kept").isEmpty();
        assertThat(said("In the room")).isEmpty();
        is(COUNCIL, false);
        assertThat(light(first)).startsWith("Not quorate");
    }
}
