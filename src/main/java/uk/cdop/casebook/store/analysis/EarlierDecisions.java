package uk.cdop.casebook.store.analysis;

import static uk.cdop.casebook.store.schema.Tables.*;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import uk.cdop.casebook.casework.action.ActionStatus;
import uk.cdop.casebook.casework.analysis.CategoryOfDeath;
import uk.cdop.casebook.casework.analysis.EarlierFinding;
import uk.cdop.casebook.casework.analysis.FactorRecurrence;
import uk.cdop.casebook.casework.analysis.Modifiability;
import uk.cdop.casebook.casework.code.Coded;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.store.schema.tables.records.AnalysisFactorRecord;
import uk.cdop.casebook.store.schema.tables.records.AnalysisRecord;

/** Looks up how earlier cases were decided, by index and without reading a case file. */
final class EarlierDecisions {

    private static final int CONTRIBUTED = 2;

    private final DSLContext dsl;

    EarlierDecisions(DSLContext dsl) {
        this.dsl = dsl;
    }

    List<FactorRecurrence> recurrence(Collection<String> codes, CaseNumber except) {
        if (codes.isEmpty()) {
            return List.of();
        }
        Map<String, int[]> cases = cases(codes, except);
        Map<String, Integer> actions = openActions(codes, except);
        TreeSet<String> either = new TreeSet<>(cases.keySet());
        either.addAll(actions.keySet());
        return either.stream().map(code -> {
            int[] counted = cases.getOrDefault(code, new int[2]);
            return new FactorRecurrence(code, counted[0], counted[1], actions.getOrDefault(code, 0));
        }).toList();
    }

    private Map<String, int[]> cases(Collection<String> codes, CaseNumber except) {
        Field<Integer> all = DSL.countDistinct(ANALYSIS_FACTOR.CASE_NUMBER);
        Field<Integer> modifiable = DSL.countDistinct(DSL.when(ANALYSIS_FACTOR.MODIFIABLE.isTrue(), ANALYSIS_FACTOR.CASE_NUMBER));
        return dsl.select(ANALYSIS_FACTOR.FACTOR_CODE, all, modifiable).from(ANALYSIS_FACTOR)
                .where(ANALYSIS_FACTOR.FACTOR_CODE.in(codes)).and(ANALYSIS_FACTOR.RELEVANCE.eq(CONTRIBUTED))
                .and(ANALYSIS_FACTOR.CASE_NUMBER.ne(except.text()))
                .groupBy(ANALYSIS_FACTOR.FACTOR_CODE)
                .fetchMap(ANALYSIS_FACTOR.FACTOR_CODE, row -> new int[] {row.value2(), row.value3()});
    }

    private Map<String, Integer> openActions(Collection<String> codes, CaseNumber except) {
        return dsl.select(REVIEW_ACTION.FACTOR_CODE, DSL.count()).from(REVIEW_ACTION)
                .where(REVIEW_ACTION.FACTOR_CODE.in(codes)).and(REVIEW_ACTION.STATUS.eq(ActionStatus.OPEN.code()))
                .and(REVIEW_ACTION.CASE_NUMBER.isNull().or(REVIEW_ACTION.CASE_NUMBER.ne(except.text())))
                .groupBy(REVIEW_ACTION.FACTOR_CODE).fetchMap(REVIEW_ACTION.FACTOR_CODE, row -> row.value2());
    }

    Map<Modifiability, Integer> decided(CategoryOfDeath category, CaseNumber except) {
        Map<Modifiability, Integer> decided = new LinkedHashMap<>();
        for (Modifiability each : Modifiability.values()) {
            decided.put(each, 0);
        }
        dsl.select(ANALYSIS.MODIFIABILITY, DSL.count()).from(ANALYSIS)
                .where(ANALYSIS.CATEGORY.eq(category.code())).and(ANALYSIS.CASE_NUMBER.ne(except.text()))
                .groupBy(ANALYSIS.MODIFIABILITY)
                .forEach(row -> decided.put(Coded.require(Modifiability.class, row.value1()), row.value2()));
        return decided;
    }

    List<EarlierFinding> similar(CategoryOfDeath category, CaseNumber except, int most) {
        List<AnalysisRecord> latest = dsl.selectFrom(ANALYSIS)
                .where(ANALYSIS.CATEGORY.eq(category.code())).and(ANALYSIS.CASE_NUMBER.ne(except.text()))
                .orderBy(ANALYSIS.REVIEW_DATE.desc(), ANALYSIS.CASE_NUMBER.desc()).limit(most).fetch();
        Map<String, List<AnalysisFactorRecord>> factors = dsl.selectFrom(ANALYSIS_FACTOR)
                .where(ANALYSIS_FACTOR.CASE_NUMBER.in(latest.stream().map(AnalysisRecord::getCaseNumber).toList()))
                .and(ANALYSIS_FACTOR.RELEVANCE.eq(CONTRIBUTED)).orderBy(ANALYSIS_FACTOR.POSITION)
                .fetchGroups(ANALYSIS_FACTOR.CASE_NUMBER, row -> row);
        return latest.stream().map(row -> finding(row, factors.getOrDefault(row.getCaseNumber(), List.of()))).toList();
    }

    private static EarlierFinding finding(AnalysisRecord row, List<AnalysisFactorRecord> factors) {
        return new EarlierFinding(
                row.getReviewDate().getYear(), Coded.require(Modifiability.class, row.getModifiability()),
                factors.stream().map(AnalysisFactorRecord::getFactorCode).toList(),
                factors.stream().filter(AnalysisFactorRecord::getModifiable).map(AnalysisFactorRecord::getFactorCode).toList());
    }
}
