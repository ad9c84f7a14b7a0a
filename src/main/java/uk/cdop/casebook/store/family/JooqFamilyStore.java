package uk.cdop.casebook.store.family;

import static uk.cdop.casebook.store.schema.Tables.*;

import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import uk.cdop.casebook.casework.family.FamilyLedger;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.office.door.FamilyStore;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.store.schema.tables.records.FamilyLedgerRecord;

/** Keeps the family ledgers in tables: one row for what there is once, and rows for what there is several times. */
public final class JooqFamilyStore implements FamilyStore {

    private final DSLContext dsl;

    public JooqFamilyStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public Optional<FamilyLedger> find(CaseNumber number) {
        String text = number.text();
        return dsl.selectFrom(FAMILY_LEDGER).where(FAMILY_LEDGER.CASE_NUMBER.eq(text)).fetchOptional().map(row -> FamilyRows.ledger(
                row,
                dsl.selectFrom(FAMILY_SUPPORT).where(FAMILY_SUPPORT.CASE_NUMBER.eq(text)).orderBy(FAMILY_SUPPORT.POSITION).fetch(FamilyRows::support),
                dsl.selectFrom(FAMILY_QUESTION).where(FAMILY_QUESTION.CASE_NUMBER.eq(text)).orderBy(FAMILY_QUESTION.POSITION).fetch(FamilyRows::question),
                dsl.selectFrom(FAMILY_AVOIDED_DATE).where(FAMILY_AVOIDED_DATE.CASE_NUMBER.eq(text)).orderBy(FAMILY_AVOIDED_DATE.POSITION)
                        .fetch(FamilyRows::avoided),
                dsl.selectFrom(FAMILY_CONTACT).where(FAMILY_CONTACT.CASE_NUMBER.eq(text)).orderBy(FAMILY_CONTACT.POSITION).fetch(FamilyRows::contact),
                dsl.selectFrom(FAMILY_LETTER).where(FAMILY_LETTER.CASE_NUMBER.eq(text)).orderBy(FAMILY_LETTER.POSITION).fetch(FamilyRows::letter)));
    }

    @Override
    public void keep(CaseNumber number, FamilyLedger ledger) {
        FamilyLedgerRecord row = FamilyRows.row(number, ledger.at(ledger.rowVersion() + 1));
        if (ledger.rowVersion() == 0) {
            addOrRefuse(number, row);
        } else if (dsl.update(FAMILY_LEDGER).set(row).where(FAMILY_LEDGER.CASE_NUMBER.eq(number.text()))
                .and(FAMILY_LEDGER.ROW_VERSION.eq(ledger.rowVersion())).execute() == 0) {
            throw OfficeFailure.changedMeanwhile();
        }
        deleteParts(number.text());
        dsl.batchInsert(FamilyRows.parts(number, ledger)).execute();
    }

    private void addOrRefuse(CaseNumber number, FamilyLedgerRecord row) {
        if (dsl.fetchExists(FAMILY_LEDGER, FAMILY_LEDGER.CASE_NUMBER.eq(number.text()))) {
            throw OfficeFailure.changedMeanwhile();
        }
        dsl.insertInto(FAMILY_LEDGER).set(row).execute();
    }

    private void deleteParts(String number) {
        delete(FAMILY_SUPPORT, FAMILY_SUPPORT.CASE_NUMBER, number);
        delete(FAMILY_QUESTION, FAMILY_QUESTION.CASE_NUMBER, number);
        delete(FAMILY_AVOIDED_DATE, FAMILY_AVOIDED_DATE.CASE_NUMBER, number);
        delete(FAMILY_CONTACT, FAMILY_CONTACT.CASE_NUMBER, number);
        delete(FAMILY_LETTER, FAMILY_LETTER.CASE_NUMBER, number);
    }

    private <R extends Record> void delete(Table<R> table, TableField<R, String> caseNumber, String number) {
        dsl.deleteFrom(table).where(caseNumber.eq(number)).execute();
    }
}
