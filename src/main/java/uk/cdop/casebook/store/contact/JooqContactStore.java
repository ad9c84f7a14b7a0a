package uk.cdop.casebook.store.contact;

import static uk.cdop.casebook.store.schema.Tables.AGENCY;
import static uk.cdop.casebook.store.schema.Tables.AGENCY_PERSON;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import uk.cdop.casebook.casework.contact.Agency;
import uk.cdop.casebook.casework.contact.AgencyPerson;
import uk.cdop.casebook.office.door.ContactStore;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.store.schema.tables.records.AgencyPersonRecord;
import uk.cdop.casebook.store.schema.tables.records.AgencyRecord;

/** Keeps the contact book. */
public final class JooqContactStore implements ContactStore {

    private final DSLContext dsl;

    public JooqContactStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public List<Agency> agencies() {
        return agencies(DSL.noCondition());
    }

    @Override
    public Optional<Agency> agency(UUID id) {
        return agencies(AGENCY.AGENCY_ID.eq(id)).stream().findFirst();
    }

    private List<Agency> agencies(Condition condition) {
        return dsl.selectFrom(AGENCY).where(condition).orderBy(DSL.lower(AGENCY.NAME), AGENCY.AGENCY_ID).fetch(ContactRows::agency);
    }

    @Override
    public List<AgencyPerson> people() {
        return people(DSL.noCondition());
    }

    @Override
    public Optional<AgencyPerson> person(UUID id) {
        return people(AGENCY_PERSON.PERSON_ID.eq(id)).stream().findFirst();
    }

    private List<AgencyPerson> people(Condition condition) {
        return dsl.selectFrom(AGENCY_PERSON).where(condition).orderBy(DSL.lower(AGENCY_PERSON.NAME), AGENCY_PERSON.PERSON_ID)
                .fetch(ContactRows::person);
    }

    @Override
    public void add(Agency agency) {
        dsl.insertInto(AGENCY).set(ContactRows.row(agency)).execute();
    }

    @Override
    public void add(AgencyPerson person) {
        dsl.insertInto(AGENCY_PERSON).set(ContactRows.row(person)).execute();
    }

    @Override
    public void update(Agency agency) {
        AgencyRecord row = ContactRows.row(agency);
        row.setRowVersion(agency.rowVersion() + 1);
        require(dsl.update(AGENCY).set(row)
                .where(AGENCY.AGENCY_ID.eq(agency.id())).and(AGENCY.ROW_VERSION.eq(agency.rowVersion())).execute());
    }

    @Override
    public void update(AgencyPerson person) {
        AgencyPersonRecord row = ContactRows.row(person);
        row.setRowVersion(person.rowVersion() + 1);
        require(dsl.update(AGENCY_PERSON).set(row)
                .where(AGENCY_PERSON.PERSON_ID.eq(person.id())).and(AGENCY_PERSON.ROW_VERSION.eq(person.rowVersion())).execute());
    }

    private static void require(int changed) {
        if (changed == 0) {
            throw OfficeFailure.changedMeanwhile();
        }
    }
}
