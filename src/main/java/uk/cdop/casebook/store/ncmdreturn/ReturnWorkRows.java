package uk.cdop.casebook.store.ncmdreturn;

import static uk.cdop.casebook.store.schema.Tables.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.office.door.ReturnRegisterStore.Unkeyed;

/** Finds across all cases, without their files, what is to be keyed. */
final class ReturnWorkRows {

    private static final Set<String> NOT_OURS = Set.of(
            CaseStage.REJECTED_OUT_OF_SCOPE.code(), CaseStage.DUPLICATE.code(), CaseStage.TRANSFERRED_OUT.code());

    private ReturnWorkRows() {}

    static List<Unkeyed> unkeyed(DSLContext dsl, Optional<LocalDate> notifiedSince) {
        List<Unkeyed> unkeyed = new ArrayList<>();
        notifiedSince.ifPresent(since -> dsl.select(CASE_FILE.CASE_NUMBER, CASE_FILE.DATE_NOTIFIED).from(CASE_FILE)
                .where(ours()).and(CASE_FILE.DATE_NOTIFIED.ge(since)).and(CASE_FILE.CASE_NUMBER.notIn(keyed(FormCode.NOTIFICATION)))
                .orderBy(CASE_FILE.CASE_NUMBER)
                .forEach(row -> unkeyed.add(new Unkeyed(new CaseNumber(row.value1()), FormCode.NOTIFICATION, row.value2()))));
        dsl.selectDistinct(CASE_FILE.CASE_NUMBER, ANALYSIS.REVIEW_DATE).from(CASE_FILE)
                .join(ANALYSIS).on(ANALYSIS.CASE_NUMBER.eq(CASE_FILE.CASE_NUMBER)).join(ANALYSIS_SIGN_OFF).on(ANALYSIS_SIGN_OFF.CASE_NUMBER.eq(CASE_FILE.CASE_NUMBER))
                .where(ours()).and(CASE_FILE.STAGE.ne(CaseStage.REOPENED.code())).and(CASE_FILE.CASE_NUMBER.notIn(keyed(FormCode.ANALYSIS)))
                .and(CASE_FILE.CASE_NUMBER.notIn(DSL.select(ANALYSIS_RETURN.CASE_NUMBER).from(ANALYSIS_RETURN)))
                .orderBy(CASE_FILE.CASE_NUMBER)
                .forEach(row -> unkeyed.add(new Unkeyed(new CaseNumber(row.value1()), FormCode.ANALYSIS, row.value2())));
        return unkeyed;
    }

    private static Condition ours() {
        return CASE_FILE.STAGE.notIn(NOT_OURS).and(CASE_FILE.REPORTING_AREA.ne(ReportingArea.OUT_OF_AREA.name()));
    }

    private static Select<Record1<String>> keyed(FormCode form) {
        return DSL.select(RETURN_STEP.CASE_NUMBER).from(RETURN_STEP).where(RETURN_STEP.FORM_CODE.eq(form.code()));
    }

    static List<CaseNumber> correctedSinceKeyed(DSLContext dsl) {
        Set<String> corrected = new TreeSet<>();
        Field<String> form = RETURN_STEP.FORM_CODE;
        corrected.addAll(dsl.selectDistinct(RETURN_STEP.CASE_NUMBER).from(RETURN_STEP)
                .join(ANALYSIS_VERSION).on(ANALYSIS_VERSION.CASE_NUMBER.eq(RETURN_STEP.CASE_NUMBER))
                .where(form.eq(FormCode.ANALYSIS.code())).groupBy(RETURN_STEP.CASE_NUMBER)
                .having(DSL.max(ANALYSIS_VERSION.REPLACED_AT).ge(DSL.max(RETURN_STEP.RECORDED_AT))).fetch(RETURN_STEP.CASE_NUMBER));
        corrected.addAll(dsl.selectDistinct(RETURN_STEP.CASE_NUMBER).from(RETURN_STEP)
                .join(CORRECTION).on(CORRECTION.CASE_NUMBER.eq(RETURN_STEP.CASE_NUMBER)).and(CORRECTION.FORM_CODE.eq(form))
                .join(AUDIT_ENTRY).on(AUDIT_ENTRY.AUDIT_NUMBER.eq(CORRECTION.AUDIT_NUMBER)).groupBy(RETURN_STEP.CASE_NUMBER)
                .having(DSL.max(AUDIT_ENTRY.RECORDED_AT).ge(DSL.max(RETURN_STEP.RECORDED_AT))).fetch(RETURN_STEP.CASE_NUMBER));
        // What an agency returned is changed step by step after it was opened again.
        corrected.addAll(dsl.selectDistinct(RETURN_STEP.CASE_NUMBER).from(RETURN_STEP).join(FORM_STEP).on(FORM_STEP.FORM_INSTANCE_ID.eq(RETURN_STEP.FORM_ID))
                .groupBy(RETURN_STEP.CASE_NUMBER, RETURN_STEP.FORM_ID)
                .having(DSL.max(FORM_STEP.MADE_AT).ge(DSL.max(RETURN_STEP.RECORDED_AT))).fetch(RETURN_STEP.CASE_NUMBER));
        return corrected.stream().map(CaseNumber::new).toList();
    }
}
