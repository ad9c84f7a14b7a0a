package uk.cdop.casebook.store.work;

import static uk.cdop.casebook.store.schema.Tables.ANALYSIS;
import static uk.cdop.casebook.store.schema.Tables.CASE_BLOCKER;
import static uk.cdop.casebook.store.schema.Tables.CASE_FILE;
import static uk.cdop.casebook.store.schema.Tables.CDRM;
import static uk.cdop.casebook.store.schema.Tables.FAMILY_LEDGER;
import static uk.cdop.casebook.store.schema.Tables.HOLD;
import static uk.cdop.casebook.store.schema.Tables.NCMD_TOLD;
import static uk.cdop.casebook.store.schema.Tables.STAGE_CHANGE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.code.Coded;
import uk.cdop.casebook.casework.deadline.DeadlineFacts;
import uk.cdop.casebook.casework.hold.HoldKind;
import uk.cdop.casebook.casework.readiness.Blocker;
import uk.cdop.casebook.casework.readiness.Requirement;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.office.door.WorkStore;
import uk.cdop.casebook.store.schema.tables.records.CaseBlockerRecord;

/** Keeps the projection of what cases wait for, and reads open cases in one query without their files. */
public final class JooqWorkStore implements WorkStore {

    private static final int SENTENCE = CASE_BLOCKER.SENTENCE.getDataType().length();
    private static final int LIFTED_BY = CASE_BLOCKER.LIFTED_BY.getDataType().length();
    private static final Set<String> OPEN = Stream.of(CaseStage.values()).filter(CaseStage::isOpen).map(CaseStage::code).collect(Collectors.toSet());

    private static final Field<LocalDate> SINCE = DSL.field(DSL.select(DSL.max(STAGE_CHANGE.CHANGED_ON)).from(STAGE_CHANGE)
            .where(STAGE_CHANGE.CASE_NUMBER.eq(CASE_FILE.CASE_NUMBER))).as("since");
    private static final Field<LocalDate> REACHED = DSL.field(DSL.select(DSL.min(STAGE_CHANGE.CHANGED_ON)).from(STAGE_CHANGE)
            .where(STAGE_CHANGE.CASE_NUMBER.eq(CASE_FILE.CASE_NUMBER)).and(STAGE_CHANGE.TO_STAGE.eq(CaseStage.CDRM_HELD.code()))).as("reached");
    private static final Field<LocalDate> HOLD_CLOSED = DSL.field(DSL.select(DSL.max(HOLD.CLOSED_ON)).from(HOLD)
            .where(HOLD.CASE_NUMBER.eq(CASE_FILE.CASE_NUMBER)).and(HOLD.BLOCKS_PANEL)).as("hold_closed");
    private static final Field<LocalDate> REVIEWED = DSL.field(DSL.select(ANALYSIS.REVIEW_DATE).from(ANALYSIS)
            .where(ANALYSIS.CASE_NUMBER.eq(CASE_FILE.CASE_NUMBER))).as("reviewed");
    private final DSLContext dsl;

    public JooqWorkStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public List<Blocker> blockersOf(CaseNumber number) {
        return dsl.selectFrom(CASE_BLOCKER).where(CASE_BLOCKER.CASE_NUMBER.eq(number.text())).orderBy(CASE_BLOCKER.POSITION).fetch(JooqWorkStore::blocker);
    }

    private static Blocker blocker(CaseBlockerRecord row) {
        return new Blocker(
                Coded.require(Requirement.class, row.getRequirement()), row.getSentence(), Optional.ofNullable(row.getSince()),
                Optional.ofNullable(row.getDueOn()), row.getLiftedBy());
    }

    @Override
    public void keepBlockers(CaseNumber number, List<Blocker> blockers) {
        dsl.deleteFrom(CASE_BLOCKER).where(CASE_BLOCKER.CASE_NUMBER.eq(number.text())).execute();
        dsl.batchInsert(IntStream.range(0, blockers.size()).mapToObj(place -> row(number, place, blockers.get(place))).toList()).execute();
    }

    private static CaseBlockerRecord row(CaseNumber number, int place, Blocker blocker) {
        return new CaseBlockerRecord(
                number.text(), place, blocker.requirement().code(), cut(blocker.sentence(), SENTENCE), blocker.since().orElse(null),
                blocker.due().orElse(null), cut(blocker.liftedBy(), LIFTED_BY));
    }

    /** The sentence is made from names that are kept whole elsewhere. */
    private static String cut(String text, int width) {
        return text.length() <= width ? text : text.substring(0, width - 1) + "…";
    }

    @Override
    public List<WaitingCase> waiting() {
        return dsl.select(CASE_FILE.CASE_NUMBER, CASE_FILE.STAGE, CASE_FILE.REPORTING_AREA, CASE_FILE.DATE_OF_DEATH, CASE_FILE.DATE_NOTIFIED, CASE_FILE.BLOCKED_BY,
                        SINCE, REACHED, HOLD_CLOSED, REVIEWED, CDRM.HELD_ON, CDRM.REPORT_RECEIVED_ON, FAMILY_LEDGER.WORKER_NAME, NCMD_TOLD.TOLD_ON)
                .from(CASE_FILE)
                .leftJoin(CDRM).on(CDRM.CASE_NUMBER.eq(CASE_FILE.CASE_NUMBER))
                .leftJoin(FAMILY_LEDGER).on(FAMILY_LEDGER.CASE_NUMBER.eq(CASE_FILE.CASE_NUMBER))
                .leftJoin(NCMD_TOLD).on(NCMD_TOLD.CASE_NUMBER.eq(CASE_FILE.CASE_NUMBER))
                .where(CASE_FILE.STAGE.in(OPEN)).orderBy(CASE_FILE.CASE_NUMBER).fetch(JooqWorkStore::waiting);
    }

    private static WaitingCase waiting(Record row) {
        LocalDate notified = row.get(CASE_FILE.DATE_NOTIFIED);
        Optional<LocalDate> reached = Optional.ofNullable(row.get(REACHED));
        return new WaitingCase(
                number(row), Coded.require(CaseStage.class, row.get(CASE_FILE.STAGE)), Optional.ofNullable(row.get(SINCE)).orElse(notified),
                row.get(FAMILY_LEDGER.WORKER_NAME) != null,
                row.get(NCMD_TOLD.TOLD_ON) != null,
                new DeadlineFacts(
                        !ReportingArea.valueOf(row.get(CASE_FILE.REPORTING_AREA)).isResident(), row.get(CASE_FILE.DATE_OF_DEATH), notified,
                        Optional.ofNullable(row.get(CDRM.HELD_ON)).or(() -> reached),
                        reached.map(held -> Optional.ofNullable(row.get(CDRM.REPORT_RECEIVED_ON)).orElse(held)),
                        row.get(CASE_FILE.BLOCKED_BY) != null, Optional.ofNullable(row.get(HOLD_CLOSED)), Optional.ofNullable(row.get(REVIEWED))));
    }

    private static CaseNumber number(Record row) {
        return new CaseNumber(row.get(CASE_FILE.CASE_NUMBER));
    }

    @Override
    public List<OpenProcess> openProcesses() {
        return dsl.select(CASE_FILE.CASE_NUMBER, HOLD.KIND, HOLD.OPENED_ON, HOLD.CHECKED_ON)
                .from(HOLD).join(CASE_FILE).on(CASE_FILE.CASE_NUMBER.eq(HOLD.CASE_NUMBER))
                .where(HOLD.CLOSED_ON.isNull()).and(CASE_FILE.STAGE.in(OPEN)).orderBy(CASE_FILE.CASE_NUMBER, HOLD.OPENED_ON)
                .fetch(row -> new OpenProcess(
                        number(row), Coded.require(HoldKind.class, row.get(HOLD.KIND)),
                        Optional.ofNullable(row.get(HOLD.CHECKED_ON)).filter(row.get(HOLD.OPENED_ON)::isBefore).orElse(row.get(HOLD.OPENED_ON))));
    }

    @Override
    public List<NewCase> marked() {
        return WorkRows.marked(dsl);
    }

    @Override
    public List<ProcessDates> processDates() {
        return WorkRows.processDates(dsl, CASE_FILE.STAGE.in(OPEN));
    }

    @Override
    public List<FamilyToWrite> familiesToWrite() {
        return WorkRows.familiesToWrite(dsl);
    }

    @Override
    public List<DueBlocker> blockersDueBy(LocalDate day) {
        return dsl.select(CASE_BLOCKER.fields()).from(CASE_BLOCKER).join(CASE_FILE).on(CASE_FILE.CASE_NUMBER.eq(CASE_BLOCKER.CASE_NUMBER))
                .where(CASE_BLOCKER.DUE_ON.le(day)).and(CASE_FILE.STAGE.in(OPEN))
                .orderBy(CASE_BLOCKER.DUE_ON, CASE_BLOCKER.CASE_NUMBER, CASE_BLOCKER.POSITION)
                .fetch(row -> new DueBlocker(new CaseNumber(row.get(CASE_BLOCKER.CASE_NUMBER)), blocker(row.into(CASE_BLOCKER))));
    }
}
