package uk.cdop.casebook.store.importing;

import static uk.cdop.casebook.store.schema.Tables.IMPORT_RUN;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import uk.cdop.casebook.office.door.ImportLog;
import uk.cdop.casebook.office.door.Today;

/** Keeps what was imported, when and by whom, by numbers only. */
public final class JooqImportLog implements ImportLog {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final DSLContext dsl;
    private final UUID userId;
    private final Today today;

    public JooqImportLog(DSLContext dsl, UUID userId, Today today) {
        this.dsl = dsl;
        this.userId = userId;
        this.today = today;
    }

    @Override
    public void add(ImportRun run) {
        dsl.insertInto(IMPORT_RUN)
                .set(IMPORT_RUN.IMPORT_ID, run.id())
                .set(IMPORT_RUN.RUN_AT, today.instant().atOffset(ZoneOffset.UTC))
                .set(IMPORT_RUN.USER_ID, userId)
                .set(IMPORT_RUN.ROWS_READ, run.rowsRead())
                .set(IMPORT_RUN.CREATED, run.created())
                .set(IMPORT_RUN.UPDATED, run.updated())
                .set(IMPORT_RUN.UNCHANGED, run.unchanged())
                .execute();
    }

    @Override
    public List<ImportRun> all() {
        return dsl.selectFrom(IMPORT_RUN).orderBy(IMPORT_RUN.RUN_AT, IMPORT_RUN.IMPORT_ID)
                .fetch(row -> new ImportRun(row.getImportId(), row.getRowsRead(), row.getCreated(), row.getUpdated(), row.getUnchanged()));
    }

    @Override
    public Optional<LocalDate> firstOn() {
        return Optional.ofNullable(dsl.select(DSL.min(IMPORT_RUN.RUN_AT)).from(IMPORT_RUN).fetchSingle().value1())
                .map(run -> run.atZoneSameInstant(ENGLAND).toLocalDate());
    }
}
