package uk.cdop.casebook.store.transfer;

import static uk.cdop.casebook.store.schema.Tables.ANSWER;
import static uk.cdop.casebook.store.schema.Tables.CASE_FILE;
import static uk.cdop.casebook.store.schema.Tables.FORM_INSTANCE;
import static uk.cdop.casebook.store.schema.Tables.OUT_OF_AREA;
import static uk.cdop.casebook.store.schema.Tables.TRANSFER;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jooq.DSLContext;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.code.Coded;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.transfer.LedgerEntry;
import uk.cdop.casebook.casework.transfer.ReviewAreaReason;
import uk.cdop.casebook.casework.transfer.TransferDirection;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.office.door.OutOfAreaStore;
import uk.cdop.casebook.office.door.SharedCase;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.store.schema.tables.records.CaseFileRecord;
import uk.cdop.casebook.store.schema.tables.records.OutOfAreaRecord;
import uk.cdop.casebook.store.schema.tables.records.TransferRecord;

/** Keeps the ledger of shared cases, and finds those that came to be shared without an entry. */
public final class JooqOutOfAreaStore implements OutOfAreaStore {

    private final DSLContext dsl;

    public JooqOutOfAreaStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public Optional<LedgerEntry> find(CaseNumber number, TransferDirection direction) {
        return dsl.selectFrom(OUT_OF_AREA)
                .where(OUT_OF_AREA.CASE_NUMBER.eq(number.text())).and(OUT_OF_AREA.DIRECTION.eq(direction.code()))
                .fetchOptional(LedgerRows::entry);
    }

    @Override
    public List<LedgerEntry> entries() {
        return dsl.selectFrom(OUT_OF_AREA).orderBy(OUT_OF_AREA.CASE_NUMBER, OUT_OF_AREA.DIRECTION).fetch(LedgerRows::entry);
    }

    @Override
    public List<SharedCase> shared() {
        Map<String, CaseFileRecord> cases = new TreeMap<>(sharedCases());
        Map<String, String> homes = homes();
        Map<String, LedgerEntry> entries = new TreeMap<>();
        dsl.selectFrom(TRANSFER).forEach(row -> entries.put(row.getCaseNumber() + row.getDirection(), begun(row)));
        cases.forEach((number, row) -> {
            boolean known = entries.containsKey(number + TransferDirection.OUT.code()) || entries.containsKey(number + TransferDirection.IN.code());
            if (!known && !ReportingArea.valueOf(row.getReportingArea()).isResident()) {
                entries.put(number + TransferDirection.OUT.code(), fromElsewhere(row, homes));
            }
        });
        entries().forEach(entry -> entries.put(entry.number().text() + entry.direction().code(), entry));
        List<SharedCase> shared = new ArrayList<>();
        entries.values().forEach(entry -> Optional.ofNullable(cases.get(entry.number().text())).ifPresent(row -> shared.add(LedgerRows.shared(entry, row))));
        return shared;
    }

    private Map<String, CaseFileRecord> sharedCases() {
        return dsl.selectFrom(CASE_FILE)
                .where(CASE_FILE.STAGE.ne(CaseStage.DUPLICATE.code()))
                .and(CASE_FILE.REPORTING_AREA.eq(ReportingArea.OUT_OF_AREA.name())
                        .or(CASE_FILE.CASE_NUMBER.in(dsl.select(TRANSFER.CASE_NUMBER).from(TRANSFER)))
                        .or(CASE_FILE.CASE_NUMBER.in(dsl.select(OUT_OF_AREA.CASE_NUMBER).from(OUT_OF_AREA))))
                .fetchMap(CASE_FILE.CASE_NUMBER);
    }

    private Map<String, String> homes() {
        return dsl.select(FORM_INSTANCE.CASE_NUMBER, ANSWER.TEXT_VALUE).from(FORM_INSTANCE)
                .join(ANSWER).on(ANSWER.FORM_INSTANCE_ID.eq(FORM_INSTANCE.FORM_INSTANCE_ID))
                .where(FORM_INSTANCE.FORM_CODE.eq(FormCode.NOTIFICATION.code()))
                .and(ANSWER.FIELD_KEY.eq(NotificationFields.HOME_CDOP.name())).and(ANSWER.TEXT_VALUE.isNotNull())
                .fetchMap(FORM_INSTANCE.CASE_NUMBER, ANSWER.TEXT_VALUE);
    }

    private static LedgerEntry begun(TransferRecord row) {
        return LedgerEntry.begun(
                new CaseNumber(row.getCaseNumber()), Coded.require(TransferDirection.class, row.getDirection()), row.getOtherCdop(),
                ReviewAreaReason.RESIDENCE, row.getTransferredOn());
    }

    private static LedgerEntry fromElsewhere(CaseFileRecord row, Map<String, String> homes) {
        return LedgerEntry.begun(
                new CaseNumber(row.getCaseNumber()), TransferDirection.OUT, homes.getOrDefault(row.getCaseNumber(), LedgerEntry.NOT_NAMED),
                ReviewAreaReason.RESIDENCE, row.getDateNotified());
    }

    @Override
    public void keep(LedgerEntry entry) {
        OutOfAreaRecord row = LedgerRows.row(entry);
        row.setRowVersion(entry.rowVersion() + 1);
        int changed = entry.rowVersion() == 0
                ? insertIfNew(row)
                : dsl.update(OUT_OF_AREA).set(row)
                        .where(OUT_OF_AREA.CASE_NUMBER.eq(row.getCaseNumber())).and(OUT_OF_AREA.DIRECTION.eq(row.getDirection()))
                        .and(OUT_OF_AREA.ROW_VERSION.eq(entry.rowVersion()))
                        .execute();
        if (changed == 0) {
            throw OfficeFailure.changedMeanwhile();
        }
    }

    private int insertIfNew(OutOfAreaRecord row) {
        boolean there = dsl.fetchExists(OUT_OF_AREA, OUT_OF_AREA.CASE_NUMBER.eq(row.getCaseNumber()).and(OUT_OF_AREA.DIRECTION.eq(row.getDirection())));
        return there ? 0 : dsl.insertInto(OUT_OF_AREA).set(row).execute();
    }
}
