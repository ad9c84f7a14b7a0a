package uk.cdop.casebook.office.door;

/** The records of an open vault, as one reading or one unit of work sees them. */
public interface Records {

    CaseStore cases();

    MeetingStore meetings();

    MeetingPlanStore meetingPlans();

    MemberStore members();

    PackStore packs();

    ActionStore actions();

    FormStore forms();

    FormSteps formSteps();

    FormVersionStore formVersions();

    ReturnFieldStore returnFields();

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
}
