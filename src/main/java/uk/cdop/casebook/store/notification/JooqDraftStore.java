package uk.cdop.casebook.store.notification;

import static uk.cdop.casebook.store.schema.Tables.NOTICE_DRAFT;
import static uk.cdop.casebook.store.schema.Tables.NOTICE_DRAFT_FIELD;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import uk.cdop.casebook.casework.notification.NoticeDraft;
import uk.cdop.casebook.casework.notification.NoticeDraft.Typed;
import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.office.door.DraftStore;
import uk.cdop.casebook.store.schema.tables.records.NoticeDraftFieldRecord;
import uk.cdop.casebook.store.schema.tables.records.NoticeDraftRecord;

/** Keeps drafts of notices, a row for each field that something stands in. */
public final class JooqDraftStore implements DraftStore {

    private final DSLContext dsl;
    private final UUID who;

    public JooqDraftStore(DSLContext dsl, UUID who) {
        this.dsl = dsl;
        this.who = who;
    }

    @Override
    public List<NoticeDraft> list() {
        return dsl.selectFrom(NOTICE_DRAFT)
                .where(NOTICE_DRAFT.DISCARDED.isFalse())
                .orderBy(NOTICE_DRAFT.SAVED_AT.desc(), NOTICE_DRAFT.DRAFT_ID)
                .fetch(this::draft);
    }

    @Override
    public Optional<NoticeDraft> find(UUID id) {
        return dsl.selectFrom(NOTICE_DRAFT).where(NOTICE_DRAFT.DRAFT_ID.eq(id)).fetchOptional(this::draft);
    }

    private NoticeDraft draft(NoticeDraftRecord row) {
        Map<FieldKey, Typed> fields = new HashMap<>();
        dsl.selectFrom(NOTICE_DRAFT_FIELD).where(NOTICE_DRAFT_FIELD.DRAFT_ID.eq(row.getDraftId())).fetch().forEach(field ->
                fields.put(FieldKey.of(field.getFieldKey()), new Typed(AnswerState.ofCode(field.getState()), field.getTyped())));
        return new NoticeDraft(row.getDraftId(), row.getBegunAt().toInstant(), row.getSavedAt().toInstant(), row.getDiscarded(), fields);
    }

    @Override
    public void save(NoticeDraft draft) {
        int known = dsl.update(NOTICE_DRAFT)
                .set(NOTICE_DRAFT.SAVED_AT, at(draft.savedAt()))
                .set(NOTICE_DRAFT.DISCARDED, draft.discarded())
                .where(NOTICE_DRAFT.DRAFT_ID.eq(draft.id()))
                .execute();
        if (known == 0) {
            dsl.insertInto(NOTICE_DRAFT)
                    .set(new NoticeDraftRecord(draft.id(), who, at(draft.begunAt()), at(draft.savedAt()), draft.discarded()))
                    .execute();
        }
        dsl.deleteFrom(NOTICE_DRAFT_FIELD).where(NOTICE_DRAFT_FIELD.DRAFT_ID.eq(draft.id())).execute();
        dsl.batchInsert(draft.fields().entrySet().stream()
                        .map(entry -> new NoticeDraftFieldRecord(
                                draft.id(), entry.getKey().name(), entry.getValue().state().code(), entry.getValue().text()))
                        .toList())
                .execute();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    @Override
    public void remove(UUID id) {
        dsl.deleteFrom(NOTICE_DRAFT_FIELD).where(NOTICE_DRAFT_FIELD.DRAFT_ID.eq(id)).execute();
        dsl.deleteFrom(NOTICE_DRAFT).where(NOTICE_DRAFT.DRAFT_ID.eq(id)).execute();
    }

    @Override
    public void sweep(Instant before) {
        dsl.select(NOTICE_DRAFT.DRAFT_ID).from(NOTICE_DRAFT)
                .where(NOTICE_DRAFT.DISCARDED.isTrue()).and(NOTICE_DRAFT.SAVED_AT.lt(at(before)))
                .fetch(NOTICE_DRAFT.DRAFT_ID)
                .forEach(this::remove);
    }
}
