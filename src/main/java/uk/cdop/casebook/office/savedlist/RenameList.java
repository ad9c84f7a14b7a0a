package uk.cdop.casebook.office.savedlist;

import java.util.Optional;
import java.util.UUID;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Renames a saved list; its owner or an administrator may. */
@Needs(Right.READ_CASES)
public final class RenameList {

    private final Session session;

    public RenameList(Session session) {
        this.session = session;
    }

    public ListOutcome rename(UUID id, String name) {
        Optional<String> complaint = ListOwnership.complaint(name);
        return session.change(Right.READ_CASES, records -> complaint.<ListOutcome>map(ListOutcome.Refused::new)
                .orElseGet(() -> ListChange.make(session, records, id, list -> list.named(name.strip()))));
    }
}
