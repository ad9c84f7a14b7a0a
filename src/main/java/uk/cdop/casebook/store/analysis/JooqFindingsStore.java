package uk.cdop.casebook.store.analysis;

import static uk.cdop.casebook.store.schema.Tables.*;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import uk.cdop.casebook.casework.action.LearningLevel;
import uk.cdop.casebook.casework.analysis.AnalysisReturn;
import uk.cdop.casebook.casework.analysis.AnalysisVersion;
import uk.cdop.casebook.casework.analysis.CategoryOfDeath;
import uk.cdop.casebook.casework.analysis.EarlierFinding;
import uk.cdop.casebook.casework.analysis.FactorDomain;
import uk.cdop.casebook.casework.analysis.FactorKey;
import uk.cdop.casebook.casework.analysis.FactorResponse;
import uk.cdop.casebook.casework.analysis.Modifiability;
import uk.cdop.casebook.casework.analysis.Recurrence;
import uk.cdop.casebook.casework.analysis.ResponseKind;
import uk.cdop.casebook.casework.analysis.SignOffRecord;
import uk.cdop.casebook.casework.code.Coded;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.office.door.FindingsStore;
import uk.cdop.casebook.store.schema.tables.records.AnalysisReturnRecord;
import uk.cdop.casebook.store.schema.tables.records.AnalysisSignOffRecord;
import uk.cdop.casebook.store.schema.tables.records.AnalysisVersionRecord;
import uk.cdop.casebook.store.schema.tables.records.FactorResponseRecord;
import uk.cdop.casebook.store.schema.tables.records.SignOffReasonRecord;

/** Keeps responses, sign-offs and versions of analyses. */
public final class JooqFindingsStore implements FindingsStore {

    private final DSLContext dsl;
    private final EarlierDecisions earlier;

    public JooqFindingsStore(DSLContext dsl) {
        this.dsl = dsl;
        this.earlier = new EarlierDecisions(dsl);
    }

    @Override
    public List<FactorResponse> responses(CaseNumber number) {
        return dsl.selectFrom(FACTOR_RESPONSE).where(FACTOR_RESPONSE.CASE_NUMBER.eq(number.text()))
                .orderBy(FACTOR_RESPONSE.DOMAIN, FACTOR_RESPONSE.FACTOR_CODE, FACTOR_RESPONSE.FACTOR_ROW, FACTOR_RESPONSE.KIND, FACTOR_RESPONSE.RESPONSE_ID)
                .fetch(JooqFindingsStore::response);
    }

    private static FactorResponse response(FactorResponseRecord row) {
        return new FactorResponse(
                row.getResponseId(), new FactorKey(Coded.require(FactorDomain.class, row.getDomain()), row.getFactorCode(), row.getFactorRow()),
                Coded.require(ResponseKind.class, row.getKind()), Optional.ofNullable(row.getLevel()).map(code -> Coded.require(LearningLevel.class, code)),
                row.getResponseText(), Optional.ofNullable(row.getActionNumber()));
    }

    @Override
    public void keep(CaseNumber number, FactorResponse response) {
        removeResponse(response.id());
        dsl.insertInto(FACTOR_RESPONSE).set(new FactorResponseRecord(
                response.id(), number.text(), response.factor().domain().code(), response.factor().factorCode(), response.factor().row(),
                response.kind().code(), response.level().map(LearningLevel::code).orElse(null), response.text(),
                response.actionNumber().orElse(null))).execute();
    }

    @Override
    public void removeResponse(UUID id) {
        dsl.deleteFrom(FACTOR_RESPONSE).where(FACTOR_RESPONSE.RESPONSE_ID.eq(id)).execute();
    }

    @Override
    public List<SignOffRecord> signOffs(CaseNumber number) {
        return dsl.selectFrom(ANALYSIS_SIGN_OFF).where(ANALYSIS_SIGN_OFF.CASE_NUMBER.eq(number.text()))
                .orderBy(ANALYSIS_SIGN_OFF.SIGNED_AT.desc(), ANALYSIS_SIGN_OFF.FORM_INSTANCE_ID).fetch(this::signOff);
    }

    @Override
    public Optional<SignOffRecord> signOffOfForm(UUID form) {
        return dsl.selectFrom(ANALYSIS_SIGN_OFF).where(ANALYSIS_SIGN_OFF.FORM_INSTANCE_ID.eq(form)).fetchOptional(this::signOff);
    }

    private SignOffRecord signOff(AnalysisSignOffRecord row) {
        Map<Integer, String> reasons = dsl.selectFrom(SIGN_OFF_REASON).where(SIGN_OFF_REASON.FORM_INSTANCE_ID.eq(row.getFormInstanceId()))
                .fetchMap(SIGN_OFF_REASON.CHECK_NUMBER, SIGN_OFF_REASON.REASON);
        return new SignOffRecord(
                row.getFormInstanceId(), new CaseNumber(row.getCaseNumber()), row.getSignedAt().toInstant(), row.getSignedBy(),
                Optional.ofNullable(row.getOnWordOf()), Optional.ofNullable(row.getMeetingNumber()).map(MeetingNumber::new), reasons);
    }

    @Override
    public void add(SignOffRecord signOff) {
        dsl.insertInto(ANALYSIS_SIGN_OFF).set(new AnalysisSignOffRecord(
                signOff.form(), signOff.number().text(), at(signOff.signedAt()), signOff.signedBy(), signOff.onWordOf().orElse(null),
                signOff.meeting().map(MeetingNumber::text).orElse(null))).execute();
        dsl.batchInsert(signOff.reasons().entrySet().stream()
                .map(reason -> new SignOffReasonRecord(signOff.form(), reason.getKey(), reason.getValue())).toList()).execute();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    @Override
    public List<AnalysisVersion> versions(CaseNumber number) {
        return dsl.selectFrom(ANALYSIS_VERSION).where(ANALYSIS_VERSION.CASE_NUMBER.eq(number.text()))
                .orderBy(ANALYSIS_VERSION.VERSION_NUMBER).fetch(this::version);
    }

    private AnalysisVersion version(AnalysisVersionRecord row) {
        var answers = dsl.selectFrom(ANALYSIS_VERSION_ANSWER)
                .where(ANALYSIS_VERSION_ANSWER.CASE_NUMBER.eq(row.getCaseNumber())).and(ANALYSIS_VERSION_ANSWER.VERSION_NUMBER.eq(row.getVersionNumber())).fetch();
        return new AnalysisVersion(
                new CaseNumber(row.getCaseNumber()), row.getVersionNumber(), row.getReplacedAt().toInstant(), row.getReplacedBy(), row.getReason(),
                VersionRows.answers(answers));
    }

    @Override
    public void add(AnalysisVersion version) {
        dsl.insertInto(ANALYSIS_VERSION).set(new AnalysisVersionRecord(
                version.number().text(), version.version(), at(version.replacedAt()), version.replacedBy(), version.reason())).execute();
        dsl.batchInsert(VersionRows.rows(version)).execute();
    }

    @Override
    public List<AnalysisReturn> returns(CaseNumber number) {
        return dsl.selectFrom(ANALYSIS_RETURN).where(ANALYSIS_RETURN.CASE_NUMBER.eq(number.text())).orderBy(ANALYSIS_RETURN.RETURN_NUMBER)
                .fetch(row -> new AnalysisReturn(row.getReturnedOn(), row.getRecordedAt().toInstant(), row.getRecordedBy()));
    }

    @Override
    public void add(CaseNumber number, AnalysisReturn returned) {
        dsl.insertInto(ANALYSIS_RETURN).set(new AnalysisReturnRecord(
                number.text(), returns(number).size() + 1, returned.on(), at(returned.recordedAt()), returned.recordedBy())).execute();
    }

    @Override
    public Map<CaseNumber, Instant> amended() {
        Map<CaseNumber, Instant> amended = new HashMap<>();
        dsl.select(ANALYSIS_VERSION.CASE_NUMBER, DSL.max(ANALYSIS_VERSION.REPLACED_AT)).from(ANALYSIS_VERSION).groupBy(ANALYSIS_VERSION.CASE_NUMBER)
                .forEach(row -> amended.put(new CaseNumber(row.value1()), row.value2().toInstant()));
        return amended;
    }

    @Override
    public List<Recurrence> recurrence(Collection<String> factorCodes, CaseNumber except) {
        return earlier.recurrence(factorCodes, except);
    }

    @Override
    public List<Recurrence> categories(CaseNumber except) {
        return earlier.categories(except);
    }

    @Override
    public Map<Modifiability, Integer> decided(CategoryOfDeath category, CaseNumber except) {
        return earlier.decided(category, except);
    }

    @Override
    public List<EarlierFinding> similar(CategoryOfDeath category, CaseNumber except, int most) {
        return earlier.similar(category, except, most);
    }
}
