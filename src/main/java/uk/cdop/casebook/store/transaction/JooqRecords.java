package uk.cdop.casebook.store.transaction;

import java.sql.Connection;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.impl.DefaultExecuteListenerProvider;
import uk.cdop.casebook.office.door.ActionStore;
import uk.cdop.casebook.office.door.AuditTrail;
import uk.cdop.casebook.office.door.CaseStore;
import uk.cdop.casebook.office.door.FormSteps;
import uk.cdop.casebook.office.door.FormStore;
import uk.cdop.casebook.office.door.FormVersionStore;
import uk.cdop.casebook.office.door.ImportLog;
import uk.cdop.casebook.office.door.MeetingStore;
import uk.cdop.casebook.office.door.NewId;
import uk.cdop.casebook.office.door.PeopleStore;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.ReturnFieldStore;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.store.action.JooqActionStore;
import uk.cdop.casebook.store.audit.Actor;
import uk.cdop.casebook.store.audit.JooqAuditTrail;
import uk.cdop.casebook.store.casefile.JooqCaseStore;
import uk.cdop.casebook.store.form.JooqFormSteps;
import uk.cdop.casebook.store.form.JooqFormStore;
import uk.cdop.casebook.store.form.JooqFormVersionStore;
import uk.cdop.casebook.store.importing.JooqImportLog;
import uk.cdop.casebook.store.meeting.JooqMeetingStore;
import uk.cdop.casebook.store.ncmdreturn.JooqReturnFieldStore;
import uk.cdop.casebook.store.people.JooqPeopleStore;

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
    public AuditTrail audit() {
        return audit;
    }

    int auditEntriesMade() {
        return audit.recorded();
    }
}
