package uk.cdop.casebook.office.savedlist;

import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.SavedListStore.SavedList;
import uk.cdop.casebook.office.signin.Session;

/** Changes one saved list inside a unit of work, where the person may. */
final class ListChange {

    private ListChange() {}

    static ListOutcome make(Session session, Records records, UUID id, UnaryOperator<SavedList> change) {
        Optional<SavedList> found = records.savedLists().find(id);
        if (found.isEmpty()) {
            return new ListOutcome.Refused("This list is not there any more. Nothing was changed.");
        }
        if (!ListOwnership.mayChange(session, found.get())) {
            return new ListOutcome.Refused("This list belongs to " + found.get().ownerName() + ". Its owner or an administrator can change it; you can save a copy of your own.");
        }
        SavedList changed = change.apply(found.get());
        records.savedLists().update(changed);
        records.audit().record(AuditEvent.of(AuditEvent.What.LIST_SAVED, "list", id.toString()));
        return new ListOutcome.Kept(changed);
    }
}
