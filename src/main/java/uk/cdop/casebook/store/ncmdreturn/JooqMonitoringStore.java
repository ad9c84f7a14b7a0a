package uk.cdop.casebook.store.ncmdreturn;

import static uk.cdop.casebook.store.schema.Tables.REPORTED_CASE;
import static uk.cdop.casebook.store.schema.Tables.REPORTED_COUNT;

import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.jooq.DSLContext;
import uk.cdop.casebook.casework.code.Coded;
import uk.cdop.casebook.casework.ncmdreturn.MonitoredMeasure;
import uk.cdop.casebook.casework.ncmdreturn.ReportedCount;
import uk.cdop.casebook.casework.ncmdreturn.ReportedCount.ReportedCase;
import uk.cdop.casebook.office.door.MonitoringStore;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.store.schema.tables.records.ReportedCaseRecord;
import uk.cdop.casebook.store.schema.tables.records.ReportedCountRecord;

/** Keeps the figures of monitoring reports, year by year. */
public final class JooqMonitoringStore implements MonitoringStore {

    private final DSLContext dsl;

    public JooqMonitoringStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public List<ReportedCount> reported(FinancialYear year) {
        return dsl.selectFrom(REPORTED_COUNT).where(REPORTED_COUNT.YEAR_START.eq(year.startYear())).fetch(this::count).stream()
                .sorted(Comparator.comparing(ReportedCount::measure)).toList();
    }

    private ReportedCount count(ReportedCountRecord row) {
        List<ReportedCase> cases = dsl.selectFrom(REPORTED_CASE)
                .where(REPORTED_CASE.YEAR_START.eq(row.getYearStart())).and(REPORTED_CASE.MEASURE.eq(row.getMeasure())).orderBy(REPORTED_CASE.CASE_REFERENCE)
                .fetch(one -> new ReportedCase(one.getCaseReference(), one.getListed(), one.getExplanation()));
        return new ReportedCount(
                Coded.require(MonitoredMeasure.class, row.getMeasure()), row.getReported(), row.getAsAt(), row.getExplanation(), cases,
                row.getRecordedAt().toInstant(), row.getRecordedBy());
    }

    @Override
    public void replace(FinancialYear year, List<ReportedCount> counts) {
        dsl.deleteFrom(REPORTED_CASE).where(REPORTED_CASE.YEAR_START.eq(year.startYear())).execute();
        dsl.deleteFrom(REPORTED_COUNT).where(REPORTED_COUNT.YEAR_START.eq(year.startYear())).execute();
        for (ReportedCount count : counts) {
            String measure = count.measure().code();
            dsl.insertInto(REPORTED_COUNT).set(new ReportedCountRecord(
                    year.startYear(), measure, count.reported(), count.asAt(), count.explanation(), count.recordedAt().atOffset(ZoneOffset.UTC), count.by())).execute();
            dsl.batchInsert(count.cases().stream().map(one ->
                    new ReportedCaseRecord(year.startYear(), measure, one.reference(), one.listed(), one.explanation())).toList()).execute();
        }
    }
}
