package uk.cdop.casebook.store.agencyreturn;

import static uk.cdop.casebook.store.schema.Tables.AGENCY_REQUEST;
import static uk.cdop.casebook.store.schema.Tables.AGENCY_REQUEST_PART;
import static uk.cdop.casebook.store.schema.Tables.AGENCY_REQUEST_REMINDER;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import uk.cdop.casebook.casework.agencyreturn.AgencyRequest;
import uk.cdop.casebook.casework.agencyreturn.FormPart;
import uk.cdop.casebook.casework.agencyreturn.Reminder;
import uk.cdop.casebook.casework.agencyreturn.RequestState;
import uk.cdop.casebook.casework.code.Coded;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.office.door.AgencyRequestStore;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.store.schema.tables.records.AgencyRequestRecord;

/** Keeps what agencies were asked: a row for the request, and rows for its parts and reminders. */
public final class JooqAgencyRequestStore implements AgencyRequestStore {

    private static final Condition OUT = AGENCY_REQUEST.STATE.eq(RequestState.SENT.code());

    private final DSLContext dsl;

    public JooqAgencyRequestStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public List<AgencyRequest> ofCase(CaseNumber number) {
        return matching(
                AGENCY_REQUEST.CASE_NUMBER.eq(number.text()), AGENCY_REQUEST.AGENCY_TYPE, DSL.lower(AGENCY_REQUEST.AGENCY_NAME),
                AGENCY_REQUEST.REQUEST_ID);
    }

    @Override
    public Map<UUID, String> agencyNames() {
        return agencyNames(DSL.noCondition());
    }

    @Override
    public Map<UUID, String> agencyNames(CaseNumber number) {
        return agencyNames(AGENCY_REQUEST.CASE_NUMBER.eq(number.text()));
    }

    private Map<UUID, String> agencyNames(Condition condition) {
        return dsl.select(AGENCY_REQUEST.REQUEST_ID, AGENCY_REQUEST.AGENCY_NAME).from(AGENCY_REQUEST).where(condition)
                .fetchMap(AGENCY_REQUEST.REQUEST_ID, AGENCY_REQUEST.AGENCY_NAME);
    }

    @Override
    public List<Asked> asking(FormCode form) {
        return asking(form, DSL.noCondition());
    }

    @Override
    public List<Asked> asking(FormCode form, CaseNumber number) {
        return asking(form, AGENCY_REQUEST.CASE_NUMBER.eq(number.text()));
    }

    private List<Asked> asking(FormCode form, Condition condition) {
        return dsl.selectDistinct(
                        AGENCY_REQUEST.REQUEST_ID, AGENCY_REQUEST.CASE_NUMBER, AGENCY_REQUEST.AGENCY_TYPE, AGENCY_REQUEST.AGENCY_NAME, AGENCY_REQUEST.STATE)
                .from(AGENCY_REQUEST).join(AGENCY_REQUEST_PART).on(AGENCY_REQUEST_PART.REQUEST_ID.eq(AGENCY_REQUEST.REQUEST_ID))
                .where(AGENCY_REQUEST_PART.FORM_CODE.eq(form.code())).and(condition)
                .orderBy(AGENCY_REQUEST.CASE_NUMBER, AGENCY_REQUEST.AGENCY_TYPE, AGENCY_REQUEST.AGENCY_NAME, AGENCY_REQUEST.REQUEST_ID)
                .fetch(row -> new Asked(
                        row.value1(), new CaseNumber(row.value2()), row.value3(), row.value4(), Coded.require(RequestState.class, row.value5())));
    }

    @Override
    public Optional<AgencyRequest> find(UUID id) {
        return matching(AGENCY_REQUEST.REQUEST_ID.eq(id), AGENCY_REQUEST.REQUEST_ID).stream().findFirst();
    }

    @Override
    public List<AgencyRequest> dueOn(LocalDate day) {
        return matching(
                OUT.and(AGENCY_REQUEST.NEXT_CHASE_ON.le(day)), AGENCY_REQUEST.NEXT_CHASE_ON, AGENCY_REQUEST.CASE_NUMBER,
                AGENCY_REQUEST.REQUEST_ID);
    }

    @Override
    public List<AgencyRequest> outstanding() {
        return matching(OUT, AGENCY_REQUEST.DUE_ON, AGENCY_REQUEST.CASE_NUMBER, AGENCY_REQUEST.REQUEST_ID);
    }

    @Override
    public List<OutRequest> outOn(LocalDate day) {
        return dsl.select(AGENCY_REQUEST.CASE_NUMBER, AGENCY_REQUEST.AGENCY_TYPE, AGENCY_REQUEST.DUE_ON).from(AGENCY_REQUEST)
                .where(AGENCY_REQUEST.SENT_ON.le(day)).and(AGENCY_REQUEST.ENDED_ON.isNull().or(AGENCY_REQUEST.ENDED_ON.gt(day)))
                .orderBy(AGENCY_REQUEST.CASE_NUMBER, AGENCY_REQUEST.AGENCY_TYPE, AGENCY_REQUEST.REQUEST_ID)
                .fetch(row -> new OutRequest(new CaseNumber(row.value1()), row.value2(), Optional.ofNullable(row.value3())));
    }

    @Override
    public List<AgencyRequest> escalated() {
        return matching(
                AGENCY_REQUEST.ESCALATED_ON.isNotNull(), AGENCY_REQUEST.ESCALATED_ON.desc(), AGENCY_REQUEST.CASE_NUMBER,
                AGENCY_REQUEST.REQUEST_ID);
    }

    private List<AgencyRequest> matching(Condition condition, OrderField<?>... order) {
        Select<Record1<UUID>> found = DSL.select(AGENCY_REQUEST.REQUEST_ID).from(AGENCY_REQUEST).where(condition);
        Map<UUID, List<FormPart>> parts = dsl.selectFrom(AGENCY_REQUEST_PART)
                .where(AGENCY_REQUEST_PART.REQUEST_ID.in(found)).orderBy(AGENCY_REQUEST_PART.POSITION)
                .fetchGroups(AGENCY_REQUEST_PART.REQUEST_ID, RequestRows::part);
        Map<UUID, List<Reminder>> reminders = dsl.selectFrom(AGENCY_REQUEST_REMINDER)
                .where(AGENCY_REQUEST_REMINDER.REQUEST_ID.in(found)).orderBy(AGENCY_REQUEST_REMINDER.REMINDER_LEVEL)
                .fetchGroups(AGENCY_REQUEST_REMINDER.REQUEST_ID, RequestRows::reminder);
        return dsl.selectFrom(AGENCY_REQUEST).where(condition).orderBy(order).fetch(row -> RequestRows.request(
                row, parts.getOrDefault(row.getRequestId(), List.of()), reminders.getOrDefault(row.getRequestId(), List.of())));
    }

    @Override
    public void add(AgencyRequest request) {
        dsl.insertInto(AGENCY_REQUEST).set(RequestRows.row(request)).execute();
        addParts(request);
    }

    @Override
    public void update(AgencyRequest request) {
        AgencyRequestRecord row = RequestRows.row(request);
        row.setRowVersion(request.rowVersion() + 1);
        int changed = dsl.update(AGENCY_REQUEST).set(row)
                .where(AGENCY_REQUEST.REQUEST_ID.eq(request.id())).and(AGENCY_REQUEST.ROW_VERSION.eq(request.rowVersion())).execute();
        if (changed == 0) {
            throw OfficeFailure.changedMeanwhile();
        }
        dsl.deleteFrom(AGENCY_REQUEST_PART).where(AGENCY_REQUEST_PART.REQUEST_ID.eq(request.id())).execute();
        dsl.deleteFrom(AGENCY_REQUEST_REMINDER).where(AGENCY_REQUEST_REMINDER.REQUEST_ID.eq(request.id())).execute();
        addParts(request);
    }

    private void addParts(AgencyRequest request) {
        dsl.batchInsert(RequestRows.parts(request)).execute();
        dsl.batchInsert(RequestRows.reminders(request)).execute();
    }
}
