package uk.cdop.casebook.store.hold;

import static uk.cdop.casebook.store.schema.Tables.AUDIT_ENTRY;
import static uk.cdop.casebook.store.schema.Tables.CDRM;
import static uk.cdop.casebook.store.schema.Tables.PROCESS_CHANGE;
import static uk.cdop.casebook.store.schema.Tables.PROCESS_FACT;
import static uk.cdop.casebook.store.schema.Tables.RULE_TEXT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import uk.cdop.casebook.casework.cdrm.Cdrm;
import uk.cdop.casebook.casework.cdrm.CdrmType;
import uk.cdop.casebook.casework.code.Coded;
import uk.cdop.casebook.casework.jointresponse.JointResponse;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.office.door.ProcessStore;
import uk.cdop.casebook.office.door.RecordedProcessChange;
import uk.cdop.casebook.store.schema.tables.records.CdrmRecord;
import uk.cdop.casebook.store.schema.tables.records.ProcessChangeRecord;
import uk.cdop.casebook.store.schema.tables.records.ProcessFactRecord;
import uk.cdop.casebook.store.schema.tables.records.RuleTextRecord;

/** Keeps what runs beside a review in tables. */
public final class JooqProcessStore implements ProcessStore {

    private static final String JOINT_RESPONSE = "joint_response";

    private final DSLContext dsl;

    public JooqProcessStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public Optional<Cdrm> cdrm(CaseNumber number) {
        return dsl.selectFrom(CDRM).where(CDRM.CASE_NUMBER.eq(number.text())).fetchOptional().map(row -> new Cdrm(
                Optional.ofNullable(row.getPlannedFor()), Optional.ofNullable(row.getHeldOn()), Optional.ofNullable(row.getLead()),
                Optional.ofNullable(row.getMeetingType()).map(code -> Coded.require(CdrmType.class, code)),
                Optional.ofNullable(row.getReportReceivedOn())));
    }

    @Override
    public void keep(CaseNumber number, Cdrm meeting) {
        dsl.deleteFrom(CDRM).where(CDRM.CASE_NUMBER.eq(number.text())).execute();
        dsl.insertInto(CDRM).set(new CdrmRecord(
                number.text(), meeting.plannedFor().orElse(null), meeting.heldOn().orElse(null), meeting.lead().orElse(null),
                meeting.type().map(CdrmType::code).orElse(null), meeting.reportReceivedOn().orElse(null))).execute();
    }

    @Override
    public Optional<JointResponse> jointResponse(CaseNumber number) {
        List<ProcessFactRecord> rows = dsl.selectFrom(PROCESS_FACT)
                .where(PROCESS_FACT.CASE_NUMBER.eq(number.text())).and(PROCESS_FACT.OWNER.eq(JOINT_RESPONSE)).fetch();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new JointResponse(FactRows.answers(rows)));
    }

    @Override
    public void keep(CaseNumber number, JointResponse response) {
        dsl.deleteFrom(PROCESS_FACT).where(PROCESS_FACT.CASE_NUMBER.eq(number.text())).and(PROCESS_FACT.OWNER.eq(JOINT_RESPONSE)).execute();
        dsl.batchInsert(FactRows.rows(number, JOINT_RESPONSE, response.facts())).execute();
    }

    @Override
    public Map<CaseNumber, JointResponse> jointResponses(LocalDate notifiedFrom, LocalDate notifiedTo) {
        return StandingRows.jointResponses(dsl, JOINT_RESPONSE, notifiedFrom, notifiedTo);
    }

    @Override
    public List<RunningProcess> heldUpOn(LocalDate day) {
        return StandingRows.heldUpOn(dsl, day);
    }

    @Override
    public List<CaseNumber> withoutPostMortemReportOn(LocalDate day) {
        return StandingRows.withoutPostMortemReportOn(dsl, day);
    }

    @Override
    public void addChange(CaseNumber number, long auditNumber, UUID hold, String what, Optional<String> reason) {
        dsl.insertInto(PROCESS_CHANGE).set(new ProcessChangeRecord(number.text(), auditNumber, hold, what, reason.orElse(null))).execute();
    }

    @Override
    public List<RecordedProcessChange> changesOf(CaseNumber number) {
        return dsl.select().from(PROCESS_CHANGE).join(AUDIT_ENTRY).on(AUDIT_ENTRY.AUDIT_NUMBER.eq(PROCESS_CHANGE.AUDIT_NUMBER))
                .where(PROCESS_CHANGE.CASE_NUMBER.eq(number.text()))
                .orderBy(PROCESS_CHANGE.AUDIT_NUMBER.desc())
                .fetch(JooqProcessStore::change);
    }

    private static RecordedProcessChange change(Record row) {
        return new RecordedProcessChange(
                row.get(PROCESS_CHANGE.HOLD_ID), row.get(AUDIT_ENTRY.RECORDED_AT).toInstant(), row.get(AUDIT_ENTRY.USER_NAME),
                row.get(PROCESS_CHANGE.WHAT), Optional.ofNullable(row.get(PROCESS_CHANGE.REASON)));
    }

    @Override
    public Optional<String> ruleText(String ruleSet) {
        return dsl.select(RULE_TEXT.CONTENT).from(RULE_TEXT).where(RULE_TEXT.RULE_SET.eq(ruleSet)).fetchOptional(RULE_TEXT.CONTENT);
    }

    @Override
    public void keepRuleText(String ruleSet, String content) {
        dsl.deleteFrom(RULE_TEXT).where(RULE_TEXT.RULE_SET.eq(ruleSet)).execute();
        dsl.insertInto(RULE_TEXT).set(new RuleTextRecord(ruleSet, content)).execute();
    }
}
