package uk.cdop.casebook.store.hold;

import static uk.cdop.casebook.store.schema.Tables.CASE_FILE;
import static uk.cdop.casebook.store.schema.Tables.HOLD;
import static uk.cdop.casebook.store.schema.Tables.PROCESS_FACT;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import uk.cdop.casebook.casework.code.Coded;
import uk.cdop.casebook.casework.hold.HoldKind;
import uk.cdop.casebook.casework.hold.ProcessFacts;
import uk.cdop.casebook.casework.jointresponse.JointResponse;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.office.door.ProcessStore.RunningProcess;
import uk.cdop.casebook.store.schema.tables.ProcessFact;
import uk.cdop.casebook.store.schema.tables.records.ProcessFactRecord;

/** Reads across all cases how processes stood on a day, each with one question to the store. */
final class StandingRows {

    private static final int OWNER = PROCESS_FACT.OWNER.getDataType().length();

    private StandingRows() {}

    static Map<CaseNumber, JointResponse> jointResponses(DSLContext dsl, String owner, LocalDate notifiedFrom, LocalDate notifiedTo) {
        Map<String, List<ProcessFactRecord>> rows = dsl.select(PROCESS_FACT.fields()).from(PROCESS_FACT)
                .join(CASE_FILE).on(CASE_FILE.CASE_NUMBER.eq(PROCESS_FACT.CASE_NUMBER))
                .where(PROCESS_FACT.OWNER.eq(owner)).and(CASE_FILE.DATE_NOTIFIED.between(notifiedFrom, notifiedTo))
                .fetchGroups(PROCESS_FACT.CASE_NUMBER, row -> row.into(PROCESS_FACT));
        Map<CaseNumber, JointResponse> responses = new HashMap<>();
        rows.forEach((number, facts) -> responses.put(new CaseNumber(number), new JointResponse(FactRows.answers(facts))));
        return responses;
    }

    static List<RunningProcess> heldUpOn(DSLContext dsl, LocalDate day) {
        return dsl.select(HOLD.CASE_NUMBER, HOLD.KIND).from(HOLD)
                .where(isOpenOn(day)).and(DSL.condition(HOLD.BLOCKS_CDRM).or(HOLD.BLOCKS_PANEL))
                .orderBy(HOLD.CASE_NUMBER, HOLD.KIND)
                .fetch(row -> new RunningProcess(new CaseNumber(row.value1()), Coded.require(HoldKind.class, row.value2())));
    }

    private static Condition isOpenOn(LocalDate day) {
        return HOLD.OPENED_ON.le(day).and(HOLD.CLOSED_ON.isNull().or(HOLD.CLOSED_ON.gt(day)));
    }

    static List<CaseNumber> withoutPostMortemReportOn(DSLContext dsl, LocalDate day) {
        ProcessFact report = PROCESS_FACT.as("report");
        return dsl.selectDistinct(HOLD.CASE_NUMBER).from(HOLD)
                .join(PROCESS_FACT).on(PROCESS_FACT.CASE_NUMBER.eq(HOLD.CASE_NUMBER)).and(HOLD.HOLD_ID.cast(SQLDataType.VARCHAR(OWNER)).eq(PROCESS_FACT.OWNER))
                .where(isOpenOn(day))
                .and(PROCESS_FACT.FIELD_KEY.in(Stream.of(ProcessFacts.PM_REQUESTED, ProcessFacts.PM_DONE).map(FieldKey::name).toList()))
                .and(PROCESS_FACT.DATE_VALUE.le(day))
                .andNotExists(DSL.selectOne().from(report)
                        .where(report.CASE_NUMBER.eq(PROCESS_FACT.CASE_NUMBER)).and(report.OWNER.eq(PROCESS_FACT.OWNER))
                        .and(report.FIELD_KEY.eq(ProcessFacts.PM_REPORT_RECEIVED.name())).and(report.DATE_VALUE.le(day)))
                .orderBy(HOLD.CASE_NUMBER).fetch(row -> new CaseNumber(row.value1()));
    }
}
