package uk.cdop.casebook.app;

import java.util.List;
import uk.cdop.casebook.forms.definition.CodeList;
import uk.cdop.casebook.office.desk.PanelDesk;
import uk.cdop.casebook.office.letter.LetterComposer;
import uk.cdop.casebook.office.meeting.ArrangeAgenda;
import uk.cdop.casebook.office.meeting.CancelMeeting;
import uk.cdop.casebook.office.meeting.ChangeMeeting;
import uk.cdop.casebook.office.meeting.CloseMeeting;
import uk.cdop.casebook.office.meeting.EditPanelRules;
import uk.cdop.casebook.office.meeting.InvitationFiles;
import uk.cdop.casebook.office.meeting.InviteMembers;
import uk.cdop.casebook.office.meeting.ListMeetings;
import uk.cdop.casebook.office.meeting.OpenMeeting;
import uk.cdop.casebook.office.meeting.PanelSetUp;
import uk.cdop.casebook.office.meeting.PlanMeeting;
import uk.cdop.casebook.office.meeting.RecordInterest;
import uk.cdop.casebook.office.meeting.RecordSeat;
import uk.cdop.casebook.office.meeting.RecordTime;
import uk.cdop.casebook.office.meeting.ShowMeeting;
import uk.cdop.casebook.office.member.Disciplines;
import uk.cdop.casebook.office.member.KeepMember;
import uk.cdop.casebook.office.member.ListMembers;
import uk.cdop.casebook.office.signin.Session;
import uk.cdop.casebook.publishing.file.FolderFiles;
import uk.cdop.casebook.publishing.invitation.IcsInvitations;
import uk.cdop.casebook.publishing.letter.DocxLetters;
import uk.cdop.casebook.publishing.letter.EmlDrafts;

/** Builds the panel’s members, meetings, agendas, seats and interests. */
final class PanelWiring {

    private final SharedParts parts;

    PanelWiring(SharedParts parts) {
        this.parts = parts;
    }

    PanelDesk desk(Session session) {
        PanelSetUp setUp = setUp(parts);
        return new PanelDesk(
                new ListMembers(session, setUp.disciplines(), parts.today()),
                new KeepMember(session, setUp.disciplines(), parts.newId()),
                new ListMeetings(session, setUp, parts.today()),
                new ShowMeeting(session, setUp),
                new PlanMeeting(session, setUp, parts.today()),
                new ChangeMeeting(session, setUp, parts.today()),
                new CancelMeeting(session, parts.progress(), parts.today()),
                new ArrangeAgenda(session, setUp, parts.progress(), parts.today()),
                new InviteMembers(session, invitations(), new FolderFiles(), parts.today(), parts.newId()),
                new RecordSeat(session, setUp, parts.today()),
                new RecordInterest(session, parts.newId()),
                new RecordTime(session),
                new OpenMeeting(session, setUp, parts.today()),
                new CloseMeeting(session, setUp, parts.today()),
                new EditPanelRules(session, setUp));
    }

    private InvitationFiles invitations() {
        return new InvitationFiles(new LetterComposer(parts.letters()), new DocxLetters(), new EmlDrafts(), new IcsInvitations());
    }

    /** What the panel works by; whoever judges a quorum asks this. */
    static PanelSetUp setUp(SharedParts parts) {
        List<CodeList.Option> disciplines = parts.catalogue().codeLists().inForce("panel_agency", parts.today().date()).map(CodeList::options).orElse(List.of());
        return new PanelSetUp(
                new Disciplines(disciplines), parts.workingDays(), Wiring.resource("/panel/quorum.csv"), Wiring.resource("/panel/themes.csv"),
                Wiring.resource("/panel/standing-items.csv"));
    }
}
