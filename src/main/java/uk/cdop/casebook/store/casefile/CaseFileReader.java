package uk.cdop.casebook.store.casefile;

import static uk.cdop.casebook.store.schema.Tables.*;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.RecordMapper;
import org.jooq.Select;
import org.jooq.SelectConditionStep;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import uk.cdop.casebook.casework.analysis.Analysis;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.CaseReview;
import uk.cdop.casebook.casework.casefile.StageChange;
import uk.cdop.casebook.casework.hold.Hold;
import uk.cdop.casebook.casework.notification.Notification;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.transfer.Transfer;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.answer.FormInstance;
import uk.cdop.casebook.store.hold.FactRows;
import uk.cdop.casebook.store.schema.tables.records.AnalysisFactorRecord;
import uk.cdop.casebook.store.schema.tables.records.AnalysisSecondaryCategoryRecord;
import uk.cdop.casebook.store.schema.tables.records.AnswerRecord;
import uk.cdop.casebook.store.schema.tables.records.CaseFileRecord;
import uk.cdop.casebook.store.schema.tables.records.FormInstanceRecord;
import uk.cdop.casebook.store.schema.tables.records.ProcessFactRecord;

/** Reads whole case files, one, some or all, with one question to the store for each kind of part. */
final class CaseFileReader {

    /** The store compares each row it finds with each number it was asked for, so a year's thousand cases are asked for by these. */
    private static final int AT_ONCE = 50;

    private final DSLContext dsl;
    private final Optional<List<String>> only;

    private CaseFileReader(DSLContext dsl, Optional<List<String>> only) {
        this.dsl = dsl;
        this.only = only;
    }

    static List<CaseFile> all(DSLContext dsl) {
        return new CaseFileReader(dsl, Optional.empty()).read();
    }

    static Optional<CaseFile> one(DSLContext dsl, CaseNumber number) {
        return these(dsl, List.of(number)).stream().findFirst();
    }

    static List<CaseFile> these(DSLContext dsl, Collection<CaseNumber> numbers) {
        List<String> inOrder = numbers.stream().map(CaseNumber::text).distinct().sorted().toList();
        List<CaseFile> found = new ArrayList<>();
        for (int from = 0; from < inOrder.size(); from += AT_ONCE) {
            found.addAll(new CaseFileReader(dsl, Optional.of(inOrder.subList(from, Math.min(inOrder.size(), from + AT_ONCE)))).read());
        }
        return found;
    }

    /** The columns of the case and its analysis; no answer is read. */
    static List<CaseReview> reviews(DSLContext dsl) {
        Map<String, Analysis> analyses = new CaseFileReader(dsl, Optional.empty()).analyses();
        return dsl.selectFrom(CASE_FILE).orderBy(CASE_FILE.CASE_NUMBER)
                .fetch(row -> CaseFileRows.review(row, Optional.ofNullable(analyses.get(row.getCaseNumber()))));
    }

    private List<CaseFile> read() {
        List<CaseFileRecord> cases = of(CASE_FILE, CASE_FILE.CASE_NUMBER).orderBy(CASE_FILE.CASE_NUMBER).fetch();
        if (cases.isEmpty()) {
            return List.of();
        }
        Parts parts = new Parts(
                forms(), notifications(), stageChanges(), holds(), transfers(), analyses());
        return cases.stream().map(parts::file).toList();
    }

    private <R extends Record> SelectConditionStep<R> of(Table<R> table, TableField<R, String> caseNumber) {
        return dsl.selectFrom(table).where(ofCase(caseNumber));
    }

    private Condition ofCase(TableField<?, String> caseNumber) {
        return only.map(caseNumber::in).orElse(DSL.noCondition());
    }

    /** The code of the form is looked at here: asked for it beside some numbers, the store goes by the code alone and reads the forms of every case. */
    private Map<String, FormInstance> forms() {
        List<FormInstanceRecord> forms = of(FORM_INSTANCE, FORM_INSTANCE.CASE_NUMBER).fetch().stream()
                .filter(row -> row.getFormCode().equals(FormCode.NOTIFICATION.code())).toList();
        Condition ofTheForms = only.isEmpty() ? ANSWER.FORM_INSTANCE_ID.in(notificationForms())
                : ANSWER.FORM_INSTANCE_ID.in(forms.stream().map(FormInstanceRecord::getFormInstanceId).toList());
        Map<UUID, List<AnswerRecord>> answers = dsl.selectFrom(ANSWER).where(ofTheForms).fetchGroups(ANSWER.FORM_INSTANCE_ID, itself());
        return forms.stream().collect(Collectors.toMap(
                FormInstanceRecord::getCaseNumber, row -> form(row, answers.getOrDefault(row.getFormInstanceId(), List.of()))));
    }

    private Select<Record1<UUID>> notificationForms() {
        return dsl.select(FORM_INSTANCE.FORM_INSTANCE_ID).from(FORM_INSTANCE).where(FORM_INSTANCE.FORM_CODE.eq(FormCode.NOTIFICATION.code()));
    }

    private static FormInstance form(FormInstanceRecord row, List<AnswerRecord> answers) {
        return new FormInstance(
                FormCode.ofCode(row.getFormCode()), row.getFormVersion(), row.getOpenedOn(),
                Optional.ofNullable(row.getCompletedOn()), AnswerRows.answers(answers));
    }

    private Map<String, List<Notification>> notifications() {
        return of(NOTIFICATION, NOTIFICATION.CASE_NUMBER)
                .orderBy(NOTIFICATION.RECEIVED_ON, NOTIFICATION.RECEIVED_AT.asc().nullsLast(), NOTIFICATION.NOTIFICATION_ID)
                .fetchGroups(NOTIFICATION.CASE_NUMBER, CaseFileRows::notification);
    }

    private Map<String, List<StageChange>> stageChanges() {
        return of(STAGE_CHANGE, STAGE_CHANGE.CASE_NUMBER).orderBy(STAGE_CHANGE.CASE_NUMBER, STAGE_CHANGE.POSITION)
                .fetchGroups(STAGE_CHANGE.CASE_NUMBER, CaseFileRows::stageChange);
    }

    private Map<String, List<Hold>> holds() {
        Map<String, List<ProcessFactRecord>> facts = of(PROCESS_FACT, PROCESS_FACT.CASE_NUMBER).fetchGroups(PROCESS_FACT.OWNER, itself());
        return of(HOLD, HOLD.CASE_NUMBER).orderBy(HOLD.OPENED_ON, HOLD.HOLD_ID).fetchGroups(HOLD.CASE_NUMBER, row -> CaseFileRows.hold(
                row, FactRows.answers(facts.getOrDefault(row.getHoldId().toString(), List.of()))));
    }

    private Map<String, List<Transfer>> transfers() {
        return of(TRANSFER, TRANSFER.CASE_NUMBER).orderBy(TRANSFER.TRANSFERRED_ON, TRANSFER.DIRECTION)
                .fetchGroups(TRANSFER.CASE_NUMBER, CaseFileRows::transfer);
    }

    private Map<String, Analysis> analyses() {
        Map<String, List<AnalysisSecondaryCategoryRecord>> secondary =
                of(ANALYSIS_SECONDARY_CATEGORY, ANALYSIS_SECONDARY_CATEGORY.CASE_NUMBER)
                        .fetchGroups(ANALYSIS_SECONDARY_CATEGORY.CASE_NUMBER, itself());
        Map<String, List<AnalysisFactorRecord>> factors = of(ANALYSIS_FACTOR, ANALYSIS_FACTOR.CASE_NUMBER)
                .orderBy(ANALYSIS_FACTOR.CASE_NUMBER, ANALYSIS_FACTOR.POSITION)
                .fetchGroups(ANALYSIS_FACTOR.CASE_NUMBER, itself());
        return of(ANALYSIS, ANALYSIS.CASE_NUMBER).fetchMap(ANALYSIS.CASE_NUMBER, row -> AnalysisRows.analysis(
                row, secondary.getOrDefault(row.getCaseNumber(), List.of()), factors.getOrDefault(row.getCaseNumber(), List.of())));
    }

    private static <R extends Record> RecordMapper<R, R> itself() {
        return row -> row;
    }

    private record Parts(
            Map<String, FormInstance> forms, Map<String, List<Notification>> notifications,
            Map<String, List<StageChange>> stageChanges, Map<String, List<Hold>> holds,
            Map<String, List<Transfer>> transfers, Map<String, Analysis> analyses) {

        CaseFile file(CaseFileRecord row) {
            String number = row.getCaseNumber();
            FormInstance form = forms.get(number);
            return new CaseFile(
                    new CaseNumber(number), CaseFileRows.stage(row.getStage()), CaseFileRows.residence(row, form.answers()), form,
                    notifications.getOrDefault(number, List.of()), stageChanges.getOrDefault(number, List.of()),
                    holds.getOrDefault(number, List.of()), transfers.getOrDefault(number, List.of()),
                    Optional.ofNullable(analyses.get(number)), row.getRowVersion());
        }
    }
}
