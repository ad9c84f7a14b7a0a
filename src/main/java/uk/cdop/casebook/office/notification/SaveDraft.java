package uk.cdop.casebook.office.notification;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.notification.NoticeDraft;
import uk.cdop.casebook.casework.notification.NoticeDraft.Typed;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.office.door.NewId;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Keeps what was typed of a notice so far, in the vault, so that it outlives a crash. */
@Needs(Right.REGISTER_NOTIFICATIONS)
public final class SaveDraft {

    private final Session session;
    private final Today today;
    private final NewId newId;

    public SaveDraft(Session session, Today today, NewId newId) {
        this.session = session;
        this.today = today;
        this.newId = newId;
    }

    /** A draft without an identifier is a new one; the draft comes back as it was kept. */
    public NoticeDraft save(Optional<UUID> id, Map<FieldKey, Typed> fields) {
        return session.change(Right.REGISTER_NOTIFICATIONS, records -> save(records, id, fields));
    }

    private NoticeDraft save(Records records, Optional<UUID> id, Map<FieldKey, Typed> fields) {
        Instant now = today.instant();
        Instant begun = id.flatMap(records.drafts()::find).map(NoticeDraft::begunAt).orElse(now);
        NoticeDraft draft = new NoticeDraft(id.orElseGet(newId::next), begun, now, false, fields);
        records.drafts().save(draft);
        records.audit().record(AuditEvent.ofFields(AuditEvent.What.DRAFT_CHANGED, "draft", draft.id().toString(), fields.keySet()));
        return draft;
    }
}
