package uk.cdop.casebook.office.savedlist;

import java.util.UUID;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Brings back a saved list that was taken away; its owner or an administrator may. */
@Needs(Right.READ_CASES)
public final class RestoreList {

    private final Session session;

    public RestoreList(Session session) {
        this.session = session;
    }

    public ListOutcome restore(UUID id) {
        return session.change(Right.READ_CASES, records -> ListChange.make(session, records, id, list -> list.removed(false)));
    }
}
