package uk.cdop.casebook.app;

import uk.cdop.casebook.office.casefile.ShowCase;
import uk.cdop.casebook.office.deadline.LimitsInUse;
import uk.cdop.casebook.office.deadline.SetWorkStart;
import uk.cdop.casebook.office.demonstration.DayToDayOffice;
import uk.cdop.casebook.office.demonstration.DayToDayWork;
import uk.cdop.casebook.office.demonstration.NextPanel;
import uk.cdop.casebook.office.desk.AgenciesDesk;
import uk.cdop.casebook.office.desk.FamilyDesk;
import uk.cdop.casebook.office.desk.FormsDesk;
import uk.cdop.casebook.office.desk.IntakeDesk;
import uk.cdop.casebook.office.desk.PanelDesk;
import uk.cdop.casebook.office.signin.Session;

/** Builds the work that a demonstration has on its desk: the same use cases as in any office. */
final class DemonstrationWiring {

    private final SharedParts parts;

    DemonstrationWiring(SharedParts parts) {
        this.parts = parts;
    }

    DayToDayWork dayToDayWork(Session session) {
        IntakeDesk intake = new IntakeWiring(parts).desk(session);
        AgenciesDesk agencies = new AgenciesWiring(parts).desk(session);
        FamilyDesk family = new FamilyWiring(parts).desk(session);
        return new DayToDayWork(new DayToDayOffice(
                new SetWorkStart(session, parts.today()), new IntakeWiring(parts).registerNotification(session), intake.acceptCase(), intake.recordNcmdTold(),
                agencies.keepContact(), agencies.showRequests(), agencies.makeRequests(), agencies.sendRequests(), agencies.recordReturn(),
                new ProcessesWiring(parts).desk(session).openProcess(), family.recordFamilyEvent(), family.addFamilyQuestion(),
                new DocumentsWiring(parts).desk(session).attachDocument(), new ShowCase(session, new LimitsInUse(parts.deadlines()), parts.today()), family.showFamily()),
                parts.today().date());
    }

    NextPanel nextPanel(Session session) {
        PanelDesk panel = new PanelWiring(parts).desk(session);
        FamilyDesk family = new FamilyWiring(parts).desk(session);
        FormsDesk forms = new FormsWiring(parts).desk(session);
        return new NextPanel(new NextPanel.Steps(
                panel.keepMember(), panel.planMeeting(), panel.showMeeting(), panel.arrangeAgenda(), panel.recordSeat(),
                family.addFamilyQuestion(), family.showFamily(), forms.openForm(), forms.saveAnswers()), parts.today().date());
    }
}
