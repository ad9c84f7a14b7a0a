package uk.cdop.casebook.office.savedlist;

import java.util.UUID;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Takes a saved list away; it can be brought back. Its owner or an administrator may. */
@Needs(Right.READ_CASES)
public final class RemoveList {

    private final Session session;

    public RemoveList(Session session) {
        this.session = session;
    }

    public ListOutcome remove(UUID id) {
        return session.change(Right.READ_CASES, records -> ListChange.make(session, records, id, list -> list.removed(true)));
    }
}
