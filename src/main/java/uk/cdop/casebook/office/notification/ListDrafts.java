package uk.cdop.casebook.office.notification;

import java.util.List;
import uk.cdop.casebook.casework.notification.NoticeDraft;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Lists the notices that were begun and not registered, the last saved first. */
@Needs(Right.REGISTER_NOTIFICATIONS)
public final class ListDrafts {

    private final Session session;

    public ListDrafts(Session session) {
        this.session = session;
    }

    public List<NoticeDraft> list() {
        return session.read(Right.REGISTER_NOTIFICATIONS, records -> records.drafts().list());
    }
}
