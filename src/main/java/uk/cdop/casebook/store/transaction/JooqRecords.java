package uk.cdop.casebook.store.transaction;

import java.sql.Connection;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.impl.DefaultExecuteListenerProvider;
import uk.cdop.casebook.office.door.ActionStore;
import uk.cdop.casebook.office.door.AdoptionStore;
import uk.cdop.casebook.office.door.AgencyRequestStore;
import uk.cdop.casebook.office.door.AskRuleStore;
import uk.cdop.casebook.office.door.AuditTrail;
import uk.cdop.casebook.office.door.CaseStore;
import uk.cdop.casebook.office.door.ContactStore;
import uk.cdop.casebook.office.door.DocumentStore;
import uk.cdop.casebook.office.door.DoubtStore;
import uk.cdop.casebook.office.door.DraftStore;
import uk.cdop.casebook.office.door.EditionStore;
import uk.cdop.casebook.office.door.FamilyStore;
import uk.cdop.casebook.office.door.FormSteps;
import uk.cdop.casebook.office.door.FindingsStore;
import uk.cdop.casebook.office.door.FormStore;
import uk.cdop.casebook.office.door.FormVersionStore;
import uk.cdop.casebook.office.door.ImportLog;
import uk.cdop.casebook.office.door.LetStandStore;
import uk.cdop.casebook.office.door.LetterStore;
import uk.cdop.casebook.office.door.MatchStore;
import uk.cdop.casebook.office.door.MeetingPlanStore;
import uk.cdop.casebook.office.door.MeetingStore;
import uk.cdop.casebook.office.door.MemberStore;
import uk.cdop.casebook.office.door.NewId;
import uk.cdop.casebook.office.door.MonitoringStore;
import uk.cdop.casebook.office.door.OfficeRuleStore;
import uk.cdop.casebook.office.door.OutOfAreaStore;
import uk.cdop.casebook.office.door.PackStore;
import uk.cdop.casebook.office.door.PeopleStore;
import uk.cdop.casebook.office.door.PostcodeStore;
import uk.cdop.casebook.office.door.ProcessStore;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.ReturnFieldStore;
import uk.cdop.casebook.office.door.ReturnRegisterStore;
import uk.cdop.casebook.office.door.SavedListStore;
import uk.cdop.casebook.office.door.SimilarDeathStore;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.door.TriageStore;
import uk.cdop.casebook.office.door.WorkStore;
import uk.cdop.casebook.store.analysis.JooqFindingsStore;
import uk.cdop.casebook.store.action.JooqActionStore;
import uk.cdop.casebook.store.agencyreturn.JooqAdoptionStore;
import uk.cdop.casebook.store.agencyreturn.JooqAgencyRequestStore;
import uk.cdop.casebook.store.agencyreturn.JooqAskRuleStore;
import uk.cdop.casebook.store.area.JooqPostcodeStore;
import uk.cdop.casebook.store.audit.Actor;
import uk.cdop.casebook.store.audit.JooqAuditTrail;
import uk.cdop.casebook.store.casefile.JooqCaseStore;
import uk.cdop.casebook.store.contact.JooqContactStore;
import uk.cdop.casebook.store.document.JooqDocumentStore;
import uk.cdop.casebook.store.edition.JooqEditionStore;
import uk.cdop.casebook.store.duplicate.JooqMatchStore;
import uk.cdop.casebook.store.family.JooqFamilyStore;
import uk.cdop.casebook.store.form.JooqFormSteps;
import uk.cdop.casebook.store.form.JooqFormStore;
import uk.cdop.casebook.store.form.JooqFormVersionStore;
import uk.cdop.casebook.store.hold.JooqProcessStore;
import uk.cdop.casebook.store.importing.JooqImportLog;
import uk.cdop.casebook.store.leak.JooqLetStandStore;
import uk.cdop.casebook.store.letter.JooqLetterStore;
import uk.cdop.casebook.store.meeting.JooqMeetingPlanStore;
import uk.cdop.casebook.store.meeting.JooqMeetingStore;
import uk.cdop.casebook.store.member.JooqMemberStore;
import uk.cdop.casebook.store.ncmdreturn.JooqMonitoringStore;
import uk.cdop.casebook.store.ncmdreturn.JooqReturnFieldStore;
import uk.cdop.casebook.store.ncmdreturn.JooqReturnRegisterStore;
import uk.cdop.casebook.store.notification.JooqDraftStore;
import uk.cdop.casebook.store.notification.JooqTriageStore;
import uk.cdop.casebook.store.pack.JooqPackStore;
import uk.cdop.casebook.store.people.JooqPeopleStore;
import uk.cdop.casebook.store.similar.JooqSimilarDeathStore;
import uk.cdop.casebook.store.statistics.JooqDoubtStore;
import uk.cdop.casebook.store.transfer.JooqOutOfAreaStore;
import uk.cdop.casebook.store.work.JooqOfficeRuleStore;
import uk.cdop.casebook.store.work.JooqSavedListStore;
import uk.cdop.casebook.store.work.JooqWorkStore;

/** The records as one reading or one unit of work sees them, all on one connection and under one watch. */
final class JooqRecords implements Records {

    /** Statements and values stay out of every log. */
    private static final Settings QUIET = new Settings().withExecuteLogging(false).withDiagnosticsLogging(false);

    private final DSLContext dsl;
    private final Actor actor;
    private final Today today;
    private final NewId newId;
    private final JooqAuditTrail audit;

    JooqRecords(Connection connection, StatementWatch watch, Actor actor, Today today, NewId newId, byte[] chainKey) {
        this.dsl = DSL.using(new DefaultConfiguration()
                .set(connection).set(SQLDialect.H2).set(QUIET).set(new DefaultExecuteListenerProvider(watch)));
        this.actor = actor;
        this.today = today;
        this.newId = newId;
        this.audit = new JooqAuditTrail(dsl, actor, today, chainKey);
    }

    @Override
    public CaseStore cases() {
        return new JooqCaseStore(dsl, newId);
    }

    @Override
    public MeetingStore meetings() {
        return new JooqMeetingStore(dsl);
    }

    @Override
    public MeetingPlanStore meetingPlans() {
        return new JooqMeetingPlanStore(dsl);
    }

    @Override
    public PackStore packs() {
        return new JooqPackStore(dsl);
    }

    @Override
    public MemberStore members() {
        return new JooqMemberStore(dsl);
    }

    @Override
    public ActionStore actions() {
        return new JooqActionStore(dsl);
    }

    @Override
    public FormStore forms() {
        return new JooqFormStore(dsl);
    }

    @Override
    public FormSteps formSteps() {
        return new JooqFormSteps(dsl);
    }

    @Override
    public FormVersionStore formVersions() {
        return new JooqFormVersionStore(dsl);
    }

    @Override
    public ReturnFieldStore returnFields() {
        return new JooqReturnFieldStore(dsl);
    }

    @Override
    public PeopleStore people() {
        return new JooqPeopleStore(dsl, today);
    }

    @Override
    public ImportLog imports() {
        return new JooqImportLog(dsl, actor.userId(), today);
    }

    @Override
    public SimilarDeathStore similarDeaths() {
        return new JooqSimilarDeathStore(dsl);
    }

    @Override
    public DocumentStore documents() {
        return new JooqDocumentStore(dsl);
    }

    @Override
    public WorkStore work() {
        return new JooqWorkStore(dsl);
    }

    @Override
    public OfficeRuleStore officeRules() {
        return new JooqOfficeRuleStore(dsl);
    }

    @Override
    public SavedListStore savedLists() {
        return new JooqSavedListStore(dsl);
    }

    @Override
    public ProcessStore processes() {
        return new JooqProcessStore(dsl);
    }

    @Override
    public FamilyStore families() {
        return new JooqFamilyStore(dsl);
    }

    @Override
    public LetterStore letters() {
        return new JooqLetterStore(dsl);
    }

    @Override
    public ContactStore contacts() {
        return new JooqContactStore(dsl);
    }

    @Override
    public AgencyRequestStore agencyRequests() {
        return new JooqAgencyRequestStore(dsl);
    }

    @Override
    public AdoptionStore adoptions() {
        return new JooqAdoptionStore(dsl);
    }

    @Override
    public AskRuleStore askRules() {
        return new JooqAskRuleStore(dsl);
    }

    @Override
    public TriageStore triage() {
        return new JooqTriageStore(dsl);
    }

    @Override
    public DraftStore drafts() {
        return new JooqDraftStore(dsl, actor.userId());
    }

    @Override
    public PostcodeStore postcodes() {
        return new JooqPostcodeStore(dsl);
    }

    @Override
    public MatchStore matches() {
        return new JooqMatchStore(dsl);
    }

    @Override
    public OutOfAreaStore outOfArea() {
        return new JooqOutOfAreaStore(dsl);
    }

    @Override
    public FindingsStore findings() {
        return new JooqFindingsStore(dsl);
    }

    @Override
    public ReturnRegisterStore returnRegister() {
        return new JooqReturnRegisterStore(dsl);
    }

    @Override
    public MonitoringStore monitoring() {
        return new JooqMonitoringStore(dsl);
    }

    @Override
    public LetStandStore letStand() {
        return new JooqLetStandStore(dsl);
    }

    @Override
    public DoubtStore doubts() {
        return new JooqDoubtStore(dsl);
    }

    @Override
    public EditionStore editions() {
        return new JooqEditionStore(dsl);
    }

    @Override
    public AuditTrail audit() {
        return audit;
    }

    int auditEntriesMade() {
        return audit.recorded();
    }
}
