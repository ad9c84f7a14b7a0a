package uk.cdop.casebook.store.casefile;

import static uk.cdop.casebook.store.schema.Tables.AUDIT_ENTRY;
import static uk.cdop.casebook.store.schema.Tables.CASE_FILE;
import static uk.cdop.casebook.store.schema.Tables.CORRECTION;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.CaseReview;
import uk.cdop.casebook.casework.child.NhsNumber;
import uk.cdop.casebook.casework.leak.OtherChildren;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.office.door.CaseList;
import uk.cdop.casebook.office.door.CaseQuery;
import uk.cdop.casebook.office.door.CaseStore;
import uk.cdop.casebook.office.door.Correction;
import uk.cdop.casebook.office.door.NewId;
import uk.cdop.casebook.office.door.RecordedCorrection;
import uk.cdop.casebook.statistics.facts.CaseFact;

/** Keeps case files in tables. */
public final class JooqCaseStore implements CaseStore {

    private final DSLContext dsl;
    private final CaseFileWriter writer;

    public JooqCaseStore(DSLContext dsl, NewId newId) {
        this.dsl = dsl;
        this.writer = new CaseFileWriter(dsl, newId);
    }

    @Override
    public Optional<CaseFile> find(CaseNumber number) {
        return CaseFileReader.one(dsl, number);
    }

    @Override
    public Optional<CaseNumber> withNhsNumber(NhsNumber nhsNumber) {
        return dsl.select(CASE_FILE.CASE_NUMBER).from(CASE_FILE).where(CASE_FILE.NHS_NUMBER.eq(nhsNumber.digits()))
                .fetchOptional(CASE_FILE.CASE_NUMBER).map(CaseNumber::new);
    }

    @Override
    public int lastSequenceOf(int year) {
        String upToSequence = CaseNumber.of(year, 0).text().replaceFirst("\\d+$", "");
        return dsl.select(DSL.max(DSL.substring(CASE_FILE.CASE_NUMBER, upToSequence.length() + 1).cast(Integer.class)))
                .from(CASE_FILE).where(CASE_FILE.CASE_NUMBER.startsWith(upToSequence))
                .fetchOptional().map(row -> row.value1()).orElse(0);
    }

    @Override
    public CaseList list(CaseQuery query) {
        return CaseSearch.list(dsl, query);
    }

    @Override
    public List<OtherChildren.Child> childrenSought(OtherChildren.Sought sought) {
        return CaseSearch.childrenSought(dsl, sought);
    }

    @Override
    public List<CaseFile> all() {
        return CaseFileReader.all(dsl);
    }

    @Override
    public List<CaseFile> these(Collection<CaseNumber> numbers) {
        return CaseFileReader.these(dsl, numbers);
    }

    @Override
    public List<CaseReview> reviews() {
        return CaseFileReader.reviews(dsl);
    }

    @Override
    public List<CaseFact> facts() {
        return CaseFactReader.facts(dsl);
    }

    @Override
    public void add(Collection<CaseFile> files) {
        writer.add(files);
    }

    @Override
    public void update(CaseFile file) {
        writer.update(file);
    }

    @Override
    public void addCorrections(CaseNumber number, long auditNumber, List<Correction> corrections) {
        dsl.batchInsert(corrections.stream().map(correction -> CorrectionRows.row(number, auditNumber, correction)).toList()).execute();
    }

    @Override
    public List<RecordedCorrection> correctionsOf(CaseNumber number) {
        return dsl.select().from(CORRECTION).join(AUDIT_ENTRY).on(AUDIT_ENTRY.AUDIT_NUMBER.eq(CORRECTION.AUDIT_NUMBER))
                .where(CORRECTION.CASE_NUMBER.eq(number.text()))
                .orderBy(CORRECTION.AUDIT_NUMBER, CORRECTION.FORM_CODE, CORRECTION.FIELD_KEY)
                .fetch(CorrectionRows::recorded);
    }
}
