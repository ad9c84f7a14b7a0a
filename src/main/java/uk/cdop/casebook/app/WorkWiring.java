package uk.cdop.casebook.app;

import java.util.List;
import uk.cdop.casebook.casework.family.GuardRule;
import uk.cdop.casebook.casework.hold.ProcessRules;
import uk.cdop.casebook.forms.catalogue.FormCatalogue;
import uk.cdop.casebook.office.action.WorkOfActions;
import uk.cdop.casebook.office.agencyreturn.CaseStatements;
import uk.cdop.casebook.office.agencyreturn.SuggestedForms;
import uk.cdop.casebook.office.deadline.LimitsInUse;
import uk.cdop.casebook.office.deadline.ReplaceLimits;
import uk.cdop.casebook.office.deadline.SetWorkStart;
import uk.cdop.casebook.office.deadline.ShowLimits;
import uk.cdop.casebook.office.deadline.ShowWorkStart;
import uk.cdop.casebook.office.desk.WorkDesk;
import uk.cdop.casebook.office.savedlist.RememberPlace;
import uk.cdop.casebook.office.savedlist.RemoveList;
import uk.cdop.casebook.office.savedlist.RenameList;
import uk.cdop.casebook.office.savedlist.RestoreList;
import uk.cdop.casebook.office.savedlist.SaveList;
import uk.cdop.casebook.office.savedlist.ShowPlace;
import uk.cdop.casebook.office.savedlist.ShowSavedLists;
import uk.cdop.casebook.office.signin.Session;
import uk.cdop.casebook.office.work.ContactsOfFamily;
import uk.cdop.casebook.office.work.ContactsOfNotices;
import uk.cdop.casebook.office.work.ContactsOfRequests;
import uk.cdop.casebook.office.work.DescribeCase;
import uk.cdop.casebook.office.work.GatherReadiness;
import uk.cdop.casebook.office.work.PrintWhereWeAre;
import uk.cdop.casebook.office.work.ReadinessOfAgencies;
import uk.cdop.casebook.office.work.ReadinessOfAnswers;
import uk.cdop.casebook.office.work.ReadinessOfForms;
import uk.cdop.casebook.office.work.ReadinessOfProcesses;
import uk.cdop.casebook.office.work.ReplaceRequirements;
import uk.cdop.casebook.office.work.RequirementsInUse;
import uk.cdop.casebook.office.work.ShowRequirements;
import uk.cdop.casebook.office.work.ShowToday;
import uk.cdop.casebook.office.work.ShowWhereWeAre;
import uk.cdop.casebook.office.ncmdreturn.WorkOfReturn;
import uk.cdop.casebook.office.work.WorkOfBlockers;
import uk.cdop.casebook.office.work.WorkOfChase;
import uk.cdop.casebook.office.work.WorkOfClusters;
import uk.cdop.casebook.office.work.WorkOfDrafts;
import uk.cdop.casebook.office.work.WorkOfGuardDates;
import uk.cdop.casebook.office.work.WorkOfMatches;
import uk.cdop.casebook.office.work.WorkOfMeetings;
import uk.cdop.casebook.office.work.WorkOfNotices;
import uk.cdop.casebook.office.work.WorkOfProcessDates;
import uk.cdop.casebook.office.work.WorkOfProcesses;
import uk.cdop.casebook.office.work.WorkOfStages;
import uk.cdop.casebook.office.work.WorkSource;
import uk.cdop.casebook.publishing.print.PdfSheet;

/** Builds what is due: Today, readiness for panel, where a case stands, finding anything. */
final class WorkWiring {

    private final SharedParts parts;
    private final RequirementsInUse requirements;
    private final LimitsInUse limits;

    WorkWiring(SharedParts parts, RequirementsInUse requirements) {
        this.parts = parts;
        this.requirements = requirements;
        this.limits = new LimitsInUse(parts.deadlines());
    }

    /** Each feature that holds up a case adds its source here. */
    static GatherReadiness gather(RequirementsInUse requirements, FormCatalogue catalogue, SuggestedForms suggested, CaseStatements statements) {
        return new GatherReadiness(requirements, List.of(
                new ReadinessOfForms(catalogue), new ReadinessOfAgencies(), new ReadinessOfProcesses(),
                new ReadinessOfAnswers(suggested, statements)));
    }

    /** Each feature that gives people something to do adds its source here. */
    private List<WorkSource> sources() {
        return List.of(new WorkOfStages(limits), new WorkOfBlockers(), new WorkOfProcesses(ProcessRules.read(Wiring.resource("/processes/process-rules.csv"))),
                new WorkOfDrafts(), new WorkOfNotices(limits), new WorkOfMatches(), new WorkOfClusters(), new WorkOfChase(), new WorkOfProcessDates(limits),
                new WorkOfGuardDates(GuardRule.read(Wiring.resource("/family/guard-days.csv")).orElseThrow()),
                new WorkOfMeetings(PanelWiring.setUp(parts)), new WorkOfActions(ActionsWiring.boards()),
                new WorkOfReturn(ReturnWiring.register(parts)));
    }

    WorkDesk desk(Session session) {
        DescribeCase describe = new DescribeCase(
                gather(requirements, parts.catalogue(), parts.suggestedForms(), parts.statements()), List.of(new ContactsOfNotices(), new ContactsOfRequests(), new ContactsOfFamily()), ContactsOfFamily::keyWorker, limits);
        return new WorkDesk(
                new ShowToday(session, sources(), parts.today()),
                new ShowWhereWeAre(session, describe, parts.today()),
                new PrintWhereWeAre(session, describe, new PdfSheet(), parts.today()),
                new ShowLimits(session, limits),
                new ReplaceLimits(session, limits),
                new ShowWorkStart(session),
                new SetWorkStart(session, parts.today()),
                new ShowRequirements(session, requirements),
                new ReplaceRequirements(session, requirements),
                new ShowSavedLists(session),
                new SaveList(session, parts.newId()),
                new RenameList(session),
                new RemoveList(session),
                new RestoreList(session),
                new ShowPlace(session),
                new RememberPlace(session));
    }
}
