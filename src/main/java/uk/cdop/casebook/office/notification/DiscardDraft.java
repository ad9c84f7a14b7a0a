package uk.cdop.casebook.office.notification;

import java.time.Duration;
import java.util.UUID;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.notification.NoticeDraft;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Puts a draft aside. For a day it can be brought back; then the next discarding removes it for good. */
@Needs(Right.REGISTER_NOTIFICATIONS)
public final class DiscardDraft {

    private static final Duration CAN_BE_BROUGHT_BACK = Duration.ofDays(1);

    private final Session session;
    private final Today today;

    public DiscardDraft(Session session, Today today) {
        this.session = session;
        this.today = today;
    }

    /** False where the draft is no longer there. */
    public boolean discard(UUID id) {
        return mark(id, true);
    }

    /** False where the draft is no longer there. */
    public boolean bringBack(UUID id) {
        return mark(id, false);
    }

    private boolean mark(UUID id, boolean discarded) {
        return session.change(Right.REGISTER_NOTIFICATIONS, records -> {
            records.drafts().sweep(today.instant().minus(CAN_BE_BROUGHT_BACK));
            var draft = records.drafts().find(id);
            draft.ifPresent(found -> records.drafts().save(
                    new NoticeDraft(found.id(), found.begunAt(), today.instant(), discarded, found.fields())));
            records.audit().record(AuditEvent.of(AuditEvent.What.DRAFT_CHANGED, "draft", id.toString()));
            return draft.isPresent();
        });
    }
}
