package uk.cdop.casebook.office.door;

import java.util.Optional;
import uk.cdop.casebook.casework.meeting.MeetingPlan;
import uk.cdop.casebook.casework.reference.MeetingNumber;

/** The records of an open vault, as one reading or one unit of work sees them. */
public interface Records {

    CaseStore cases();

    MeetingStore meetings();

    MeetingPlanStore meetingPlans();

    /** The plan of a meeting, or the record of one that was held before this program. */
    default Optional<MeetingPlan> plannedOrHeld(MeetingNumber number) {
        return meetingPlans().find(number).or(() -> meetings().find(number).map(MeetingPlan::ofRecord));
    }

    MemberStore members();

    PackStore packs();

    ActionStore actions();

    FormStore forms();

    FormSteps formSteps();

    FormVersionStore formVersions();

    ReturnFieldStore returnFields();

    ReturnRegisterStore returnRegister();

    MonitoringStore monitoring();

    PeopleStore people();

    ImportLog imports();

    DocumentStore documents();

    SimilarDeathStore similarDeaths();

    WorkStore work();

    OfficeRuleStore officeRules();

    SavedListStore savedLists();

    ProcessStore processes();

    FamilyStore families();

    LetterStore letters();

    ContactStore contacts();

    AgencyRequestStore agencyRequests();

    AdoptionStore adoptions();

    AskRuleStore askRules();

    MatchStore matches();

    OutOfAreaStore outOfArea();

    AuditTrail audit();

    TriageStore triage();

    DraftStore drafts();

    PostcodeStore postcodes();

    FindingsStore findings();

    LetStandStore letStand();

    DoubtStore doubts();

    EditionStore editions();
}
