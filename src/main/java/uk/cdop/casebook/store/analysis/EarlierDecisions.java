package uk.cdop.casebook.store.analysis;

import static uk.cdop.casebook.store.schema.Tables.*;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.impl.DSL;
import uk.cdop.casebook.casework.action.ActionStatus;
import uk.cdop.casebook.casework.analysis.CategoryOfDeath;
import uk.cdop.casebook.casework.analysis.EarlierFinding;
import uk.cdop.casebook.casework.analysis.Modifiability;
import uk.cdop.casebook.casework.analysis.Recurrence;
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

    List<Recurrence> recurrence(Collection<String> codes, CaseNumber except) {
        if (codes.isEmpty()) {
            return List.of();
        }
        Map<String, List<Record2<String, Boolean>>> cases = cases(codes, except);
        Map<String, Integer> actions = openActions(codes, except);
        TreeSet<String> either = new TreeSet<>(cases.keySet());
        either.addAll(actions.keySet());
        return either.stream().map(code -> recurrence(code, cases.getOrDefault(code, List.of()), actions.getOrDefault(code, 0))).toList();
    }

    /** @param found each case, and whether it was modifiable; a case may stand there twice */
    private static Recurrence recurrence(String code, List<Record2<String, Boolean>> found, int openActions) {
        return new Recurrence(
                code, found.stream().map(Record2::value1).distinct().map(CaseNumber::new).toList(),
                (int) found.stream().filter(Record2::value2).map(Record2::value1).distinct().count(), openActions);
    }

    private Map<String, List<Record2<String, Boolean>>> cases(Collection<String> codes, CaseNumber except) {
        return dsl.select(ANALYSIS_FACTOR.CASE_NUMBER, ANALYSIS_FACTOR.MODIFIABLE, ANALYSIS_FACTOR.FACTOR_CODE).from(ANALYSIS_FACTOR)
                .where(ANALYSIS_FACTOR.FACTOR_CODE.in(codes)).and(ANALYSIS_FACTOR.RELEVANCE.eq(CONTRIBUTED))
                .and(ANALYSIS_FACTOR.CASE_NUMBER.ne(except.text()))
                .orderBy(ANALYSIS_FACTOR.CASE_NUMBER.desc())
                .fetchGroups(ANALYSIS_FACTOR.FACTOR_CODE, row -> row.into(ANALYSIS_FACTOR.CASE_NUMBER, ANALYSIS_FACTOR.MODIFIABLE));
    }

    private Map<String, Integer> openActions(Collection<String> codes, CaseNumber except) {
        return dsl.select(REVIEW_ACTION.FACTOR_CODE, DSL.count()).from(REVIEW_ACTION)
                .where(REVIEW_ACTION.FACTOR_CODE.in(codes)).and(REVIEW_ACTION.STATUS.eq(ActionStatus.OPEN.code()))
                .and(REVIEW_ACTION.CASE_NUMBER.isNull().or(REVIEW_ACTION.CASE_NUMBER.ne(except.text())))
                .groupBy(REVIEW_ACTION.FACTOR_CODE).fetchMap(REVIEW_ACTION.FACTOR_CODE, row -> row.value2());
    }

    List<Recurrence> categories(CaseNumber except) {
        Field<Boolean> modifiable = DSL.field(ANALYSIS.MODIFIABILITY.eq(Modifiability.IDENTIFIED.code()));
        Map<String, List<Record2<String, Boolean>>> cases = dsl.select(ANALYSIS.CASE_NUMBER, modifiable, ANALYSIS.CATEGORY).from(ANALYSIS)
                .where(ANALYSIS.CASE_NUMBER.ne(except.text())).orderBy(ANALYSIS.CASE_NUMBER.desc())
                .fetchGroups(ANALYSIS.CATEGORY, row -> row.into(ANALYSIS.CASE_NUMBER, modifiable));
        Map<String, Integer> actions = dsl.select(ANALYSIS.CATEGORY, DSL.count()).from(REVIEW_ACTION)
                .join(ANALYSIS).on(ANALYSIS.CASE_NUMBER.eq(REVIEW_ACTION.CASE_NUMBER))
                .where(REVIEW_ACTION.STATUS.eq(ActionStatus.OPEN.code())).and(ANALYSIS.CASE_NUMBER.ne(except.text()))
                .groupBy(ANALYSIS.CATEGORY).fetchMap(ANALYSIS.CATEGORY, row -> row.value2());
        return cases.entrySet().stream().map(found -> recurrence(found.getKey(), found.getValue(), actions.getOrDefault(found.getKey(), 0))).toList();
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
