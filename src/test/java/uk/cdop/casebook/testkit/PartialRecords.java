package uk.cdop.casebook.testkit;

import uk.cdop.casebook.office.door.AdoptionStore;
import uk.cdop.casebook.office.door.AgencyRequestStore;
import uk.cdop.casebook.office.door.AskRuleStore;
import uk.cdop.casebook.office.door.ContactStore;
import uk.cdop.casebook.office.door.DocumentStore;
import uk.cdop.casebook.office.door.DoubtStore;
import uk.cdop.casebook.office.door.DraftStore;
import uk.cdop.casebook.office.door.FamilyStore;
import uk.cdop.casebook.office.door.FindingsStore;
import uk.cdop.casebook.office.door.FormSteps;
import uk.cdop.casebook.office.door.FormStore;
import uk.cdop.casebook.office.door.FormVersionStore;
import uk.cdop.casebook.office.door.EditionStore;
import uk.cdop.casebook.office.door.LetStandStore;
import uk.cdop.casebook.office.door.LetterStore;
import uk.cdop.casebook.office.door.MatchStore;
import uk.cdop.casebook.office.door.MeetingPlanStore;
import uk.cdop.casebook.office.door.MemberStore;
import uk.cdop.casebook.office.door.OfficeRuleStore;
import uk.cdop.casebook.office.door.OutOfAreaStore;
import uk.cdop.casebook.office.door.MonitoringStore;
import uk.cdop.casebook.office.door.PostcodeStore;
import uk.cdop.casebook.office.door.ReturnRegisterStore;
import uk.cdop.casebook.office.door.ProcessStore;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.SavedListStore;
import uk.cdop.casebook.office.door.SimilarDeathStore;
import uk.cdop.casebook.office.door.TriageStore;
import uk.cdop.casebook.office.door.WorkStore;

/** What the stand-ins for the records do not keep: each is an {@link EmptyStore}. New doors are added here, once. */
abstract class PartialRecords implements Records {

    private final MemoryTriage triage = new MemoryTriage();

    @Override
    public SimilarDeathStore similarDeaths() {
        return EmptyStore.of(SimilarDeathStore.class);
    }

    @Override
    public MeetingPlanStore meetingPlans() {
        return EmptyStore.of(MeetingPlanStore.class);
    }

    @Override
    public uk.cdop.casebook.office.door.PackStore packs() {
        return EmptyStore.of(uk.cdop.casebook.office.door.PackStore.class);
    }

    @Override
    public MemberStore members() {
        return EmptyStore.of(MemberStore.class);
    }

    @Override
    public FindingsStore findings() {
        return EmptyStore.of(FindingsStore.class);
    }

    @Override
    public EditionStore editions() {
        return EmptyStore.of(EditionStore.class);
    }

    @Override
    public LetStandStore letStand() {
        return EmptyStore.of(LetStandStore.class);
    }

    @Override
    public DocumentStore documents() {
        return EmptyStore.of(DocumentStore.class);
    }

    @Override
    public WorkStore work() {
        return EmptyStore.of(WorkStore.class);
    }

    @Override
    public OfficeRuleStore officeRules() {
        return EmptyStore.of(OfficeRuleStore.class);
    }

    @Override
    public SavedListStore savedLists() {
        return EmptyStore.of(SavedListStore.class);
    }

    @Override
    public ProcessStore processes() {
        return EmptyStore.of(ProcessStore.class);
    }

    @Override
    public FamilyStore families() {
        return EmptyStore.of(FamilyStore.class);
    }

    @Override
    public LetterStore letters() {
        return EmptyStore.of(LetterStore.class);
    }

    @Override
    public ContactStore contacts() {
        return EmptyStore.of(ContactStore.class);
    }

    @Override
    public AgencyRequestStore agencyRequests() {
        return EmptyStore.of(AgencyRequestStore.class);
    }

    @Override
    public AdoptionStore adoptions() {
        return EmptyStore.of(AdoptionStore.class);
    }

    @Override
    public AskRuleStore askRules() {
        return EmptyStore.of(AskRuleStore.class);
    }

    @Override
    public FormStore forms() {
        return EmptyStore.of(FormStore.class);
    }

    @Override
    public FormSteps formSteps() {
        return EmptyStore.of(FormSteps.class);
    }

    @Override
    public TriageStore triage() {
        return triage;
    }

    @Override
    public DraftStore drafts() {
        return EmptyStore.of(DraftStore.class);
    }

    @Override
    public PostcodeStore postcodes() {
        return EmptyStore.of(PostcodeStore.class);
    }

    @Override
    public MatchStore matches() {
        return EmptyStore.of(MatchStore.class);
    }

    @Override
    public OutOfAreaStore outOfArea() {
        return EmptyStore.of(OutOfAreaStore.class);
    }

    @Override
    public ReturnRegisterStore returnRegister() {
        return EmptyStore.of(ReturnRegisterStore.class);
    }

    @Override
    public MonitoringStore monitoring() {
        return EmptyStore.of(MonitoringStore.class);
    }

    @Override
    public DoubtStore doubts() {
        return EmptyStore.of(DoubtStore.class);
    }

    @Override
    public FormVersionStore formVersions() {
        return EmptyStore.of(FormVersionStore.class);
    }
}
