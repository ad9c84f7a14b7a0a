package uk.cdop.casebook.office.savedlist;

import java.util.List;
import uk.cdop.casebook.office.door.SavedListStore.SavedList;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Shows the person's own saved lists and those that others share, by name. */
@Needs(Right.READ_CASES)
public final class ShowSavedLists {

    private final Session session;

    public ShowSavedLists(Session session) {
        this.session = session;
    }

    /** @param changeable whether this person may rename and remove it */
    public record ShownList(SavedList list, boolean own, boolean changeable) {}

    public List<ShownList> show() {
        return session.read(Right.READ_CASES, records -> records.savedLists().visibleTo(session.who().userId()).stream()
                .map(list -> new ShownList(list, list.owner().equals(session.who().userId()), ListOwnership.mayChange(session, list)))
                .toList());
    }
}
