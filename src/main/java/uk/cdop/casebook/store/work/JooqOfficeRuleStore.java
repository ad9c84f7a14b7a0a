package uk.cdop.casebook.store.work;

import static uk.cdop.casebook.store.schema.Tables.CASE_REQUIREMENT;
import static uk.cdop.casebook.store.schema.Tables.OFFICE_START;
import static uk.cdop.casebook.store.schema.Tables.TIME_LIMIT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import uk.cdop.casebook.casework.deadline.TimeLimit;
import uk.cdop.casebook.casework.readiness.RequirementRule;
import uk.cdop.casebook.office.door.OfficeRuleStore;
import uk.cdop.casebook.store.schema.tables.records.CaseRequirementRecord;
import uk.cdop.casebook.store.schema.tables.records.OfficeStartRecord;
import uk.cdop.casebook.store.schema.tables.records.TimeLimitRecord;

/** Keeps what the office changed of the time limits and of what a case needs, and the day it began. */
public final class JooqOfficeRuleStore implements OfficeRuleStore {

    private static final int ONLY_ROW = 1;

    private final DSLContext dsl;

    public JooqOfficeRuleStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public List<TimeLimit> limits() {
        return dsl.selectFrom(TIME_LIMIT).orderBy(TIME_LIMIT.POSITION).fetch(row -> new TimeLimit(
                row.getCode(), row.getLabel(), TimeLimit.Start.valueOf(row.getStartsAt()), row.getAmount(),
                TimeLimit.Unit.valueOf(row.getUnit()), row.getKind(), row.getMark()));
    }

    @Override
    public void replaceLimits(List<TimeLimit> limits) {
        dsl.deleteFrom(TIME_LIMIT).execute();
        dsl.batchInsert(IntStream.range(0, limits.size()).mapToObj(place -> row(place, limits.get(place))).toList()).execute();
    }

    private static TimeLimitRecord row(int place, TimeLimit limit) {
        return new TimeLimitRecord(
                limit.code(), place, limit.label(), limit.start().name(), limit.amount(), limit.unit().name(), limit.kind(), limit.mark());
    }

    @Override
    public List<RequirementRule> requirements() {
        return dsl.selectFrom(CASE_REQUIREMENT).orderBy(CASE_REQUIREMENT.POSITION).fetch(row -> new RequirementRule(
                row.getCode(), row.getLabel(), RequirementRule.Counts.valueOf(row.getCounts()), row.getLiftedBy(), row.getMark()));
    }

    @Override
    public void replaceRequirements(List<RequirementRule> rules) {
        dsl.deleteFrom(CASE_REQUIREMENT).execute();
        dsl.batchInsert(IntStream.range(0, rules.size()).mapToObj(place -> row(place, rules.get(place))).toList()).execute();
    }

    @Override
    public Optional<LocalDate> workBegan() {
        return dsl.selectFrom(OFFICE_START).fetchOptional(OFFICE_START.BEGAN_ON);
    }

    @Override
    public void setWorkBegan(Optional<LocalDate> day) {
        dsl.deleteFrom(OFFICE_START).execute();
        day.ifPresent(began -> dsl.insertInto(OFFICE_START).set(new OfficeStartRecord(ONLY_ROW, began)).execute());
    }

    private static CaseRequirementRecord row(int place, RequirementRule rule) {
        return new CaseRequirementRecord(rule.code(), place, rule.label(), rule.counts().name(), rule.liftedBy(), rule.mark());
    }
}
