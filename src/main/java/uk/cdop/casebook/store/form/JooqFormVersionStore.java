package uk.cdop.casebook.store.form;

import static uk.cdop.casebook.store.schema.Tables.FORM_FILE;

import java.time.ZoneOffset;
import java.util.List;
import org.jooq.DSLContext;
import uk.cdop.casebook.office.door.FormVersionStore;
import uk.cdop.casebook.store.schema.tables.records.FormFileRecord;

/** Keeps the definition files that were loaded. */
public final class JooqFormVersionStore implements FormVersionStore {

    private final DSLContext dsl;

    public JooqFormVersionStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public List<LoadedFile> all() {
        return dsl.selectFrom(FORM_FILE).orderBy(FORM_FILE.VALID_FROM, FORM_FILE.KIND, FORM_FILE.CODE).fetch(JooqFormVersionStore::file);
    }

    @Override
    public void add(List<LoadedFile> files) {
        dsl.batchInsert(files.stream().map(JooqFormVersionStore::row).toList()).execute();
    }

    private static LoadedFile file(FormFileRecord row) {
        return new LoadedFile(
                row.getKind(), row.getCode(), row.getValidFrom(), row.getContent(), row.getLoadedAt().toInstant(), row.getLoadedBy());
    }

    private static FormFileRecord row(LoadedFile file) {
        return new FormFileRecord(
                file.kind(), file.code(), file.validFrom(), file.content(), file.loadedAt().atOffset(ZoneOffset.UTC), file.loadedBy());
    }
}
