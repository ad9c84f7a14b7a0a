package uk.cdop.casebook.architecture;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import uk.cdop.casebook.casework.contact.ValidDates;
import uk.cdop.casebook.casework.interest.InterestHandling;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.office.desk.UseCases;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.office.meeting.AgendaStep;
import uk.cdop.casebook.office.meeting.ArrangeAgenda;
import uk.cdop.casebook.office.meeting.CancelMeeting;
import uk.cdop.casebook.office.meeting.ChangeMeeting;
import uk.cdop.casebook.office.meeting.CloseMeeting;
import uk.cdop.casebook.office.meeting.EditPanelRules;
import uk.cdop.casebook.office.meeting.InterestStep;
import uk.cdop.casebook.office.meeting.InviteMembers;
import uk.cdop.casebook.office.meeting.ListMeetings;
import uk.cdop.casebook.office.meeting.OpenMeeting;
import uk.cdop.casebook.office.meeting.PanelRuleSet;
import uk.cdop.casebook.office.meeting.PlanMeeting;
import uk.cdop.casebook.office.meeting.RecordInterest;
import uk.cdop.casebook.office.meeting.RecordSeat;
import uk.cdop.casebook.office.meeting.RecordTime;
import uk.cdop.casebook.office.meeting.SeatStep;
import uk.cdop.casebook.office.meeting.ShowMeeting;
import uk.cdop.casebook.office.member.KeepMember;
import uk.cdop.casebook.office.member.ListMembers;
import uk.cdop.casebook.testkit.PanelOffice;

/** How each use case of the panel’s meetings is called. */
final class PanelCalls {

    private static final MeetingNumber MEETING = new MeetingNumber("PANEL-2024-01");
    private static final UUID NOBODY = new UUID(0, 1);

    private PanelCalls() {}

    static void add(Map<Class<?>, Consumer<UseCases>> calls, Path out) {
        var details = PanelOffice.details(LocalDate.of(2024, 3, 28));
        calls.put(ListMembers.class, office -> office.panel().listMembers().list());
        calls.put(KeepMember.class, office -> office.panel().keepMember().keep(new KeepMember.KeepMemberCommand(
                Optional.empty(), 0, "Robin Sample", "police", "Example Police", "", "", false, Optional.empty(), ValidDates.ALWAYS)));
        calls.put(ListMeetings.class, office -> office.panel().listMeetings().list());
        calls.put(ShowMeeting.class, office -> office.panel().showMeeting().show(MEETING));
        calls.put(PlanMeeting.class, office -> office.panel().planMeeting().plan(details, true));
        calls.put(ChangeMeeting.class, office -> office.panel().changeMeeting().change(MEETING, 0, details, true));
        calls.put(CancelMeeting.class, office -> office.panel().cancelMeeting().cancel(MEETING, 0, "A reason"));
        calls.put(ArrangeAgenda.class, office -> office.panel().arrangeAgenda().arrange(MEETING, 0, new AgendaStep.Remove(0)));
        calls.put(InviteMembers.class, office -> office.panel().inviteMembers().invite(MEETING, out, Progress.NONE));
        calls.put(RecordSeat.class, office -> office.panel().recordSeat().record(MEETING, 0, NOBODY, new SeatStep.There(true)));
        calls.put(RecordInterest.class, office -> office.panel().recordInterest().record(MEETING, new InterestStep.Handle(NOBODY, InterestHandling.RECUSED, "")));
        calls.put(RecordTime.class, office -> office.panel().recordTime().record(MEETING, CaseNumber.of(2023, 1), 60));
        calls.put(OpenMeeting.class, office -> office.panel().openMeeting().open(MEETING, 0, true));
        calls.put(CloseMeeting.class, office -> office.panel().closeMeeting().close(MEETING, 0));
        calls.put(EditPanelRules.class, office -> office.panel().editPanelRules().show(PanelRuleSet.QUORUM));
    }
}
