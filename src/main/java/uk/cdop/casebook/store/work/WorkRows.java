package uk.cdop.casebook.store.work;

import static uk.cdop.casebook.store.schema.Tables.ANSWER;
import static uk.cdop.casebook.store.schema.Tables.CASE_FILE;
import static uk.cdop.casebook.store.schema.Tables.FAMILY_AVOIDED_DATE;
import static uk.cdop.casebook.store.schema.Tables.FAMILY_LEDGER;
import static uk.cdop.casebook.store.schema.Tables.FAMILY_QUESTION;
import static uk.cdop.casebook.store.schema.Tables.FORM_INSTANCE;
import static uk.cdop.casebook.store.schema.Tables.HOLD;
import static uk.cdop.casebook.store.schema.Tables.NCMD_TOLD;
import static uk.cdop.casebook.store.schema.Tables.PROCESS_FACT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.family.AvoidedDate;
import uk.cdop.casebook.casework.family.ContactWishes;
import uk.cdop.casebook.casework.family.FamilyFeedback;
import uk.cdop.casebook.casework.family.FamilyLedger;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.scope.NoticeRules;
import uk.cdop.casebook.casework.scope.TriageFields;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.office.door.WorkStore.FamilyToWrite;
import uk.cdop.casebook.office.door.WorkStore.NewCase;
import uk.cdop.casebook.office.door.WorkStore.ProcessDates;

/** Reads marks, dates of processes and families to write to across cases, each with one or two questions to the store. */
final class WorkRows {

    private static final int OWNER = PROCESS_FACT.OWNER.getDataType().length();

    private WorkRows() {}

    static List<NewCase> marked(DSLContext dsl) {
        return dsl.select(CASE_FILE.CASE_NUMBER, CASE_FILE.DATE_NOTIFIED)
                .from(CASE_FILE)
                .join(FORM_INSTANCE).on(FORM_INSTANCE.CASE_NUMBER.eq(CASE_FILE.CASE_NUMBER))
                .join(ANSWER).on(ANSWER.FORM_INSTANCE_ID.eq(FORM_INSTANCE.FORM_INSTANCE_ID))
                .where(CASE_FILE.STAGE.eq(CaseStage.NOTIFIED.code())).and(FORM_INSTANCE.FORM_CODE.eq(FormCode.NOTIFICATION.code()))
                .and(ANSWER.FIELD_KEY.eq(NoticeRules.ALERT.name())).and(ANSWER.TEXT_VALUE.eq(TriageFields.YES))
                .andNotExists(DSL.selectOne().from(NCMD_TOLD).where(NCMD_TOLD.CASE_NUMBER.eq(CASE_FILE.CASE_NUMBER)))
                .orderBy(CASE_FILE.CASE_NUMBER).fetch(row -> new NewCase(new CaseNumber(row.value1()), row.value2()));
    }

    private record Owner(String number, String owner, boolean open) {}

    static List<ProcessDates> processDates(DSLContext dsl, Condition cases) {
        Map<Owner, Map<FieldKey, LocalDate>> found = new LinkedHashMap<>();
        dsl.select(CASE_FILE.CASE_NUMBER, PROCESS_FACT.OWNER, PROCESS_FACT.FIELD_KEY, PROCESS_FACT.DATE_VALUE, HOLD.CLOSED_ON)
                .from(CASE_FILE)
                .join(PROCESS_FACT).on(PROCESS_FACT.CASE_NUMBER.eq(CASE_FILE.CASE_NUMBER))
                .leftJoin(HOLD).on(HOLD.CASE_NUMBER.eq(CASE_FILE.CASE_NUMBER)).and(HOLD.HOLD_ID.cast(SQLDataType.VARCHAR(OWNER)).eq(PROCESS_FACT.OWNER))
                .where(cases).and(PROCESS_FACT.DATE_VALUE.isNotNull())
                .orderBy(CASE_FILE.CASE_NUMBER, PROCESS_FACT.OWNER, PROCESS_FACT.FIELD_KEY)
                .forEach(row -> found.computeIfAbsent(new Owner(row.value1(), row.value2(), row.value5() == null), any -> new HashMap<>())
                        .put(FieldKey.of(row.value3()), row.value4()));
        return found.entrySet().stream()
                .map(entry -> new ProcessDates(new CaseNumber(entry.getKey().number()), entry.getKey().open(), entry.getValue()))
                .toList();
    }

    static List<FamilyToWrite> familiesToWrite(DSLContext dsl) {
        Condition asked = DSL.exists(DSL.selectOne().from(FAMILY_QUESTION)
                .where(FAMILY_QUESTION.CASE_NUMBER.eq(CASE_FILE.CASE_NUMBER)).and(FAMILY_QUESTION.ANSWERED_ON.isNull()));
        Condition agreed = FAMILY_LEDGER.FEEDBACK_AGREED_ON.isNotNull().and(FAMILY_LEDGER.FEEDBACK_GIVEN_ON.isNull());
        Condition which = CASE_FILE.STAGE.notIn(CaseStage.DUPLICATE.code(), CaseStage.REJECTED_OUT_OF_SCOPE.code()).and(asked.or(agreed));
        Map<String, List<AvoidedDate>> avoided = new HashMap<>();
        dsl.select(FAMILY_AVOIDED_DATE.fields())
                .from(FAMILY_AVOIDED_DATE)
                .join(FAMILY_LEDGER).on(FAMILY_LEDGER.CASE_NUMBER.eq(FAMILY_AVOIDED_DATE.CASE_NUMBER))
                .join(CASE_FILE).on(CASE_FILE.CASE_NUMBER.eq(FAMILY_LEDGER.CASE_NUMBER))
                .where(which)
                .forEach(row -> avoided.computeIfAbsent(row.get(FAMILY_AVOIDED_DATE.CASE_NUMBER), any -> new ArrayList<>()).add(new AvoidedDate(
                        row.get(FAMILY_AVOIDED_DATE.AVOIDED_DAY), row.get(FAMILY_AVOIDED_DATE.EVERY_YEAR), Optional.empty())));
        return dsl.select(CASE_FILE.CASE_NUMBER, CASE_FILE.DATE_OF_BIRTH, CASE_FILE.DATE_OF_DEATH, FAMILY_LEDGER.NOT_BEFORE)
                .from(CASE_FILE).join(FAMILY_LEDGER).on(FAMILY_LEDGER.CASE_NUMBER.eq(CASE_FILE.CASE_NUMBER))
                .where(which).orderBy(CASE_FILE.CASE_NUMBER)
                .fetch(row -> family(row, avoided.getOrDefault(row.get(CASE_FILE.CASE_NUMBER), List.of())));
    }

    private static FamilyToWrite family(Record row, List<AvoidedDate> avoided) {
        ContactWishes wishes = new ContactWishes(
                Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.ofNullable(row.get(FAMILY_LEDGER.NOT_BEFORE)));
        return new FamilyToWrite(
                new CaseNumber(row.get(CASE_FILE.CASE_NUMBER)), Optional.ofNullable(row.get(CASE_FILE.DATE_OF_BIRTH)), row.get(CASE_FILE.DATE_OF_DEATH),
                new FamilyLedger(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(), wishes, avoided, FamilyFeedback.NONE,
                        List.of(), List.of(), 0));
    }
}
