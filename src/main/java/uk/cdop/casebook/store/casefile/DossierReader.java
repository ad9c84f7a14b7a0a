package uk.cdop.casebook.store.casefile;

import static uk.cdop.casebook.store.schema.Tables.ADOPTED_ANSWER;
import static uk.cdop.casebook.store.schema.Tables.AGENCY_REQUEST;
import static uk.cdop.casebook.store.schema.Tables.ANALYSIS_FACTOR;
import static uk.cdop.casebook.store.schema.Tables.CDRM;
import static uk.cdop.casebook.store.schema.Tables.COUNTED_CODE;
import static uk.cdop.casebook.store.schema.Tables.FAMILY_LEDGER;
import static uk.cdop.casebook.store.schema.Tables.FAMILY_LETTER;
import static uk.cdop.casebook.store.schema.Tables.FAMILY_QUESTION;
import static uk.cdop.casebook.store.schema.Tables.FORM_INSTANCE;
import static uk.cdop.casebook.store.schema.Tables.HOLD;
import static uk.cdop.casebook.store.schema.Tables.PROCESS_FACT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import uk.cdop.casebook.casework.agencyreturn.RequestState;
import uk.cdop.casebook.casework.analysis.FactorDomain;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.casefile.StageChange;
import uk.cdop.casebook.casework.code.Coded;
import uk.cdop.casebook.casework.family.FamilyLetterKind;
import uk.cdop.casebook.casework.hold.HoldKind;
import uk.cdop.casebook.casework.hold.ProcessFacts;
import uk.cdop.casebook.casework.jointresponse.JointResponse;
import uk.cdop.casebook.statistics.facts.Asked;
import uk.cdop.casebook.statistics.facts.Dossier;
import uk.cdop.casebook.statistics.facts.Milestone;
import uk.cdop.casebook.statistics.facts.NamedFactor;
import uk.cdop.casebook.statistics.facts.Wait;
import uk.cdop.casebook.store.casefile.CaseFactReader.Analysed;
import uk.cdop.casebook.store.database.EveryRow;
import uk.cdop.casebook.store.schema.tables.records.HoldRecord;
import uk.cdop.casebook.store.schema.tables.records.ProcessFactRecord;

/** Reads what forms and processes say of each case, one question to the store for each kind of thing and none for each case. */
final class DossierReader {

    private static final List<String> FACTS = List.of(
            ProcessFacts.PM_REQUESTED.name(), ProcessFacts.PM_REPORT_RECEIVED.name(),
            ProcessFacts.CORONER_STATUS.name(), ProcessFacts.INQUEST_OPENED.name(), ProcessFacts.INQUEST_CONCLUDED.name(),
            JointResponse.FIRST_MEETING_ON.name(), JointResponse.FIRST_MEETING_AT.name());

    private final DSLContext dsl;
    private final Map<String, GatheredParts> cases = new HashMap<>();

    private DossierReader(DSLContext dsl) {
        this.dsl = dsl;
    }

    static Map<String, Dossier> dossiers(DSLContext dsl, Map<String, List<StageChange>> stageChanges, Map<String, Analysed> analysed) {
        DossierReader reader = new DossierReader(dsl);
        analysed.forEach((number, found) -> reader.of(number).formVersion = Optional.of(found.formVersion()));
        reader.factors();
        reader.meetings(stageChanges);
        reader.processes();
        reader.requests();
        reader.codes();
        reader.families();
        Map<String, Dossier> dossiers = new HashMap<>();
        reader.cases.forEach((number, parts) -> dossiers.put(number, parts.dossier()));
        return dossiers;
    }

    private GatheredParts of(String number) {
        return cases.computeIfAbsent(number, any -> new GatheredParts());
    }

    private void factors() {
        EveryRow.of(dsl, ANALYSIS_FACTOR, rows -> dsl.select(
                                ANALYSIS_FACTOR.CASE_NUMBER, ANALYSIS_FACTOR.DOMAIN, ANALYSIS_FACTOR.FACTOR_CODE, ANALYSIS_FACTOR.RELEVANCE, ANALYSIS_FACTOR.MODIFIABLE)
                        .from(ANALYSIS_FACTOR).where(rows))
                .forEach(row -> of(row.value1()).factors.add(new NamedFactor(
                        Coded.require(FactorDomain.class, row.value2()), row.value3(), row.value4(), row.value5())));
    }

    /** The day in the record of the review meeting, or else the day on which the case came to that stage. */
    private void meetings(Map<String, List<StageChange>> stageChanges) {
        Map<String, LocalDate> held = new HashMap<>();
        stageChanges.forEach((number, changes) -> changes.stream().filter(change -> change.to() == CaseStage.CDRM_HELD)
                .map(StageChange::on).min(Comparator.naturalOrder()).ifPresent(on -> held.put(number, on)));
        EveryRow.of(dsl, CDRM, rows -> dsl.select(CDRM.CASE_NUMBER, CDRM.HELD_ON).from(CDRM).where(rows.and(CDRM.HELD_ON.isNotNull()))).forEach(row -> held.put(row.value1(), row.value2()));
        held.forEach((number, on) -> of(number).milestones.add(Milestone.of(Milestone.Kind.REVIEW_MEETING, on)));
    }

    private void processes() {
        Map<String, Map<String, List<ProcessFactRecord>>> facts = new HashMap<>();
        EveryRow.of(dsl, PROCESS_FACT, rows -> dsl.selectFrom(PROCESS_FACT).where(rows.and(PROCESS_FACT.FIELD_KEY.in(FACTS)))).forEach(row -> facts
                .computeIfAbsent(row.getCaseNumber(), any -> new HashMap<>()).computeIfAbsent(row.getOwner(), any -> new ArrayList<>()).add(row));
        EveryRow.of(dsl, HOLD, rows -> dsl.selectFrom(HOLD).where(rows)).forEach(hold -> process(hold, factsOf(facts, hold.getCaseNumber(), hold.getHoldId())));
        facts.forEach((number, owners) -> Optional.ofNullable(owners.get("joint_response")).ifPresent(said -> of(number).jointResponse(said)));
    }

    private static List<ProcessFactRecord> factsOf(Map<String, Map<String, List<ProcessFactRecord>>> facts, String number, UUID hold) {
        return facts.getOrDefault(number, Map.of()).getOrDefault(hold.toString(), List.of());
    }

    private void process(HoldRecord hold, List<ProcessFactRecord> facts) {
        of(hold.getCaseNumber()).process(Coded.require(HoldKind.class, hold.getKind()), hold, facts);
    }

    private void requests() {
        EveryRow.of(dsl, AGENCY_REQUEST, rows -> dsl.select(AGENCY_REQUEST.CASE_NUMBER, AGENCY_REQUEST.SENT_ON, AGENCY_REQUEST.ENDED_ON).from(AGENCY_REQUEST)
                        .where(rows).and(AGENCY_REQUEST.SENT_ON.isNotNull()).and(AGENCY_REQUEST.STATE.eq(RequestState.SENT.code()).or(AGENCY_REQUEST.ENDED_ON.isNotNull())))
                .forEach(row -> of(row.value1()).waits.add(new Wait(Wait.Reason.AGENCY_REPORT, row.value2(), Optional.ofNullable(row.value3()))));
    }

    /** In the order of the forms, so that of two ratings the later one stays; an answer that the office adopted stands for all forms. */
    private void codes() {
        dsl.select(FORM_INSTANCE.CASE_NUMBER, COUNTED_CODE.FIELD_KEY, COUNTED_CODE.CODES).from(COUNTED_CODE)
                .join(FORM_INSTANCE).on(FORM_INSTANCE.FORM_INSTANCE_ID.eq(COUNTED_CODE.FORM_INSTANCE_ID))
                .orderBy(FORM_INSTANCE.CASE_NUMBER, FORM_INSTANCE.POSITION).forEach(row -> of(row.value1()).says(row.value2(), row.value3()));
        dsl.select(ADOPTED_ANSWER.CASE_NUMBER, ADOPTED_ANSWER.FIELD_KEY, ADOPTED_ANSWER.TEXT_VALUE).from(ADOPTED_ANSWER)
                .where(ADOPTED_ANSWER.FIELD_KEY.in(Asked.all())).orderBy(ADOPTED_ANSWER.CASE_NUMBER, ADOPTED_ANSWER.POSITION)
                .forEach(row -> of(row.value1()).adopted(row.value2(), Optional.ofNullable(row.value3())));
    }

    private void families() {
        EveryRow.of(dsl, FAMILY_LEDGER, rows -> dsl.select(FAMILY_LEDGER.CASE_NUMBER, FAMILY_LEDGER.WORKER_NAMED_ON, FAMILY_LEDGER.FEEDBACK_GIVEN_ON).from(FAMILY_LEDGER).where(rows)).forEach(row -> {
            of(row.value1()).happened(Milestone.Kind.KEY_WORKER_NAMED, row.value2());
            of(row.value1()).happened(Milestone.Kind.FEEDBACK_GIVEN, row.value3());
        });
        dsl.select(FAMILY_QUESTION.CASE_NUMBER, DSL.min(FAMILY_QUESTION.ASKED_ON)).from(FAMILY_QUESTION).groupBy(FAMILY_QUESTION.CASE_NUMBER)
                .forEach(row -> of(row.value1()).happened(Milestone.Kind.FAMILY_ASKED, row.value2()));
        dsl.select(FAMILY_LETTER.CASE_NUMBER, DSL.min(FAMILY_LETTER.LETTER_ON)).from(FAMILY_LETTER)
                .where(FAMILY_LETTER.KIND.eq(FamilyLetterKind.AFTER_PANEL.code())).groupBy(FAMILY_LETTER.CASE_NUMBER)
                .forEach(row -> of(row.value1()).happened(Milestone.Kind.FEEDBACK_LETTER, row.value2()));
    }
}
