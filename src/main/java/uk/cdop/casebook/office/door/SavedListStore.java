package uk.cdop.casebook.office.door;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps case lists under a name, and where each person was when they left. */
public interface SavedListStore {

    /** The person's own lists and those that others share, by name. */
    List<SavedList> visibleTo(UUID user);

    /** Also one that was removed. */
    Optional<SavedList> find(UUID list);

    void add(SavedList list);

    void update(SavedList list);

    Optional<String> placeOf(UUID user);

    void rememberPlace(UUID user, String place);

    /**
     * A question to the case list under a name.
     *
     * @param columns the columns shown, by their codes in order; empty means all
     */
    record SavedList(UUID id, UUID owner, String ownerName, String name, boolean shared, CaseQuery query, List<String> columns, boolean removed) {

        public SavedList {
            columns = List.copyOf(columns);
        }

        public SavedList named(String other) {
            return new SavedList(id, owner, ownerName, other, shared, query, columns, removed);
        }

        public SavedList removed(boolean gone) {
            return new SavedList(id, owner, ownerName, name, shared, query, columns, gone);
        }

        @Override
        public String toString() {
            return "SavedList " + id;
        }
    }
}
