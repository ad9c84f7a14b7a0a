package uk.cdop.casebook.office.desk;

import uk.cdop.casebook.office.meeting.ArrangeAgenda;
import uk.cdop.casebook.office.meeting.CancelMeeting;
import uk.cdop.casebook.office.meeting.ChangeMeeting;
import uk.cdop.casebook.office.meeting.CloseMeeting;
import uk.cdop.casebook.office.meeting.EditPanelRules;
import uk.cdop.casebook.office.meeting.InviteMembers;
import uk.cdop.casebook.office.meeting.ListMeetings;
import uk.cdop.casebook.office.meeting.OpenMeeting;
import uk.cdop.casebook.office.meeting.PlanMeeting;
import uk.cdop.casebook.office.meeting.RecordInterest;
import uk.cdop.casebook.office.meeting.RecordSeat;
import uk.cdop.casebook.office.meeting.RecordTime;
import uk.cdop.casebook.office.meeting.ShowMeeting;
import uk.cdop.casebook.office.member.KeepMember;
import uk.cdop.casebook.office.member.ListMembers;

/** Use cases of one session: the panel’s members, meetings, agendas, seats and interests. */
public record PanelDesk(
        ListMembers listMembers,
        KeepMember keepMember,
        ListMeetings listMeetings,
        ShowMeeting showMeeting,
        PlanMeeting planMeeting,
        ChangeMeeting changeMeeting,
        CancelMeeting cancelMeeting,
        ArrangeAgenda arrangeAgenda,
        InviteMembers inviteMembers,
        RecordSeat recordSeat,
        RecordInterest recordInterest,
        RecordTime recordTime,
        OpenMeeting openMeeting,
        CloseMeeting closeMeeting,
        EditPanelRules editPanelRules) {}
